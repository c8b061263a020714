package main

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"borgerguide/calculators/rule"
)

// trapped stands in the place of a result.
const trapped = -0x7472_6170_7065_6421

// player plays programs on a host and notes all results.
type player struct {
	desk
	said []int64
	step step
}

// play gives all that a program says, and whether every call returned. After a trap it stops. Of a run it says every
// word of the case but the answers: which rows were used, the questions, the lines, and what only Go reads.
func (h *player) play(p program) (said []int64, returned bool) {
	h.said = h.said[:0]
	h.fill("")
	if !h.note(&step{do: "start", args: [9]int64{p.calculator, p.today, p.municipality}}) {
		return h.said, false
	}
	for i := range p.steps {
		s := &p.steps[i]
		if s.text != "" {
			h.fill(s.text)
		}
		if !h.note(s) {
			return h.said, false
		}
		switch s.do {
		case "run":
			h.said = h.words(h.said, rowsAt, caseWords)
		case "write":
			length := h.said[len(h.said)-1]
			for _, b := range h.text(min(max(length, 0), textSize)) {
				h.said = append(h.said, int64(b))
			}
		}
	}
	return h.said, true
}

// note does a step, without the text before it, and notes its result.
func (h *player) note(s *step) (returned bool) {
	h.step = *s
	result, returned := h.call(&h.step)
	if !returned {
		result = trapped
	}
	h.said = append(h.said, result)
	return returned
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
	for i := range tr.players {
		report += "\n" + tr.told(i, p)
	}
	t.Fatal(report)
}

// compared tells how many inputs were compared, and fails where they are fewer than once: inputs must not get lost.
func (tr *trial) compared(t *testing.T, least int) {
	t.Helper()
	if t.Logf("%d inputs", tr.runs); tr.runs < least {
		t.Errorf("%d inputs were compared, not %d", tr.runs, least)
	}
}

// told is what one host makes of a program: that it traps, or how it differs from the native one.
func (tr *trial) told(i int, p program) string {
	native, host := tr.players[0], tr.players[i]
	_, ran := native.play(p)
	want := slices.Clone(native.said) // the host may be the native one
	said, returned := host.play(p)
	text := tr.names[i]
	switch {
	case !returned:
		return text + " traps"
	case ran && !slices.Equal(want, said):
		at := 0
		for want[at] == said[at] {
			at++
		}
		text += fmt.Sprintf(" says %d as number %d of its results, not %d", said[at], at, want[at])
	}
	for word := range caseWords {
		if a, b := native.word(word), host.word(word); ran && a != b {
			text += fmt.Sprintf("; at the end %s is %d, not %d", nameOf(reflect.TypeFor[rule.Case](), word), b, a)
		}
	}
	return text
}
