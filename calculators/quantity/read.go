//go:build !gowasm

package quantity

import "regexp"

// Read is what comes of reading a text, of which no more than MaxText bytes count; see Answer.Read. An Age is read as well: in
// years, with a half as "½" or ",5".
func Read(unit Unit, text string) (a Answer) {
	if unit == Age {
		text = half.ReplaceAllString(text, "$1,5")
	}
	var t Text
	t.End = int64(copy(t.Bytes[:MaxText], text))
	a.Read(unit, &t)
	if unit == Age && a.Given() { // in tenths of a year; half of one is 6 months
		if a.Value%5 != 0 {
			return Answer{State: NoNumber}
		}
		a.Value = a.Value / 5 * 6
	}
	return a
}

var half = regexp.MustCompile(`([0-9])½`)

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
