package quantity

// The closed days, one bit each, so that a set of them is a number: the value of a fact that says which days count.
const (
	NewYearsDay     int64 = 1 << iota // nytårsdag
	MaundyThursday                    // skærtorsdag
	GoodFriday                        // langfredag
	EasterSunday                      // påskedag
	EasterMonday                      // 2. påskedag
	PrayerDay                         // store bededag, a holiday until 2023
	AscensionDay                      // Kristi himmelfartsdag
	WhitSunday                        // pinsedag
	WhitMonday                        // 2. pinsedag
	ChristmasDay                      // 1. juledag
	BoxingDay                         // 2. juledag
	Saturday                          // lørdag
	Sunday                            // søndag
	ConstitutionDay                   // grundlovsdag, 5 June
	ChristmasEve                      // juleaften, 24 December
	NewYearsEve                       // nytårsaften, 31 December

	closedCount = iota
)

// easter marks a closed day that is counted from Easter Sunday.
const easter = 2000

// closedOn tells when the closed days are, in the order of their bits: a weekday, the month and day of a date, or the
// days after Easter Sunday.
var closedOn = [closedCount]int16{
	101, easter - 3, easter - 2, easter, easter + 1, easter + 26, easter + 39, easter + 49, easter + 50, 1225, 1226,
	5, 6, 605, 1224, 1231,
}

// Easter finds Easter Sunday of a year: the Sunday after the full moon that comes on 21 March or later. The moons repeat
// themselves after 19 years, but for a few days a century (the Gregorian computus).
func Easter(year int64) Day {
	moon, century := year%19, year/100
	full := (moon*19 + century - century/4 - (century*8+13)/25 + 15) % 30 // days after 21 March
	full -= (full + moon/11) / 29                                         // so that no two of the 19 years agree
	d := first(year*12+2) + Day(full+20)
	return d + 7 - Day((d + 1).Weekday())
}

// Closed tells whether the day is one of a set of closed days.
func (d Day) Closed(set int64) bool { return d.ClosedDays()&set != 0 }

// ClosedDays is which closed days the day is, a set: 5 June 2028 is both WhitMonday and ConstitutionDay.
func (d Day) ClosedDays() (set int64) {
	year, month, day := d.Civil()
	date, weekday, after := month*100+day, d.Weekday(), int64(d-Easter(year))+easter
	bit := NewYearsDay
	for i := 0; i < closedCount; i++ {
		switch int64(closedOn[i]) {
		case date, weekday, after:
			set |= bit
		}
		bit <<= 1
	}
	return set
}
