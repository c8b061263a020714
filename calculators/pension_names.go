//go:build !gowasm

package calculators

import "borgerguide/calculators/quantity"

var pensionNames = Names{
	Name:   "pension",
	Inputs: []InputName{pensionBorn: {Key: "foedt", Unit: quantity.Date}},
	Facts: []string{
		pensionAge: "pensionsalder", pensionMayRise: "pensionsalder-kan-stige", pensionLeast: "mindstealder",
		pensionStandard: "ophoer-alder",
	},
	Sentences: []SentenceName{
		pensionReach:        {"reach", []NumberName{{"date", pensionEnd, quantity.Date}}},
		pensionAgeThen:      {"age-then", []NumberName{{"age", pensionMonths, quantity.Age}}},
		pensionLastDay:      {"last-day", nil},
		pensionReached:      {"reached", []NumberName{{"date", pensionEnd, quantity.Date}}},
		pensionAgeWas:       {"age-was", []NumberName{{"date", pensionEnd, quantity.Date}, {"age", pensionMonths, quantity.Age}}},
		pensionForYounger:   {"for-younger", nil},
		pensionFromGrown:    {"from-grown", []NumberName{{"date", pensionGrown, quantity.Date}}},
		pensionThen:         {"then", []NumberName{{"date", pensionEnd, quantity.Date}, {"age", pensionMonths, quantity.Age}}},
		pensionRise:         {"may-rise", nil},
		pensionNoRules:      {"no-rules", nil},
		pensionBornOn:       {"born", []NumberName{{"date", pensionBirth, quantity.Date}}},
		pensionAgeIs:        {"age", []NumberName{{"age", pensionMonths, quantity.Age}}},
		pensionLeastIs:      {"least-age", []NumberName{{"age", pensionLowest, quantity.Age}}},
		pensionCount:        {"count", []NumberName{{"age", pensionShown, quantity.Age}, {"date", pensionDay, quantity.Date}}},
		pensionClamped:      {"clamped", nil},
		pensionStandardSays: {"standard-says", nil},
		pensionNotComputed:  {"not-computed", nil},
	},
}
