// Package term counts deadlines (frister): what deadline and timeline share. A Term of the law or of a municipality's
// standard is counted from an event, and a Span is what comes of it.
package term

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// The facts that every calculator of deadlines begins its list with: how long the terms are, and which days are
// closed. One that it does not use has no name in its list.
const (
	Decision      int64 = iota // svarfrist
	Hearing                    // hoeringsfrist
	Complaint                  // klagefrist
	Reply                      // klagesvar
	Review                     // opfoelgning
	ClosedDays                 // lukkedage
	AssumedClosed              // lukkedage-antaget
	AdoptedText                // rule.AdoptedText
	FirstLimit                 // the first of the municipality's own time limits: see limit.go

	LastLimit = FirstLimit + rule.MaxLimits - 1
	FirstOwn  = LastLimit + 1 // where a calculator's own facts begin
)

// NoDay stands for a day that there is not: nobody asks for deadlines of 1970.
const NoDay quantity.Day = 0

// longest is the longest term that is counted, in its own unit; no standard has a longer one.
const longest = 1000

// halfMonth is how many days half a month is taken to have: an assumption, since no rule says it.
const halfMonth = 15

// InOpenDays tells whether a term is counted in open days (hverdage, arbejdsdage).
func InOpenDays(term *rule.Row) bool {
	return term.Unit == quantity.Weekdays || term.Unit == quantity.Workdays
}

// End finds where a term from a day ends, before it is moved; NoDay where it cannot be counted. The day itself does
// not count: "Den dag, afgørelsen modtages …, tælles ikke med." (Justitsministeriets vejledning nr. 9533 af 26. juni
// 2018.) Weeks are counted as weeks, days as days, months as months. Of open days those in spared, a set of closed
// days, count as well.
func End(c *rule.Case, from quantity.Day, term *rule.Row, spared int64) quantity.Day {
	n := term.Value
	if from == NoDay || n < 0 || n > longest {
		return NoDay
	}
	switch term.Unit {
	case quantity.Days:
		return from + quantity.Day(n)
	case quantity.Weeks:
		return from + quantity.Day(7*n)
	case quantity.Months:
		end, _ := from.AddMonths(n)
		return end
	case quantity.HalfMonths:
		end, _ := from.AddMonths(n / 2)
		return end + quantity.Day(n%2*halfMonth)
	case quantity.Weekdays, quantity.Workdays:
		return OpenDaysAfter(c, from, n, spared)
	}
	return NoDay
}

// Clamped tells whether a term from a day ends in a month that lacks its day, and so on the month's last.
func Clamped(from quantity.Day, term *rule.Row) bool {
	months := term.Value
	switch term.Unit {
	case quantity.Months:
	case quantity.HalfMonths:
		months /= 2
	default:
		return false
	}
	_, clamped := from.AddMonths(months)
	return clamped
}

// HasHalf tells whether a term has half a month in it, which is counted as halfMonth days after the whole months.
func HasHalf(term *rule.Row) bool { return term.Unit == quantity.HalfMonths }
