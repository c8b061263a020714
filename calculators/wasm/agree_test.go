package main

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// What native Go says, the standard compiler's module and gowasm's say too, number by number and text by text, and
// nothing traps.

// TestPublished asks the published cases, and which rows count.
func TestPublished(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	for i, like := range publishedPrograms(t) {
		for n, p := range like {
			p.add("run")
			for row := range rows(&p) {
				p.add("counted", int64(row))
			}
			tr.check(t, fmt.Sprintf("%s, case %d", calculators.All[i].Name, n), p)
		}
	}
	t.Logf("%d inputs", tr.runs)
}

// TestBoundaries asks every published case again at the boundaries of its inputs and of its facts.
func TestBoundaries(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	for i, like := range publishedPrograms(t) {
		inputs := calculators.Inputs(calculators.Calculator(i))
		for n, p := range like {
			seed := fmt.Sprintf("boundaries of %s, case %d", calculators.All[i].Name, n)
			days := boundaryDays(&p)
			around := p.clone()
			around.add("run")
			for input, in := range inputs {
				for _, v := range boundaries(in, &p, days) {
					around.given(int64(input), v)
					around.add("run")
				}
				for state := range int64(calculators.Given) {
					around.add("answer", int64(input), state, 0)
					around.add("run")
				}
				around.steps = append(around.steps, answersTo(&p, int64(input))...)
			}
			tr.check(t, seed, around)
			for _, day := range days {
				tr.check(t, seed, at(&p, day, false))
				tr.check(t, seed, at(&p, day, true))
			}
		}
	}
	t.Logf("%d inputs", tr.runs)
}

// boundaries are the values around which the answer to an input counts otherwise.
func boundaries(in calculators.Input, p *program, days []int64) (list []int64) {
	switch {
	case in.Kind == calculators.Date:
		list = append(list, days...)
		for _, months := range []int64{-24, 0, 12} {
			day, _ := quantity.Day(p.today).AddMonths(months)
			list = append(list, int64(day)-1, int64(day), int64(day)+1)
		}
	case in.Choices > 0:
		for v := int64(-1); v <= 1<<in.Choices; v++ {
			list = append(list, v)
		}
	default:
		low, high := int64(in.Low), int64(in.High)
		list = append(list, low-1, low, low+1, high-1, high, high+1)
	}
	return append(list, math.MinInt64, math.MaxInt64)
}

// boundaryDays are the days around the ends of a case's facts.
func boundaryDays(p *program) (days []int64) {
	for _, i := range rows(p) {
		for _, end := range p.steps[i].args[2:4] {
			days = append(days, end-1, end, end+1)
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// answersTo are the steps that answer an input; where there are none, one that answers nothing.
func answersTo(p *program, input int64) []step {
	steps := []step{{do: "answer", args: [6]int64{input}}}
	for _, s := range p.steps {
		if s.do != "fact" && s.args[0] == input {
			steps = append(steps, s)
		}
	}
	return steps
}

// at is a case on another day; its dates are moved with it, or not.
func at(p *program, day int64, moved bool) program {
	q := p.clone()
	q.today = day
	inputs := calculators.Inputs(calculators.Calculator(p.calculator))
	for _, s := range p.steps {
		if moved && s.do == "read" && inputs[s.args[0]].Kind == calculators.Date {
			if r := quantity.Read(quantity.Date, s.text); r.Given() {
				q.given(s.args[0], r.Value+day-p.today)
			}
		}
	}
	q.add("run")
	return q
}

// The random inputs: of each calculator, to be read, to be written.
const (
	seed        = 4
	programs    = 8_000 // of each calculator, two or three inputs each
	readRounds  = 1_500 // of texts of each input
	writeRounds = 3_000 // of numbers of each unit
)

func TestRandomCases(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	g := newGenerator(t)
	for i, names := range calculators.All {
		for n := range uint64(programs) {
			g.random = rand.New(rand.NewPCG(seed, n))
			tr.check(t, fmt.Sprintf("seed %d, program %d of %s", seed, n, names.Name), g.program(calculators.Calculator(i)))
		}
	}
	if t.Logf("%d inputs", tr.runs); tr.runs < 200_000 {
		t.Error("too few")
	}
}

// TestRandomTexts has texts read as the answer to every input there is.
func TestRandomTexts(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	g := newGenerator(t)
	for n := range uint64(readRounds) {
		g.random = rand.New(rand.NewPCG(seed, n))
		for i := range calculators.All {
			p := program{calculator: int64(i), today: 20_637}
			for input := range calculators.Inputs(calculators.Calculator(i)) {
				p.read(int64(input), g.text())
			}
			p.add("run")
			tr.check(t, fmt.Sprintf("seed %d, texts %d", seed, n), p)
		}
	}
	t.Logf("%d inputs", tr.runs)
}

// TestRandomNumbers has numbers written, in every unit there is and in some that are none.
func TestRandomNumbers(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	g := newGenerator(t)
	for n := range uint64(writeRounds) {
		g.random = rand.New(rand.NewPCG(seed, n))
		var p program
		for unit := int64(-1); unit <= int64(quantity.DatePart)+1; unit++ {
			writes(&p, unit, g.number(), g.number())
		}
		writes(&p, g.number(), g.number(), g.number())
		tr.check(t, fmt.Sprintf("seed %d, numbers %d", seed, n), p)
	}
	t.Logf("%d inputs", tr.runs)
}

// TestArguments does everything with numbers that mean nothing, in every calculator and in what is none.
func TestArguments(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	wrong := []int64{math.MinInt64, math.MinInt32, -1, 0, 1, 16, 64, 255, 256, 257, 1 << 16, math.MaxInt32, 1 << 32, math.MaxInt64}
	for calculator := int64(-1); calculator <= int64(len(calculators.All)); calculator++ {
		for _, x := range wrong {
			p := program{calculator: calculator, today: x, local: x}
			for range 2 { // the second time there is no more room
				for fact := range int64(8) {
					for _, u := range []quantity.Unit{quantity.Weeks, quantity.Weekdays, quantity.Months, quantity.ClosedDays, quantity.Words} {
						p.add("fact", fact, int64(u), math.MinInt64, math.MaxInt64, x, 1)
					}
				}
			}
			facts := len(p.steps)
			for _, y := range wrong {
				for input := range int64(calculators.MaxInputs) {
					p.given(input, y)
				}
				p.add("run")
				for _, name := range slices.Sorted(maps.Keys(steps)) {
					if name != "start" {
						p.add(name, y, x, y, x, y, x)
						p.add(name, 0, y, x, y, x, y)
					}
				}
				tr.check(t, "wrong arguments", p)
				p.steps = p.steps[:facts]
			}
			tr.check(t, "wrong calculator", program{calculator: x, today: 20_637, steps: p.steps})
		}
	}
	t.Logf("%d inputs", tr.runs)
}

func writes(p *program, unit, a, b int64) {
	p.add("write", unit, a, 0)
	p.add("write", unit, a, b)
}
