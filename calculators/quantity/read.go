//go:build !gowasm

package quantity

// usual is what the words beside a number in a unit say where nobody asks for more.
var usual = [Age + 1]Beside{
	Ore: Kroner | PerKilometre, OreHour: Kroner | PerHour, Metre: Kilometres, Hundredth: Hours | Pieces,
	PerMille: Percent, Count: Hours | Pieces, Days: OfDays, Weekdays: OfWeekdays, Workdays: OfWorkdays,
	Weeks: OfWeeks, Months: OfMonths, Age: OfYears,
}

// Read is what comes of reading a text; see Answer.Read. An Age is read as well. Of no other unit there is anything to
// read.
func Read(unit Unit, text string) Answer {
	if unit < 0 || unit > Age {
		return ReadBeside(unit, 0, text)
	}
	a := ReadBeside(unit, usual[unit], text)
	if unit == Age && a.Given() {
		return monthsOf(a.Value)
	}
	return a
}

// ReadBeside reads a text beside whose number words may say more than is usual.
func ReadBeside(unit Unit, beside Beside, text string) (a Answer) {
	var t Text
	if t.End = int64(len(text)); t.End <= MaxText {
		copy(t.Bytes[:], text)
	}
	a.Read(unit, beside, &t)
	return a
}

// monthsOf makes months of the tenths of years that were read; there are whole years and halves.
func monthsOf(tenths int64) Answer {
	if tenths%5 != 0 {
		return Answer{State: NoNumber}
	}
	return Answer{State: Given, Value: tenths * 12 / 10}
}

// Written is a value as people read it.
func Written(unit Unit, value int64) string {
	switch unit {
	case ClosedDays:
		return closedDays(value)
	case DatePart:
		return DatePartWords[value-1]
	}
	var t Text
	t.Write(unit, value)
	return string(t.Bytes[:t.End])
}
