package calculators

import "borgerguide/calculators/quantity"

// The municipality's open days. Which days are closed is a dated fact (lukkedage): store bededag was one until 2023.
// A second fact (lukkedage-antaget) adds the days that are taken to be closed without a rule that says so.

// closedDays is which closed days a day is, in a set that leaves the spared ones out.
func (c *Case) closedDays(d quantity.Day, spared int64) int64 {
	return d.ClosedDays() & (c.at(deadlineClosed, d).Value | c.at(deadlineAssumed, d).Value) &^ spared
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
func (c *Case) assumedClosed(from, to int64) int64 {
	set := int64(0)
	for d := quantity.Day(from); d <= quantity.Day(to); d++ {
		if d.ClosedDays()&c.at(deadlineClosed, d).Value == 0 {
			set |= c.closedDays(d, 0)
		}
	}
	return set
}

// assumedIn is which days that matter to a deadline are closed by assumption alone.
func (c *Case) assumedIn(n *Figures) int64 {
	days := c.assumedClosed(n[deadlineSafe], n[deadlineSafeUnmoved]) | c.assumedClosed(n[deadlineLateUnmoved], n[deadlineLatest])
	if n[deadlineLetterUnit] != 0 {
		days |= c.assumedClosed(n[deadlineFrom], n[deadlinePresumed])
	}
	if n[deadlineInOpenDays] != 0 {
		days |= c.assumedClosed(n[deadlineFrom], n[deadlineLateUnmoved])
	}
	return days
}

// ruled tells whether there is a rule for which days are closed, on every day from the first of two to the last.
func (c *Case) ruled(from, or, to quantity.Day) bool {
	if or < from {
		from = or
	}
	for d := from; d <= to; d++ {
		if !c.at(deadlineClosed, d).known() {
			return false
		}
	}
	return true
}

// longestTerm is the longest term that is counted, in its own unit; no standard has a longer one.
const longestTerm = 1000

// termEnd finds where a term from a day ends, before it is moved; Never where it cannot be counted. The day itself does
// not count: "Den dag, afgørelsen modtages …, tælles ikke med." (Justitsministeriets vejledning nr. 9533 af 26. juni
// 2018.) Weeks are counted as weeks, days as days, months as months.
func (c *Case) termEnd(from quantity.Day, term *Row, spared int64) quantity.Day {
	n, end := term.Value, Never
	if n < 0 || n > longestTerm {
		return Never
	}
	switch term.Unit {
	case quantity.Days:
		end = from + quantity.Day(n)
	case quantity.Weeks:
		end = from + quantity.Day(7*n)
	case quantity.Months:
		end, _ = from.AddMonths(n)
	case quantity.Weekdays, quantity.Workdays:
		end = c.openDaysAfter(from, n, spared)
	}
	return end
}
