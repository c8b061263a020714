package content

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"borgerguide/calculators/quantity"
)

// unit is how a fact's unit is written in content, and an example of a value in it.
type unit struct {
	as      quantity.Unit
	suffix  string // after the number, where the number alone is read
	example string
}

var units = map[string]unit{
	"kr.":         {quantity.Ore, "", "250 kr."},
	"kr./time":    {quantity.OreHour, "/time", "143,35 kr./time"},
	"kr./km":      {quantity.Ore, "/km", "2,28 kr./km"},
	"km":          {quantity.Metre, "", "10 km"},
	"%":           {quantity.PerMille, "", "30 %"},
	"gange":       {quantity.Count, " gange", "2 gange"},
	"dage":        {quantity.Days, "", "10 dage"},
	"hverdage":    {quantity.Weekdays, "", "30 hverdage"},
	"arbejdsdage": {quantity.Workdays, "", "40 arbejdsdage"},
	"uger":        {quantity.Weeks, "", "4 uger"},
	"måneder":     {quantity.Months, "", "12 måneder"},
	"år":          {quantity.Age, "", "67 år"},
	"lukkedage":   {quantity.ClosedDays, "", `["juledag", "loerdag"]`},
	"tekst":       {quantity.Words, "", `"udtømte"`},
}

// times are the units a deadline may be given in: each municipality chooses its own.
var times = []string{"hverdage", "arbejdsdage", "dage", "uger", "måneder"}

func unitWords() []string {
	words := make([]string, 0, len(units))
	for w := range units {
		words = append(words, w)
	}
	sort.Strings(words)
	return words
}

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
	u := units[unitWord]
	row.Unit = u.as
	number := row.Written
	switch {
	case u.as == quantity.Words:
		row.Value = 1
		return ""
	case u.as == quantity.ClosedDays:
		return row.readClosed()
	case isTime(unitWord):
		return row.readTime()
	case u.suffix != "":
		var ok bool
		if number, ok = strings.CutSuffix(number, u.suffix); !ok {
			return fmt.Sprintf("%q is not in the fact's unit, %s", row.Written, unitWord)
		}
	}
	reading := quantity.Read(u.as, number)
	if !reading.Given() {
		return fmt.Sprintf("%q is not a number in %s", row.Written, unitWord)
	}
	row.Value = reading.Value
	return ""
}

// isTime tells whether a unit is one of those a deadline may be given in.
func isTime(unitWord string) bool { return slices.Contains(times, unitWord) }

// readTime reads a length of time in whichever of the units of time it is written.
func (row *Row) readTime() string {
	_, word, _ := strings.Cut(row.Written, " ")
	if !isTime(word) {
		return fmt.Sprintf("%q is not a length of time", row.Written)
	}
	row.Unit = units[word].as
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
