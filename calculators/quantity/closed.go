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
	ConstitutionDay                   // grundlovsdag
	ChristmasEve                      // juleaften
	NewYearsEve                       // nytårsaften

	closedCount = iota
)

// Closed tells whether the day is one of a set of closed days.
func (d Day) Closed(set int64) bool { return d.ClosedDays()&set != 0 }

// ClosedDays is which closed days the day is, a set: 5 June 2028 is both WhitMonday and ConstitutionDay.
func (d Day) ClosedDays() (set int64) {
	year, month, day := d.Civil()
	return closedInWeek(d.Weekday()) | closedInYear(month, day) | closedAroundEaster(int64(d-Easter(year)))
}

// Two of the weekdays, as Weekday counts them.
const (
	weekdayOfSaturday = 5
	weekdayOfSunday   = 6
)

func closedInWeek(weekday int64) int64 {
	switch weekday {
	case weekdayOfSaturday:
		return Saturday
	case weekdayOfSunday:
		return Sunday
	}
	return 0
}

// yearly are the closed days that have the same date every year.
var yearly = [...]struct{ month, day, closed int64 }{
	{1, 1, NewYearsDay},
	{6, 5, ConstitutionDay},
	{12, 24, ChristmasEve},
	{12, 25, ChristmasDay},
	{12, 26, BoxingDay},
	{12, 31, NewYearsEve},
}

func closedInYear(month, day int64) int64 {
	for i := range yearly {
		if yearly[i].month == month && yearly[i].day == day {
			return yearly[i].closed
		}
	}
	return 0
}

// closedAroundEaster is which closed day lies so many days after Easter Sunday.
func closedAroundEaster(days int64) int64 {
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
