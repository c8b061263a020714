package calculators

import "borgerguide/calculators/quantity"

// The municipality's open days. Which days are closed is a dated fact (lukkedage): store bededag was one until 2023.
// A second fact (lukkedage-antaget) adds the days that are taken to be closed without a rule that says so.

// closedDays is which closed days a day is, in a set that leaves the spared ones out.
func (c *Case) closedDays(d quantity.Day, spared int64) int64 {
	closed, _ := c.Facts.At(deadlineClosed, d)
	assumed, _ := c.Facts.At(deadlineAssumed, d)
	return d.ClosedDays() & (closed.Value | assumed.Value) &^ spared
}

func (c *Case) open(d quantity.Day) bool { return c.closedDays(d, 0) == 0 }

// openFrom is the first open day on or after a day.
func (c *Case) openFrom(d quantity.Day) quantity.Day {
	for !c.open(d) {
		d++
	}
	return d
}

// openUntil is the last open day on or before a day.
func (c *Case) openUntil(d quantity.Day) quantity.Day {
	for !c.open(d) {
		d--
	}
	return d
}

// openDaysAfter is the n-th open day after a day; the spared days count as open.
func (c *Case) openDaysAfter(d quantity.Day, n, spared int64) quantity.Day {
	for n > 0 {
		d++
		if c.closedDays(d, spared) == 0 {
			n--
		}
	}
	return d
}

// assumedClosed is which days from one day to another, both inclusive, are closed by assumption alone.
func (c *Case) assumedClosed(from, to quantity.Day) int64 {
	set := int64(0)
	for d := from; d <= to; d++ {
		closed, _ := c.Facts.At(deadlineClosed, d)
		if !d.Closed(closed.Value) {
			set |= c.closedDays(d, 0)
		}
	}
	return set
}

// known tells whether there is a rule for which days are closed, on every day from one to another.
func (c *Case) known(from, to quantity.Day) bool {
	for d := from; d <= to; d++ {
		if _, ok := c.Facts.At(deadlineClosed, d); !ok {
			return false
		}
	}
	return true
}

// longestTerm is the longest term that is counted, in its own unit; no standard has a longer one.
const longestTerm = 1000

// termEnd finds where a term from a day ends, before it is moved. The day itself does not count: "Den dag, afgørelsen
// modtages …, tælles ikke med." (Justitsministeriets vejledning nr. 9533 af 26. juni 2018.) Weeks are counted as
// weeks, days as days, months as months.
func (c *Case) termEnd(from quantity.Day, term Row, spared int64) (end quantity.Day, clamped, ok bool) {
	n := term.Value
	if n < 0 || n > longestTerm {
		return from, false, false
	}
	switch term.Unit {
	case quantity.Days:
		return from + quantity.Day(n), false, true
	case quantity.Weeks:
		return from + quantity.Day(7*n), false, true
	case quantity.Months:
		end, clamped = from.AddMonths(n)
		return end, clamped, true
	case quantity.Weekdays, quantity.Workdays:
		return c.openDaysAfter(from, n, spared), false, true
	}
	return from, false, false
}
