package content

import (
	"fmt"
	"strings"

	"borgerguide/calculators/quantity"
)

// read reads the value of a row of a fact; what is wrong with it comes back.
func (row *Row) read(f *Fact) (what string) {
	u := quantity.Measures[f.Unit]
	row.Unit = u.Unit
	switch {
	case u.Unit == quantity.Words:
		return row.readWords(f)
	case u.Unit == quantity.ClosedDays:
		return row.readClosed()
	case u.Time:
		return row.readTime()
	}
	number, ok := strings.CutSuffix(plain(row.Written), u.Suffix)
	if !ok {
		return fmt.Sprintf("%q is not in the fact's unit, %s", row.Written, f.Unit)
	}
	reading := quantity.Read(u.Unit, number)
	if !reading.Given() {
		return fmt.Sprintf("%q is not a number in %s", row.Written, f.Unit)
	}
	if u.High > 0 && (reading.Value < 1 || reading.Value > u.High) {
		return fmt.Sprintf("%q is not from 1 to %d %s", row.Written, u.High, f.Unit)
	}
	row.Value = reading.Value
	return ""
}

// times are the units of a length of time: each municipality chooses its own, whatever the law's fact is in.
var times = []quantity.Unit{
	quantity.Weekdays, quantity.Workdays, quantity.Days, quantity.Weeks, quantity.Months, quantity.HalfMonths,
	quantity.Age,
}

// readTime reads a length of time in whichever of the units of time it is written. Of years it makes months.
func (row *Row) readTime() string {
	text := plain(row.Written)
	for _, u := range times {
		reading := quantity.Read(u, text)
		if !reading.Given() || reading.Value <= 0 || strings.Trim(text, "0123456789,.½") == "" {
			continue
		}
		row.Unit, row.Value = u, reading.Value
		switch {
		case u == quantity.Age:
			row.Unit = quantity.Months
		case u == quantity.HalfMonths && reading.Value%2 == 0:
			row.Unit, row.Value = quantity.Months, reading.Value/2
		}
		return ""
	}
	return fmt.Sprintf("%q is not a length of time", row.Written)
}

// readClosed reads a list of days the offices are closed.
func (row *Row) readClosed() string {
	for _, name := range strings.Split(row.Written, ", ") {
		day, ok := quantity.ClosedDayNamed(plain(name))
		if !ok {
			return fmt.Sprintf("%q is not a day of the calendar that can be closed", name)
		}
		row.Value |= 1 << uint(day)
	}
	return ""
}
