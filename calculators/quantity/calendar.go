package quantity

// Day is a date of the (proleptic) Gregorian calendar: the days since 1 January 1970, negative before it.
type Day int64

// The calendar repeats itself after 400 years. It is reckoned from March, which puts the leap day last, and from 1 March of
// the year -400, so that no number is negative: before that day it says nothing.
const (
	era       = 400
	daysInEra = 146_097
	eraDays   = daysInEra + 719_468 // from that day to 1 January 1970
)

// first is the first day of a month, counted from January of year 0.
func first(month int64) Day {
	m := uint64(month + era*12 - 2)
	year := m / 12
	return Day(year*1461/4-year/100+year/400+(m%12*153+2)/5) - eraDays
}

// DayOf finds the day of a date; ok is false where there is no such date. Years are 0 to 9999, as four digits write
// them.
func DayOf(year, month, day int64) (d Day, ok bool) {
	d = first(year*12+month-1) + Day(day-1)
	if _, m, n := d.Civil(); m != month || n != day || uint64(year) > 9999 {
		return 0, false
	}
	return d, true
}

// Civil is the date of a day: the month 1 to 12, the day 1 to 31.
func (d Day) Civil() (year, month, day int64) {
	n := uint64(d+eraDays)*4 + 3 // in quarters of a day
	y := n / daysInEra * 100
	n = n%daysInEra | 3
	y += n / 1461
	n = n%1461/4*5 + 2 // in fifths of a day, of which a month has 153 on average
	m := y*12 + n/153 + 2
	return int64(m/12) - era, int64(m%12) + 1, int64(n%153/5) + 1
}

// Weekday counts from 0, Monday, to 6, Sunday.
func (d Day) Weekday() int64 { return int64(uint64(d+eraDays+2) % 7) }

// AddMonths finds the same day of the month n months later. Where that month is too short it is the month's last day,
// and clamped is true.
func (d Day) AddMonths(n int64) (later Day, clamped bool) {
	year, month, day := d.Civil()
	month += year*12 + n
	last := first(month) - 1
	later = first(month-1) + Day(day-1)
	if later > last {
		return last, true
	}
	return later, false
}
