package timeline_test

import (
	"slices"
	"testing"

	"borgerguide/calculators/published/probe"
)

// inTime holds that of a decision and a complaint of it the first line says whether that came in time, by the dates
// that deadline gives of the same letter, and what to do where it is not certain.
func inTime(t *testing.T, p, single *probe.Probe) {
	_, decided := checked(p, 2)
	_, complained := checked(p, 3)
	_, renewed := checked(p, 4)
	first := p.Lines()[0]
	if !decided.Given() || !complained.Given() || renewed.Given() {
		if p.Said("complained-in-time") || p.Said("complained-perhaps") || p.Said("complained-late") {
			t.Errorf("today %d: %s is said of no complaint", p.Case.Today, p.Name(first))
		}
		return
	}
	d := askedAlone(t, p, single, stops["complain"])
	dates := d.One(t, stops["complain"].headlines...).Numbers
	want := "complained-late"
	switch {
	case complained.Value <= dates[0].Value:
		want = "complained-in-time"
	case complained.Value <= dates[1].Value:
		want = "complained-perhaps"
	}
	if p.Name(first) != want || !slices.Equal(first.Numbers, dates) {
		t.Errorf("today %d, complained on %d: %s %v, not %s %v",
			p.Case.Today, complained.Value, p.Name(first), first.Numbers, want, dates)
	}
	if p.Said("write-why-late") != (want != "complained-in-time") {
		t.Errorf("today %d: after %s it says what to write: %t", p.Case.Today, want, p.Said("write-why-late"))
	}
}
