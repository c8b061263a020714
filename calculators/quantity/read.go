//go:build !gowasm

package quantity

import "strings"

// Read is what comes of reading a text; see Answer.Read. One longer than MaxText is none that can be read. An Age is read as well:
// in years, with a half as "½" or ",5". Of no other unit there is anything to read.
func Read(unit Unit, text string) (a Answer) {
	if unit == Age {
		if number, rest, ok := strings.Cut(text, "½"); ok && strings.TrimRight(number, "0123456789") != number {
			text = number + ",5" + rest
		}
	}
	if len(text) > MaxText {
		return Answer{State: NoNumber}
	}
	var t Text
	t.End = int64(copy(t.Bytes[:], text))
	a.Read(unit, &t)
	if unit == Age && a.Given() { // in tenths of a year; half of one is 6 months
		if a.Value%5 != 0 {
			return Answer{State: NoNumber}
		}
		a.Value = a.Value / 5 * 6
	}
	return a
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
