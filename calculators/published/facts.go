package published

import (
	"fmt"
	"strconv"
	"strings"

	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// row is one line of facts.txt.
type row struct {
	whose, fact string
	row         rule.Row
}

func facts() (rows []row, err error) {
	lines, err := fields("rule/facts.txt")
	if err != nil {
		return nil, err
	}
	for _, l := range lines {
		parts := strings.Fields(l.text)
		if len(parts) < 5 {
			return nil, fmt.Errorf("%s: too few columns", l.place)
		}
		r := row{whose: parts[0], fact: parts[1]}
		if r.whose != "lov" {
			r.row.FromStandard = 1
		}
		if r.row.From, err = day(parts[2]); err != nil {
			return nil, fmt.Errorf("%s: %w", l.place, err)
		}
		r.row.Until = rule.LastDay
		if parts[3] != "-" {
			if r.row.Until, err = day(parts[3]); err != nil {
				return nil, fmt.Errorf("%s: %w", l.place, err)
			}
		}
		if r.row.Unit, r.row.Value, err = value(strings.Join(parts[4:], " ")); err != nil {
			return nil, fmt.Errorf("%s: %w", l.place, err)
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// unitOf is the unit of a value by its last word.
var unitOf = map[string]quantity.Unit{
	"km": quantity.Metre, "%": quantity.PerMille, "kr./km": quantity.Ore,
	"kr./time": quantity.OreHour, "år": quantity.Age,
	"dage": quantity.Days, "uger": quantity.Weeks, "hverdage": quantity.Weekdays, "arbejdsdage": quantity.Workdays,
	"måneder": quantity.Months, "halve-måneder": quantity.HalfMonths,
}

// value reads a number with its unit, a list of closed days, or "tekst" for a fact in words: "tekst 2" for the second
// of those that a closed set has.
func value(text string) (quantity.Unit, int64, error) {
	if text == "tekst" {
		return quantity.Words, 1, nil
	}
	if place, ok := strings.CutPrefix(text, "tekst "); ok {
		n, err := strconv.ParseInt(place, 10, 64)
		return quantity.Words, n, err
	}
	number, word, _ := strings.Cut(text, " ")
	if unit, ok := unitOf[word]; ok {
		r := quantity.Read(unit, number+" "+strings.TrimPrefix(word, "halve-"))
		if !r.Given() {
			return 0, 0, fmt.Errorf("no number: %s", text)
		}
		return unit, r.Value, nil
	}
	set := int64(0)
	for _, name := range strings.Fields(text) {
		bit, ok := quantity.ClosedDayNamed(name)
		if !ok {
			return 0, 0, fmt.Errorf("no closed day: %s", name)
		}
		set |= 1 << bit
	}
	return quantity.ClosedDays, set, nil
}
