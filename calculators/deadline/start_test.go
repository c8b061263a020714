package deadline_test

import (
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published/probe"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// TestNoDateWithoutAStart: where a text counts its answer from another day than the application's, no date is said
// before that day is known, and none of it before the application; what the law counts from is always said. A time that
// is only normal is never called passed, and nobody is asked to complain of it.
func TestNoDateWithoutAStart(t *testing.T) {
	first, _ := quantity.DayOf(2026, 1, 1)
	for _, c := range []struct{ like, key, says string }{
		{"f4", "oplyst", "counts-from-complete"}, {"f4-text", "moede", "counts-from-meeting"},
		{"sent-back", "hjemvist", "counts-from-sent-back"}, {"normal-and-complete", "oplyst", "counts-from-complete"},
	} {
		p := probe.Ask(t, calculators.Deadline, c.like)
		for received := first; received < first+365; received += 5 {
			for _, ahead := range []quantity.Day{0, 1, 30, 200} {
				p.Case.Today = received + ahead
				p.Given("modtaget", int64(received))
				p.Unknown(c.key)
				p.Run(t)
				holdNoDate(t, &p, c.says, received)
				p.Given(c.key, int64(received+ahead))
				p.Run(t)
				holdStart(t, &p, c.says, received, received+ahead)
			}
		}
	}
}

// holdNoDate holds that the one date that is said is that of the application.
func holdNoDate(t *testing.T, p *probe.Probe, says string, received quantity.Day) {
	t.Helper()
	if !p.Said("start-unknown") || p.Said("answer-by") || p.Said("answer-normally") {
		t.Errorf("received on day %d: the start is not unknown", received)
	}
	for _, said := range p.Lines() {
		for _, n := range said.Numbers {
			if n.Unit.IsDay() && (p.Name(said) != says || n.Value != int64(received)) {
				t.Errorf("received on day %d, and the start is unknown: %s %v", received, p.Name(said), said.Numbers)
			}
		}
	}
}

// holdStart holds the date against the start that is known, and that the law's start is said.
func holdStart(t *testing.T, p *probe.Probe, says string, received, start quantity.Day) {
	t.Helper()
	by := p.One(t, "answer-by", "answer-normally")
	if by.Numbers[0].Value <= int64(start) || p.Said("start-unknown") {
		t.Errorf("counted from day %d: the answer comes on %v", start, by.Numbers)
	}
	if law := p.Numbers(says); len(law) != 2 || law[1] != (rule.Quantity{Unit: quantity.Date, Value: int64(received)}) {
		t.Errorf("received on day %d: the law counts from %v", received, law)
	}
	if p.Name(by) == "answer-normally" && (p.Said("answer-passed") || p.Said("standard-says")) {
		t.Errorf("counted from day %d: a normal time is called a limit", start)
	}
}
