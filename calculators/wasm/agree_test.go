package main

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/stress"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
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
				p.add("used", int64(row))
			}
			tr.check(t, fmt.Sprintf("%s, case %d", calculators.All[i].Name, n), p)
		}
	}
	tr.compared(t, 900)
}

// TestBoundaries asks every published case again at the boundaries of its questions and of its facts.
func TestBoundaries(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	for i, like := range publishedPrograms(t) {
		for n, p := range like {
			seed := fmt.Sprintf("boundaries of %s, case %d", calculators.All[i].Name, n)
			days := boundaryDays(&p)
			around := p.clone()
			around.add("run")
			for question := range calculators.All[i].Questions {
				answerAround(&around, &p, int64(question), days)
			}
			tr.check(t, seed, around)
			for _, day := range days {
				tr.check(t, seed, at(&p, day, false))
				tr.check(t, seed, at(&p, day, true))
			}
		}
	}
	tr.compared(t, 75_000)
}

// answerAround asks a case again with every answer to a question that may count otherwise, and lays back the old one.
func answerAround(around, p *program, question int64, days []int64) {
	for _, v := range boundaries(&questionsOf(p.calculator)[question], p, days) {
		around.given(question, v)
		around.add("run")
	}
	for state := range int64(quantity.Given) {
		around.add("answer", question, state, 0)
		around.add("run")
	}
	around.steps = append(around.steps, answersTo(p, question)...)
}

// boundaries are the values around which the answer to a question counts otherwise.
func boundaries(q *rule.Question, p *program, days []int64) (list []int64) {
	switch {
	case q.Kind() == rule.Date:
		list = append(list, days...)
		for _, months := range []int64{-24, 0, 12} {
			day, _ := quantity.Day(p.today).AddMonths(months)
			list = append(list, int64(day)-1, int64(day), int64(day)+1)
		}
	case len(q.Choices) > 0:
		for v := int64(-1); v <= 1<<len(q.Choices); v++ {
			list = append(list, v)
		}
	default:
		list = append(list, q.Low-1, q.Low, q.Low+1, q.High-1, q.High, q.High+1)
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

// answersTo are the steps that answer a question; where there are none, one that answers nothing.
func answersTo(p *program, question int64) []step {
	steps := []step{{do: "answer", args: [9]int64{question}}}
	for _, s := range p.steps {
		if s.do != "fact" && s.args[0] == question {
			steps = append(steps, s)
		}
	}
	return steps
}

// at is a case on another day; its dates are moved with it, or not.
func at(p *program, day int64, moved bool) program {
	q := p.clone()
	q.today = day
	questions := questionsOf(p.calculator)
	for _, s := range p.steps {
		if moved && s.do == "read" && questions[s.args[0]].Kind() == rule.Date {
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
	programs    = 8_100 // of each calculator, five inputs each
	readRounds  = 1_500 // of texts of each question
	writeRounds = 3_000 // of numbers of each unit
)

func TestRandomCases(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	g := newGenerator(t)
	for i, calculator := range calculators.All {
		for n := range uint64(stress.Rounds(t, programs)) {
			g.random = rand.New(rand.NewPCG(seed, n))
			where := fmt.Sprintf("seed %d, program %d of %s", seed, n, calculator.Name)
			tr.check(t, where, g.program(int64(i)))
		}
	}
	tr.compared(t, 240_100)
}

// TestRandomTexts has texts read as the answer to every question there is.
func TestRandomTexts(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	g := newGenerator(t)
	for n := range uint64(stress.Rounds(t, readRounds)) {
		g.random = rand.New(rand.NewPCG(seed, n))
		for i, calculator := range calculators.All {
			p := program{calculator: int64(i), today: 20_637}
			for question := range calculator.Questions {
				p.read(int64(question), g.text())
			}
			p.add("run")
			tr.check(t, fmt.Sprintf("seed %d, texts %d", seed, n), p)
		}
	}
	tr.compared(t, 58_500)
}

// TestTooLong has texts read that fill the buffer, and ones that are longer.
func TestTooLong(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	for i, calculator := range calculators.All {
		for size := textSize - 1; size <= textSize+1; size++ {
			p := program{calculator: int64(i), today: 20_637}
			for question := range calculator.Questions {
				for _, text := range []string{"1", "\xe2", "å", "½"} {
					p.read(int64(question), strings.Repeat(text, size)[:size])
				}
			}
			p.add("run")
			tr.check(t, fmt.Sprintf("%d bytes", size), p)
		}
	}
	tr.compared(t, 36)
}

// TestRandomNumbers has numbers written, in every unit there is and in some that are none.
func TestRandomNumbers(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	g := newGenerator(t)
	for n := range uint64(stress.Rounds(t, writeRounds)) {
		g.random = rand.New(rand.NewPCG(seed, n))
		var p program
		for unit := int64(-1); unit <= int64(quantity.DatePart)+1; unit++ {
			writes(&p, unit, g.number(), g.number())
		}
		writes(&p, g.number(), g.number(), g.number())
		tr.check(t, fmt.Sprintf("seed %d, numbers %d", seed, n), p)
	}
	tr.compared(t, 126_000)
}

// TestArguments does everything with numbers that mean nothing, in every calculator and in what is none.
func TestArguments(t *testing.T) {
	tr := newTrial(t, "gowasm", "standard")
	wrong := []int64{
		math.MinInt64, math.MinInt32, -1, 0, 1, 16, 64, 255, 256, 257, 1 << 16, math.MaxInt32, 1 << 32, math.MaxInt64,
	}
	for calculator := int64(-1); calculator <= int64(len(calculators.All)); calculator++ {
		for _, x := range wrong {
			facts := program{calculator: calculator, today: x, municipality: x}
			tooManyFacts(&facts, x)
			for _, y := range wrong {
				p := facts.clone()
				for question := range int64(rule.MaxQuestions) {
					p.given(question, y)
				}
				p.add("run")
				for _, name := range slices.Sorted(maps.Keys(steps)) {
					if name != "start" {
						p.add(name, y, x, y, x, y, x)
						p.add(name, 0, y, x, y, x, y)
					}
				}
				tr.check(t, "wrong arguments", p)
			}
			tr.check(t, "wrong calculator", program{calculator: x, today: 20_637, steps: facts.steps})
		}
	}
	tr.compared(t, 10_900)
}

// tooManyFacts lays in every fact in every unit that a term may have, and again until there is no more room.
func tooManyFacts(p *program, value int64) {
	units := []quantity.Unit{quantity.Weeks, quantity.Weekdays, quantity.Months, quantity.ClosedDays, quantity.Words}
	for range 2 {
		for fact := range int64(8) {
			for _, unit := range units {
				p.add("fact", fact, int64(unit), math.MinInt64, math.MaxInt64, value, 1)
			}
		}
	}
}

func writes(p *program, unit, a, b int64) {
	p.add("write", unit, a, 0)
	p.add("write", unit, a, b)
}
