//go:build !gowasm

package quantity

import "strings"

// Read is what comes of reading a text; see Answer.Read. One longer than MaxText is none that can be read. An Age is
// read as well. Of no other unit there is anything to read.
func Read(unit Unit, text string) Answer {
	if unit == Age {
		return readAge(text)
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

// readAge reads years, with a half as "½" or ",5".
func readAge(text string) Answer {
	if number, rest, ok := strings.Cut(text, halfSign); ok && strings.TrimRight(number, "0123456789") != number {
		text = number + string(decimalComma) + "5" + rest
	}
	a := read(Age, text)
	if !a.Given() {
		return a
	}
	tenths := a.Value
	if tenths%5 != 0 { // neither whole years nor a half
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
