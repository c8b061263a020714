package calculators_test

import (
	"slices"
	"strings"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// FuzzTimeline: the dates stand in their order, the next one is the first that is not passed, and each is the date that
// deadline gives for the same event.
func FuzzTimeline(f *testing.F) {
	for _, days := range [][4]int16{{-20, -3, 0, 0}, {-400, 0, 0, 0}, {-90, -60, -30, -10}, {-10, -20, -30, -40}, {0, 0, -29, 0}, {365, 0, 0, 0}} {
		f.Add(uint8(15), int16(0), days[0], days[1], days[2], days[3])
		f.Add(uint8(5), int16(40), days[0], days[1], days[2], days[3])
	}
	like := ask(f, calculators.Timeline, "all-open")
	single := ask(f, calculators.Deadline, "D13")
	f.Fuzz(func(t *testing.T, written uint8, today, applied, draft, decided, complained int16) {
		c := *like.Case
		a := asked{&c, like.names}
		a.Today += quantity.Day(today % 1000)
		clear(a.Answers[:])
		for i, ago := range []int16{applied, draft, decided, complained} {
			if written>>i&1 == 1 {
				a.given(a.names.Inputs[i].Key, int64(a.Today)+int64(ago%900))
			}
		}
		a.run()
		if (a.FaultCount > 0) == (a.LineCount > 0) || a.LineCount > calculators.MaxLines*3/4 {
			t.Fatalf("%d faults, %d lines", a.FaultCount, a.LineCount)
		}
		if a.FaultCount == 0 {
			inOrder(t, a)
			asDeadline(t, a, single)
		}
	})
}

// stops are the sentences that say a date of the line: the events and what deadline is asked about them.
var stops = map[string][2]string{"answer": {"soegt", "svar"}, "comment": {"udkast", "hoering"}, "complain": {"afgoerelse", "klage"}, "reply": {"klage", "klagesvar"}}

// stopOf is which date a sentence says, if it does.
func (a asked) stopOf(l calculators.Line) (name string, ok bool) {
	name, kind, _ := strings.Cut(a.names.Sentences[l.Sentence].Name, "-")
	_, known := stops[name]
	return name, known && slices.Contains([]string{"by", "today", "late"}, kind)
}

func inOrder(t *testing.T, a asked) {
	var days []int64
	for _, l := range a.Said() {
		if _, ok := a.stopOf(l); ok {
			safe, latest := l.Nums[0].Value, l.Nums[len(l.Nums)-1].Value
			days = append(days, min(max(safe, int64(a.Today)), latest))
		}
	}
	if !slices.IsSorted(days) {
		t.Errorf("today %d: the dates are %d", a.Today, days)
	}
	ahead := slices.IndexFunc(days, func(d int64) bool { return d >= int64(a.Today) })
	next := a.nums("next")
	switch {
	case ahead < 0 && (next != nil || len(days) > 0 && !a.said("all-passed")):
		t.Errorf("today %d: next is %v of %d", a.Today, next, days)
	case ahead >= 0 && (next == nil || next[0].Value != days[ahead]):
		t.Errorf("today %d: next is %v of %d", a.Today, next, days)
	}
}

func asDeadline(t *testing.T, a, single asked) {
	for _, l := range a.Said() {
		name, ok := a.stopOf(l)
		if !ok {
			continue
		}
		c := *single.Case
		d := asked{&c, single.names}
		d.Today = a.Today
		what := slices.Index(d.names.Inputs[0].Choices, stops[name][1])
		d.given("hvad", int64(what))
		d.given("modtaget", a.Answers[a.input(stops[name][0])].Value)
		d.run()
		if d.LineCount == 0 || !slices.Equal(d.Said()[0].Nums, l.Nums) {
			t.Errorf("today %d: %s says %v, deadline %v", a.Today, name, l.Nums, d.Said())
		}
	}
}
