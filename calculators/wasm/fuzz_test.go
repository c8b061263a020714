package main

import (
	"testing"

	"borgerguide/calculators"
)

// fuzz compares gowasm's module with native Go, on the programs that a row of bytes makes.
func fuzz(f *testing.F, calculator int64) {
	tr, g := newTrial(f, "gowasm"), newGenerator(f)
	for n := range g.like[calculator] {
		f.Add([]byte{byte(n)})
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		g.bytes = b
		tr.check(t, "bytes", g.program(calculator))
	})
}

func FuzzTransport(f *testing.F)   { fuzz(f, calculators.Transport) }
func FuzzWage(f *testing.F)        { fuzz(f, calculators.Wage) }
func FuzzDeadline(f *testing.F)    { fuzz(f, calculators.Deadline) }
func FuzzPension(f *testing.F)     { fuzz(f, calculators.Pension) }
func FuzzTargetGroup(f *testing.F) { fuzz(f, calculators.TargetGroup) }
func FuzzTimeline(f *testing.F)    { fuzz(f, calculators.Timeline) }

func FuzzRead(f *testing.F) {
	tr := newTrial(f, "gowasm")
	for _, text := range realTexts(f) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = text[:min(len(text), textSize)]
		for i := range calculators.All {
			p := program{calculator: int64(i)}
			for question := range calculators.All[i].Questions {
				p.read(int64(question), text)
			}
			p.add("run")
			tr.check(t, "text", p)
		}
	})
}

func FuzzWrite(f *testing.F) {
	tr := newTrial(f, "gowasm")
	for i, n := range ends {
		f.Add(int32(i), n, -n)
	}
	f.Fuzz(func(t *testing.T, unit int32, a, b int64) {
		var p program
		writes(&p, int64(unit), a, b)
		tr.check(t, "numbers", p)
	})
}
