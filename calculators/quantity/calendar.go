package quantity

// Day is a date of the (proleptic) Gregorian calendar: the days since 1 January 1970, negative before it.
type Day int64

var monthDays = [12]uint8{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// leap tells whether a year has a 29 February.
func leap(year int64) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// daysIn is how many days a month, 1 to 12, has.
func daysIn(year, month int64) int64 {
	if month == 2 && leap(year) {
		return 29
	}
	return int64(monthDays[month-1])
}

// DayOf finds the day of a date; ok is false where there is no such date. Years are 0 to 9999, as four digits write
// them.
func DayOf(year, month, day int64) (d Day, ok bool) {
	if year < 0 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, false
	}
	return dayNumber(year, month, day), true
}

// The calendar repeats itself after 400 years. Counting the years from March puts the leap day last.
const (
	daysIn400   = 146_097
	marchOfYear = 719_468 // the days from 1 March of year 0 to 1 January 1970
)

// dayNumber numbers the days of a date that is known to be one.
func dayNumber(year, month, day int64) Day {
	m := month - 3
	if m < 0 {
		m, year = m+12, year-1
	}
	era := floor(year, 400)
	y := year - era*400
	inYear := (153*m+2)/5 + day - 1
	return Day(era*daysIn400 + y*365 + y/4 - y/100 + inYear - marchOfYear)
}

// Civil is the date of a day: the month 1 to 12, the day 1 to 31.
func (d Day) Civil() (year, month, day int64) {
	n := int64(d) + marchOfYear
	era := floor(n, daysIn400)
	n -= era * daysIn400
	y := (n - n/1460 + n/36524 - n/146096) / 365
	inYear := n - (365*y + y/4 - y/100)
	m := (5*inYear + 2) / 153
	day = inYear - (153*m+2)/5 + 1
	month = m + 3
	year = y + era*400
	if month > 12 {
		month, year = month-12, year+1
	}
	return year, month, day
}

// Weekday counts from 0, Monday, to 6, Sunday.
func (d Day) Weekday() int64 {
	n := int64(d) + 3 // 1 January 1970 was a Thursday
	return n - floor(n, 7)*7
}

// AddMonths finds the same day of the month n months later. Where that month is too short it is the month's last day,
// and clamped is true.
func (d Day) AddMonths(n int64) (later Day, clamped bool) {
	year, month, day := d.Civil()
	month += n - 1
	year += floor(month, 12)
	month = month - floor(month, 12)*12 + 1
	if last := daysIn(year, month); day > last {
		day, clamped = last, true
	}
	return dayNumber(year, month, day), clamped
}

// floor is n / by, rounded down; by is positive.
func floor(n, by int64) int64 {
	q := n / by
	if n%by < 0 {
		q--
	}
	return q
}
