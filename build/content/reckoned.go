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

// reckonedValue is such a number by its name.
func reckonedValue(name string) (v Value, ok bool) {
	n, ok := reckoned[name]
	if !ok {
		return v, false
	}
	return Value{Words: Write(quantity.Count, n)}, ok
}
