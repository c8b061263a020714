//go:build !gowasm

package quantity

import "strings"

// Read is what comes of reading a text; see Answer.Read. One longer than MaxText is none that can be read. An Age and
// HalfMonths are read as well. Of no other unit there is anything to read.
func Read(unit Unit, text string) Answer {
	switch unit {
	case Age:
		a := readHalves(unit, text)
		if a.Given() {
			a.Value *= 6 // months in half a year
		}
		return a
	case HalfMonths:
		return readHalves(unit, text)
	}
	return read(unit, text)
}

func read(unit Unit, text string) (a Answer) {
	if len(text) > MaxText {
		return Answer{State: NoNumber}
	}
	var t Text
	t.End = int64(copy(t.Bytes[:], text))
	a.Read(unit, &t)
	return a
}

// readHalves reads a number with a half as "½" or ",5", and counts the halves.
func readHalves(unit Unit, text string) Answer {
	if number, rest, ok := strings.Cut(text, halfSign); ok && strings.TrimRight(number, "0123456789") != number {
		text = number + string(decimalComma) + "5" + rest
	} else if ok && strings.TrimSpace(number) == "" && strings.TrimSpace(rest) != "" {
		text = "0" + string(decimalComma) + "5" + rest
	}
	a := read(unit, text)
	if !a.Given() {
		return a
	}
	const half = 5 // tenths
	if a.Value%half != 0 {
		return Answer{State: NoNumber}
	}
	return Answer{State: Given, Value: a.Value / half}
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
