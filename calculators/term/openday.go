package term

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// The municipality's open days. Which days are closed is a dated fact (lukkedage): store bededag was one until 2023.
// A second fact (lukkedage-antaget) adds the days that are taken to be closed without a rule that says so.

// closed is which closed days a day is, in a set that leaves the spared ones out.
func closed(c *rule.Case, day quantity.Day, spared int64) int64 {
	return day.ClosedDays() & (c.At(ClosedDays, day).Value | c.At(AssumedClosed, day).Value) &^ spared
}

// ClosedByRule is which closed days a day is by the rule alone.
func ClosedByRule(c *rule.Case, day quantity.Day) int64 {
	return day.ClosedDays() & c.At(ClosedDays, day).Value
}

func open(c *rule.Case, day quantity.Day) bool { return closed(c, day, 0) == 0 }

// OpenFrom is the first open day on or after a day.
func OpenFrom(c *rule.Case, day quantity.Day) quantity.Day {
	for !open(c, day) {
		day++
	}
	return day
}

// OpenUntil is the last open day on or before a day.
func OpenUntil(c *rule.Case, day quantity.Day) quantity.Day {
	for !open(c, day) {
		day--
	}
	return day
}

// OpenDaysAfter is the n-th open day after a day; the spared closed days, a set, count as open.
func OpenDaysAfter(c *rule.Case, day quantity.Day, n, spared int64) quantity.Day {
	for n > 0 {
		day++
		if closed(c, day, spared) == 0 {
			n--
		}
	}
	return day
}

// AssumedClosedIn is which days from one day to another, both inclusive, are closed by assumption alone: a set.
func AssumedClosedIn(c *rule.Case, from, to quantity.Day) int64 {
	set := int64(0)
	for day := from; day <= to; day++ {
		if ClosedByRule(c, day) == 0 {
			set |= closed(c, day, 0)
		}
	}
	return set
}

// ruled tells whether there is a rule for which days are closed, on every day from one to another, both inclusive.
func ruled(c *rule.Case, from, to quantity.Day) bool {
	for day := from; day <= to; day++ {
		if !c.At(ClosedDays, day).Exists() {
			return false
		}
	}
	return true
}
