package content

import "borgerguide/calculators/quantity"

// Two lengths of time without a common measure, as hverdage and uger, are held against each other on the calendar: one
// of them may end sooner than the other whenever it begins. The years have Easter early and late, and a leap year.
var calendar = [2]int64{2020, 2032}

// longestHeld is the longest length of time that is held so, in its own unit.
const longestHeld = 1000

// anyClosed is every day that is closed anywhere: with fewer of them a length in open days ends sooner yet.
const anyClosed = -1

// halfMonth is how many days half a month has, as the calculators count it.
const halfMonth = 15

// endsSooner tells whether a length of time never ends later than another one, and sometimes sooner.
func endsSooner(a, b Row) bool {
	first, _ := quantity.DayOf(calendar[0], 1, 1)
	last, _ := quantity.DayOf(calendar[1], 12, 31)
	sooner := false
	for day := first; day <= last; day++ {
		endA, okA := endOf(a, day)
		endB, okB := endOf(b, day)
		if !okA || !okB || endA > endB {
			return false
		}
		sooner = sooner || endA < endB
	}
	return sooner
}

// endOf is the day on which a length of time from a day ends.
func endOf(r Row, day quantity.Day) (end quantity.Day, ok bool) {
	if r.Value < 0 || r.Value > longestHeld {
		return 0, false
	}
	switch r.Unit {
	case quantity.Days:
		return day + quantity.Day(r.Value), true
	case quantity.Weeks:
		return day + quantity.Day(7*r.Value), true
	case quantity.Months:
		end, _ = day.AddMonths(r.Value)
		return end, true
	case quantity.HalfMonths:
		end, _ = day.AddMonths(r.Value / 2)
		return end + quantity.Day(r.Value%2*halfMonth), true
	case quantity.Weekdays, quantity.Workdays:
		for left := r.Value; left > 0; {
			if day++; !day.Closed(anyClosed) {
				left--
			}
		}
		return day, true
	}
	return 0, false
}
