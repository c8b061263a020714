package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published"
)

// program is a case and what is done with it, step by step.
type program struct {
	calculator, today, local int64
	steps                    []step
}

func (p *program) add(do string, args ...int64) {
	s := step{do: do}
	copy(s.args[:], args)
	p.steps = append(p.steps, s)
}

// read has a text read as the answer to an input.
func (p *program) read(input int64, text string) {
	p.steps = append(p.steps, step{"read", [6]int64{input, int64(len(text))}, text})
	p.add("value", input)
}

func (p *program) given(input, value int64) { p.add("answer", input, int64(calculators.Given), value) }

// clone is the program to add steps to.
func (p program) clone() program {
	p.steps = slices.Clone(p.steps)
	return p
}

// programOf is a published case, up to its run.
func programOf(c published.Case) program {
	p := program{calculator: int64(c.Calculator), today: int64(c.Today), local: calculators.Flag(c.Local)}
	for _, r := range c.Rows {
		p.add("fact", r.Fact, int64(r.Unit), int64(r.From), int64(r.Until), r.Value, r.Local)
	}
	for _, a := range c.Answers {
		if a.Typed {
			p.read(a.Input, a.Text)
		} else {
			p.add("answer", a.Input, int64(a.Answer.State), a.Answer.Value)
		}
	}
	return p
}

// trapped stands in the place of a result.
const trapped = -0x7472_6170_7065_6421

// player plays programs on a host and notes all results.
type player struct {
	desk
	said []int64
	step step
}

// play gives all that a program says, and whether every call returned. After a trap it stops.
func (h *player) play(p program) (said []int64, returned bool) {
	h.said = h.said[:0]
	h.fill("")
	if _, ok := h.do("start", p.calculator, p.today, p.local); !ok {
		return h.said, false
	}
	for i := range p.steps {
		s := &p.steps[i]
		if s.text != "" {
			h.fill(s.text)
		}
		h.step = *s
		result, ok := h.note()
		if !ok {
			return h.said, false
		}
		switch s.do {
		case "run":
			ok = h.outcome(p.calculator, result)
		case "write":
			for _, b := range h.text(min(max(result, 0), textSize)) {
				h.said = append(h.said, int64(b))
			}
		}
		if !ok {
			return h.said, false
		}
	}
	return h.said, true
}

func (h *player) do(do string, a, b, c int64) (result int64, returned bool) {
	h.step.do, h.step.args = do, [6]int64{a, b, c}
	return h.note()
}

func (h *player) note() (result int64, returned bool) {
	if result, returned = h.call(&h.step); !returned {
		result = trapped
	}
	h.said = append(h.said, result)
	return result, returned
}

// outcome reads out what came of a run.
func (h *player) outcome(calculator, lines int64) (returned bool) {
	for i := range min(lines, calculators.MaxLines) {
		line, _ := h.do("line", i, 0, 0)
		for _, n := range calculators.All[calculator].Sentences[line&(1<<calculators.FrameShift-1)].Numbers {
			h.do("figure", line>>calculators.FrameShift, n.Figure, 0)
			h.do("figure", line>>calculators.FrameShift, n.Figure+1, 0)
		}
	}
	for input := range int64(len(calculators.Inputs(calculators.Calculator(calculator)))) {
		h.do("asked", input, 0, 0)
		if state, _ := h.do("state", input, 0, 0); state != int64(calculators.Missing) && state < int64(calculators.Unknown) {
			for k := range int64(3) {
				h.do("detail", input, k, 0)
			}
		}
	}
	h.do("nowhere", 0, 0, 0)
	return !slices.Contains(h.said, trapped)
}

// trial plays programs on several hosts, the native one first.
type trial struct {
	names   []string
	players []*player
	runs    int // how many inputs were compared
}

func newTrial(t testing.TB, modules ...string) *trial {
	t.Helper()
	tr := &trial{names: append([]string{"natively"}, modules...), players: []*player{{desk: desk{host: native{}}}}}
	for _, name := range modules {
		open := small
		if name == "standard" {
			open = large
		}
		tr.players = append(tr.players, &player{desk: desk{host: must(t, open)}})
	}
	return tr
}

// agree tells whether the hosts say the same, and nothing traps.
func (tr *trial) agree(p program) bool {
	want, returned := tr.players[0].play(p)
	for _, other := range tr.players[1:] {
		if said, _ := other.play(p); !slices.Equal(want, said) {
			return false
		}
	}
	return returned
}

// check fails with the smallest program that still does, found from this one; the seed is where this one came from.
func (tr *trial) check(t testing.TB, seed string, p program) {
	t.Helper()
	for i := range p.steps {
		switch p.steps[i].do {
		case "run", "read", "write":
			tr.runs++
		}
	}
	if tr.agree(p) {
		return
	}
	p = smallest(p, func(p program) bool { return !tr.agree(p) })
	report := fmt.Sprintf("%s: %v", seed, p)
	for i, h := range tr.players {
		said, _ := h.play(p)
		report += fmt.Sprintf("\n%-8s %v", tr.names[i], strings.ReplaceAll(fmt.Sprint(said), fmt.Sprint(trapped), "trap"))
	}
	t.Fatal(report)
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

// cut takes a byte from the text, and its length, read's second argument.
func (s *step) cut(k int) {
	s.text = s.text[:k] + s.text[k+1:]
	s.args[1]--
}

// String writes a program as its calls.
func (p program) String() string {
	text := fmt.Sprintf("start(%d, %d, %d)", p.calculator, p.today, p.local)
	for _, s := range p.steps {
		if s.text != "" {
			text += fmt.Sprintf("; %q", s.text)
		}
		args := strings.Fields(strings.Trim(fmt.Sprint(s.args), "[]"))
		text += "; " + s.do + "(" + strings.Join(args[:steps[s.do]], ", ") + ")"
	}
	return text
}
