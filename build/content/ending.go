package content

import (
	"cmp"
	"slices"

	"borgerguide/calculators/quantity"
)

// Ending is the last that is known of a value: the day until which it counts or, where it goes on, the day on which it
// is looked at anew.
type Ending struct {
	Fact *Fact
	Row  Row // the last there is
}

// Day is the last day on which the value is known to count, or the one on which it is looked at anew.
func (e Ending) Day() quantity.Day {
	if e.GoesOn() {
		return e.Row.Review
	}
	return e.Row.Until
}

// After is the day after the value's last as it is written in content: "2027-01-01".
func (e Ending) After() string { return isoDay(e.Day() + 1) }

// GoesOn tells whether the value counts until somebody finds another one.
func (e Ending) GoesOn() bool { return e.Row.Until == Open }

// Endings are the facts whose last value has a day on which it ends or is looked at anew, by that day.
func (fs Facts) Endings() (list []Ending) {
	for _, id := range fs.IDs() {
		f := fs[id]
		if len(f.Rows) == 0 {
			continue
		}
		if last := f.Rows[len(f.Rows)-1]; last.Until != Open || last.Review != 0 {
			list = append(list, Ending{f, last})
		}
	}
	slices.SortStableFunc(list, func(a, b Ending) int { return cmp.Compare(a.Day(), b.Day()) })
	return list
}

// monthsAhead is how long before the end of a value somebody is told.
const monthsAhead = 12

// Near tells whether a day is within a year after the day the guide speaks for, or past.
func (c Config) Near(day quantity.Day) bool {
	ahead, _ := c.Date.AddMonths(monthsAhead)
	return c.Date != 0 && day != 0 && day <= ahead
}

// reviewed gives a row the day on which its value is looked at anew.
func (r *factReader) reviewed(row *Row, day quantity.Day, key ...string) {
	row.Review = day
	key = append(key, "review")
	switch {
	case day == 0:
	case row.Until != Open:
		r.problem("a value that ends is not looked at anew: review is for one that goes on",
			"leave review out, or write open = true", key...)
	case day <= row.From:
		r.problem("the value is looked at anew on "+DateWords(day)+", which is not after the day it counts from",
			"write the day from which there may be another value", key...)
	}
}
