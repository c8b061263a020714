package main

import (
	"testing"

	"borgerguide/calculators"
)

// FuzzCalculators compares gowasm's module with native Go, on the programs that a row of bytes makes of the published
// cases of a calculator.
func FuzzCalculators(f *testing.F) {
	tr, g := newTrial(f, "gowasm"), newGenerator(f)
	for i, like := range g.like {
		for n := range like {
			f.Add(uint8(i), []byte{byte(n)})
		}
	}
	f.Fuzz(func(t *testing.T, calculator uint8, b []byte) {
		g.bytes = b
		tr.check(t, "bytes", g.program(int64(calculator)%int64(len(calculators.All))))
	})
}

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
