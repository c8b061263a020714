//go:build !gowasm

package quantity

// usual is what the words beside a number in a unit say where nobody asks for more.
var usual = [Age + 1]Beside{
	Ore: Kroner | PerKilometre, OreHour: Kroner | PerHour, Metre: Kilometres, Hundredth: Hours | Pieces,
	PerMille: Percent, Count: Hours | Pieces, Days: OfDays, Weekdays: OfWeekdays, Workdays: OfWorkdays,
	Weeks: OfWeeks, Zones: OfZones, Months: OfMonths, HalfMonths: OfMonths, Age: OfYears,
}

// Read is what comes of reading a text; see Answer.Read. An Age and HalfMonths are read as well. Of no other unit there
// is anything to read.
func Read(unit Unit, text string) Answer {
	if unit < 0 || unit > Age {
		return ReadBeside(unit, 0, text)
	}
	a := ReadBeside(unit, usual[unit], text)
	switch {
	case !a.Given():
	case unit == HalfMonths:
		return halvesOf(a.Value, 1)
	case unit == Age:
		return halvesOf(a.Value, 6) // months in half a year
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

// halvesOf makes halves of the tenths that were read, each worth so much; there are whole ones and halves.
func halvesOf(tenths, each int64) Answer {
	const half = 5
	if tenths%half != 0 {
		return Answer{State: NoNumber}
	}
	return Answer{State: Given, Value: tenths / half * each}
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
