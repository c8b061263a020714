package content

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"borgerguide/calculators/quantity"
)

// unitWords lists how a fact's unit may be written, for messages.
func unitWords() []string { return slices.Sorted(maps.Keys(quantity.Measures)) }

// writtenValue is the value as the editor wrote it, on one line.
func writtenValue(v any) (written, what string) {
	switch v := v.(type) {
	case string:
		return v, ""
	case []any:
		var parts []string
		for _, p := range v {
			s, ok := p.(string)
			if !ok {
				return "", fmt.Sprintf("%v is not the name of a day", p)
			}
			parts = append(parts, s)
		}
		return strings.Join(parts, ", "), ""
	case nil:
		return "", "a dated value needs a value"
	}
	return "", fmt.Sprintf("the value %v has no unit", v)
}

// read reads the value of a row in the fact's unit; what is wrong with it comes back.
func (row *Row) read(unitWord string) (what string) {
	u := quantity.Measures[unitWord]
	row.Unit = u.Unit
	number := row.Written
	switch {
	case u.Unit == quantity.Words:
		row.Value = 1
		return ""
	case u.Unit == quantity.ClosedDays:
		return row.readClosed()
	case u.Time:
		return row.readTime()
	case u.Suffix != "":
		var ok bool
		if number, ok = strings.CutSuffix(number, u.Suffix); !ok {
			return fmt.Sprintf("%q is not in the fact's unit, %s", row.Written, unitWord)
		}
	}
	reading := quantity.Read(u.Unit, number)
	if !reading.Given() {
		return fmt.Sprintf("%q is not a number in %s", row.Written, unitWord)
	}
	row.Value = reading.Value
	return ""
}

// readTime reads a length of time in whichever of the units of time it is written.
func (row *Row) readTime() string {
	_, word, _ := strings.Cut(row.Written, " ")
	u := quantity.Measures[word]
	if !u.Time {
		return fmt.Sprintf("%q is not a length of time", row.Written)
	}
	row.Unit = u.Unit
	reading := quantity.Read(row.Unit, row.Written)
	if !reading.Given() || reading.Value <= 0 {
		return fmt.Sprintf("%q is not a length of time", row.Written)
	}
	row.Value = reading.Value
	return ""
}

// readClosed reads a list of days the offices are closed.
func (row *Row) readClosed() string {
	for _, name := range strings.Split(row.Written, ", ") {
		day, ok := quantity.ClosedDayNamed(name)
		if !ok {
			return fmt.Sprintf("%q is not a day of the calendar that can be closed", name)
		}
		row.Value |= 1 << uint(day)
	}
	return ""
}
