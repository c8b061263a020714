package quantity

// Day is a date of the (proleptic) Gregorian calendar: the days since 1 January 1970, negative before it.
type Day int64

var monthDays = [12]int64{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// leap tells whether a year has a 29 February.
func leap(year int64) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// daysIn is how many days a month, 1 to 12, has.
func daysIn(year, month int64) int64 {
	if month == 2 && leap(year) {
		return 29
	}
	return monthDays[month-1]
}

// DayOf finds the day of a date; ok is false where there is no such date. Years are 0 to 9999, as four digits write
// them.
func DayOf(year, month, day int64) (d Day, ok bool) {
	if year < 0 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, false
	}
	return dayNumber(year, month, day), true
}

// Days are numbered by the algorithm known as days_from_civil (Howard Hinnant, "chrono-Compatible Low-Level Date
// Algorithms"). Years begin on 1 March there, which puts the leap day last, where it moves no other day of its year.
// They are counted within an era, the 400 years after which the calendar repeats itself.
const (
	daysInYear = 365 // without a leap day
	daysIn4    = 4*daysInYear + 1
	daysIn100  = 25*daysIn4 - 1 // the hundredth year has no leap day
	daysInEra  = 4*daysIn100 + 1
	yearsInEra = 400

	march = 3       // the month a year begins with
	epoch = 719_468 // the days from 1 March of year 0 to 1 January 1970
)

// dayNumber numbers the days of a date that is known to be one.
func dayNumber(year, month, day int64) Day {
	month -= march
	if month < 0 {
		month += 12
		year--
	}
	era := floor(year, yearsInEra)
	year -= era * yearsInEra
	leapDays := year/4 - year/100
	return Day(era*daysInEra + year*daysInYear + leapDays + daysBefore(month) + day - 1 - epoch)
}

// daysIn5Months: from March on every five months have 31, 30, 31, 30 and 31 days.
const daysIn5Months = 153

// daysBefore is how many days of a year come before a month, counted from 0, March.
func daysBefore(month int64) int64 { return (daysIn5Months*month + 2) / 5 }

// Civil is the date of a day: the month 1 to 12, the day 1 to 31.
func (d Day) Civil() (year, month, day int64) {
	n := int64(d) + epoch // the days that are left when the years found are taken off
	era := floor(n, daysInEra)
	n -= era * daysInEra
	centuries := min(n/daysIn100, 3) // the fourth has a day more
	n -= centuries * daysIn100
	fours := n / daysIn4
	n -= fours * daysIn4
	years := min(n/daysInYear, 3) // likewise
	n -= years * daysInYear
	year = era*yearsInEra + centuries*100 + fours*4 + years

	month = (5*n + 2) / daysIn5Months // the inverse of daysBefore
	day = n - daysBefore(month) + 1
	month += march
	if month > 12 {
		month -= 12
		year++
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
	month += n - 1 // counted from 0, January of the year
	years := floor(month, 12)
	year += years
	month -= years*12 - 1
	if last := daysIn(year, month); day > last {
		return dayNumber(year, month, last), true
	}
	return dayNumber(year, month, day), false
}

// floor is n divided by a positive number and rounded down, also where n is negative.
func floor(n, by int64) int64 {
	quotient := n / by
	if n%by < 0 {
		quotient--
	}
	return quotient
}
