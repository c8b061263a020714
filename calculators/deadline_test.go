package calculators_test

import (
	"slices"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// TestLaterReceiptIsNeverEarlier runs every day of some years, with every way to ask: a later receipt never gives an
// earlier deadline, the safe date is never after the latest one, and both are days on which the offices are open.
func TestLaterReceiptIsNeverEarlier(t *testing.T) {
	for _, c := range []struct{ name, like, what, post string }{
		{"complaint", "D1", "klage", "digital"},
		{"complaint by letter", "D11", "klage", "brev"},
		{"hearing", "D13", "hoering", "digital"},
		{"hearing by letter", "D13", "hoering", "brev"},
		{"hearing of a month", "hearing-months", "hoering", "digital"},
		{"hearing in weekdays", "hearing-weekdays", "hoering", "brev"},
		{"answer in weekdays", "D18", "svar", ""},
		{"answer in weeks", "D24", "svar", ""},
		{"answer in months", "answer-moved", "svar", ""},
		{"reply", "D30", "klagesvar", ""},
		{"review", "review", "opfoelgning", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ask(t, calculators.Deadline, c.like)
			first, _ := quantity.DayOf(2021, 1, 1)
			last, _ := quantity.DayOf(2032, 12, 31)
			before := [2]int64{}
			for day := first; day <= last; day++ {
				dates := a.dates(t, c.what, c.post, day)
				if dates[0] < before[0] || dates[1] < before[1] || dates[0] > dates[1] {
					t.Fatalf("received on day %d: %d, the day before %d", day, dates, before)
				}
				before = dates
			}
		})
	}
}

func (a asked) dates(t *testing.T, what, post string, day quantity.Day) [2]int64 {
	t.Helper()
	in := a.names.Inputs
	a.Today = day
	a.given("hvad", int64(slices.Index(in[a.input("hvad")].Choices, what)))
	a.given("modtaget", int64(day))
	if post != "" {
		a.given("post", int64(slices.Index(in[a.input("post")].Choices, post)))
	}
	if post == "brev" {
		a.unknown("modtaget")
		a.given("brevdato", int64(day))
	}
	a.run()
	if a.FaultCount > 0 || a.LineCount == 0 {
		t.Fatalf("received on day %d: %d faults, %d lines", day, a.FaultCount, a.LineCount)
	}
	const weekend = quantity.Saturday | quantity.Sunday
	l := a.Said()[0]
	safe, latest := l.Nums[0].Value, l.Nums[len(l.Nums)-1].Value
	if what != "opfoelgning" && (quantity.Day(safe).Closed(weekend) || quantity.Day(latest).Closed(weekend)) {
		t.Errorf("received on day %d: %d and %d fall in a weekend", day, safe, latest)
	}
	return [2]int64{safe, latest}
}
