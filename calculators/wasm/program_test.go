package main

import (
	"fmt"
	"slices"
	"strings"

	"borgerguide/calculators/published"
	"borgerguide/calculators/quantity"
)

// program is a case and what is done with it, step by step.
type program struct {
	calculator, today, municipality int64
	steps                           []step
}

func (p *program) add(do string, args ...int64) {
	s := step{do: do}
	copy(s.args[:], args)
	p.steps = append(p.steps, s)
}

// read has a text read as the answer to a question.
func (p *program) read(question int64, text string) {
	p.steps = append(p.steps, step{"read", [9]int64{question, int64(len(text))}, text})
	p.add("value", question)
}

func (p *program) given(question, value int64) {
	p.add("answer", question, int64(quantity.Given), value)
}

// clone is the program to add steps to.
func (p program) clone() program {
	p.steps = slices.Clone(p.steps)
	return p
}

// programOf is a published case, up to its run.
func programOf(c published.Case) program {
	k := c.New()
	p := program{calculator: k.Calculator, today: int64(k.Today), municipality: k.Municipality}
	for _, r := range c.Rows {
		p.add("fact", r.Fact, int64(r.Unit), int64(r.From), int64(r.Until), r.Value, r.FromStandard, r.Beside,
			r.Starts, r.Typical)
	}
	for _, a := range c.Answers {
		if a.Typed {
			p.read(a.Question, a.Text)
		} else {
			p.add("answer", a.Question, int64(a.Answer.State), a.Answer.Value)
		}
	}
	return p
}

// cut takes a byte from the text, and its length, read's second argument.
func (s *step) cut(k int) {
	s.text = s.text[:k] + s.text[k+1:]
	s.args[1]--
}

// String writes a program as its calls.
func (p program) String() string {
	text := fmt.Sprintf("start(%d, %d, %d)", p.calculator, p.today, p.municipality)
	for _, s := range p.steps {
		if s.text != "" {
			text += fmt.Sprintf("; %q", s.text)
		}
		args := strings.Fields(strings.Trim(fmt.Sprint(s.args), "[]"))
		text += "; " + s.do + "(" + strings.Join(args[:steps[s.do]], ", ") + ")"
	}
	return text
}

// smallest takes from a program that fails what it can lose and still fails.
func smallest(p program, fails func(program) bool) program {
	try := func(change func(*program)) bool {
		smaller := p.clone()
		change(&smaller)
		if !fails(smaller) {
			return false
		}
		p = smaller
		return true
	}
	for size := len(p.steps) / 2; size > 0; size /= 2 {
		for at := len(p.steps) - size; at >= 0; at -= size {
			at = min(at, len(p.steps)-size)
			try(func(p *program) { p.steps = slices.Delete(p.steps, at, at+size) })
		}
	}
	for i := range p.steps {
		for k := range p.steps[i].args {
			for n := p.steps[i].args[k]; n != 0 && try(func(p *program) { p.steps[i].args[k] = n / 2 }); n /= 2 {
			}
		}
		for k := len(p.steps[i].text) - 1; k >= 0; k-- {
			try(func(p *program) { p.steps[i].cut(k) })
		}
	}
	return p
}
