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

// Easter finds Easter Sunday of a year (the Gregorian computus of Meeus, Jones and Butcher).
func Easter(year int64) Day {
	moon := year % 19
	century := year / 100
	leaps := century / 4
	shift := (century + 8) / 25
	epact := (19*moon + century - leaps - (century-shift+1)/3 + 15) % 30
	weekday := (32 + 2*(century%4) + 2*(year%100/4) - epact - year%100%4) % 7
	late := (moon + 11*epact + 22*weekday) / 451
	n := epact + weekday - 7*late + 114
	return dayNumber(year, n/31, n%31+1)
}

// Closed tells whether the day is one of a set of closed days.
func (d Day) Closed(set int64) bool { return d.ClosedDays()&set != 0 }

// ClosedDays is which closed days the day is, a set: 5 June 2028 is both WhitMonday and ConstitutionDay.
func (d Day) ClosedDays() int64 {
	year, month, day := d.Civil()
	return weekend(d.Weekday()) | fixed(month, day) | movable(int64(d-Easter(year)))
}

func weekend(weekday int64) int64 {
	switch weekday {
	case 5:
		return Saturday
	case 6:
		return Sunday
	}
	return 0
}

func fixed(month, day int64) int64 {
	switch month*100 + day {
	case 101:
		return NewYearsDay
	case 605:
		return ConstitutionDay
	case 1224:
		return ChristmasEve
	case 1225:
		return ChristmasDay
	case 1226:
		return BoxingDay
	case 1231:
		return NewYearsEve
	}
	return 0
}

// movable is which closed day lies so many days after Easter Sunday.
func movable(days int64) int64 {
	switch days {
	case -3:
		return MaundyThursday
	case -2:
		return GoodFriday
	case 0:
		return EasterSunday
	case 1:
		return EasterMonday
	case 26:
		return PrayerDay
	case 39:
		return AscensionDay
	case 49:
		return WhitSunday
	case 50:
		return WhitMonday
	}
	return 0
}
