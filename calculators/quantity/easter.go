package quantity

// Easter finds Easter Sunday of a year: the Sunday after the full moon that comes on 21 March or later. It is Gauss's
// algorithm, with the full moon as the church reckons it. The moon is full on the same days every 19 years, but for two
// corrections: the leap days that the Gregorian calendar leaves out, and the moon's own drift, 8 days in 25 centuries.
func Easter(year int64) Day {
	moonYear, century := year%19, year/100
	leftOut := century - century/4
	drift := (8*century + 13) / 25
	moon := (19*moonYear + leftOut - drift + 15) % 30 // days from 21 March to the full moon
	if moon == 29 || moon == 28 && moonYear > 10 {
		moon-- // the last of the 30 days is never used, and no two of the 19 years have the same
	}
	dayAfter := dayNumber(year, march, 21) + Day(moon) + 1
	return dayAfter + Day(weekdayOfSunday-dayAfter.Weekday())
}
