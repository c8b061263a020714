package content

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// reckoned are the numbers that calculators always reckon with, for texts that tell how: none of them is a fact, since
// no rule and no municipality says another.
var reckoned = map[string]int64{
	"uger-om-aaret":      rule.WeeksOfYear,
	"maaneder-om-aaret":  rule.MonthsOfYear,
	"ture-hver-dag":      rule.TripsOfDay,
	"timer-paa-fuld-tid": rule.HoursOfWeek,
	"dage-paa-fuld-tid":  rule.DaysOfWeek,
}

// exampleShares are amounts that a text gives as an example of a share, so that it follows a municipality's own. As it
// is the least that is to be paid, it is rounded up.
var exampleShares = map[string]struct {
	fact string
	of   int64 // øre
}{
	"dusoer-af-140-kr": {"dusoer-mindst", 140_00},
}

// openWeeks is the name of the weeks of a year in which there is work: all but those in which a municipality's text
// says that the workplace is closed.
const openWeeks, closedWeeks = "aabne-uger", "lukkeuger"

// weeks are those weeks.
func (l Lookup) weeks() int64 {
	closed, n := l.Facts[closedWeeks], int64(rule.WeeksOfYear)
	if closed != nil {
		row, _ := closed.At(l.Day)
		n -= row.Value
	}
	return n
}

// reckonedValue is such a number, or such an amount, by its name.
func (l Lookup) reckonedValue(name string) (v Value, ok bool) {
	if n, ok := reckoned[name]; ok {
		return Value{Words: Write(quantity.Count, n)}, true
	}
	if name == openWeeks {
		return Value{Words: Write(quantity.Count, l.weeks())}, true
	}
	example, ok := exampleShares[name]
	f := l.Facts[example.fact]
	if !ok || f == nil {
		return v, false
	}
	row, ok := f.At(l.Day)
	return Value{Words: Write(quantity.Ore, (example.of*row.Value+rule.PerMille-1)/rule.PerMille), Missing: !ok}, ok
}
