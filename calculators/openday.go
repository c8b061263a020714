package calculators

import "borgerguide/calculators/quantity"

// The municipality's open days. Which days are closed is a dated fact (lukkedage): store bededag was one until 2023.
// A second fact (lukkedage-antaget) adds the days that are taken to be closed without a rule that says so.

// closedDays is which closed days a day is, in a set that leaves the spared ones out.
func (c *Case) closedDays(d quantity.Day, spared int64) int64 {
	return d.ClosedDays() & (c.at(deadlineClosed, d).Value | c.at(deadlineAssumed, d).Value) &^ spared
}

// The ways to go from a closed day to an open one.
const forth, back quantity.Day = 1, -1

// openBy is the first open day from a day on, forth or back.
func (c *Case) openBy(d, way quantity.Day) quantity.Day {
	for c.closedDays(d, 0) != 0 {
		d += way
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

// ruled tells whether there is a rule for which days are closed, on every day from one to another, both inclusive.
func (c *Case) ruled(from, to int64) bool {
	for d := quantity.Day(from); d <= quantity.Day(to); d++ {
		if !c.at(deadlineClosed, d).known() {
			return false
		}
	}
	return true
}

// noDay stands for a day that there is not: nobody asks for deadlines of 1970.
const noDay = 0

// longestTerm is the longest term that is counted, in its own unit; no standard has a longer one.
const longestTerm = 1000

// termEnd finds where a term from a day ends, before it is moved; noDay where it cannot be counted. The day itself does
// not count: "Den dag, afgørelsen modtages …, tælles ikke med." (Justitsministeriets vejledning nr. 9533 af 26. juni
// 2018.) Weeks are counted as weeks, days as days, months as months.
func (c *Case) termEnd(from quantity.Day, term *Row, spared int64) (end quantity.Day) {
	n := term.Value
	if from == noDay || uint64(n) > longestTerm {
		return noDay
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
