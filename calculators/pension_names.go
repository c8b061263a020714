package calculators

import "borgerguide/calculators/quantity"

// The question of pension.
const pensionBorn int64 = 0

// The facts of pension.
const (
	pensionAge      int64 = iota // pensionsalder, by the day of birth
	pensionMayRise               // pensionsalder-kan-stige, by the day of birth
	pensionLeast                 // mindstealder
	pensionStandard              // ophoer-alder
)

// The figures of pension: days, and ages in months.
const (
	pensionBirth  = iota
	pensionEnd    // when the pension age is reached
	pensionMonths // the pension age
	pensionGrown  // when one is old enough
	pensionLowest // the age one must have
	pensionShown  // the age that is counted to
	pensionDay    // the day it is reached
	pensionToday
	pensionIsClamped // conditions, 1 where they hold: it is reached on the last day of a month that is too short
	pensionMightRise // the pension age may still be raised
	pensionIsStated  // the municipality's standard says when it ends
)

// The sentences of pension.
const (
	// what comes of it
	pensionReach = iota
	pensionAgeThen
	pensionLastDay
	pensionReached
	pensionAgeWas
	pensionForYounger
	pensionFromGrown
	pensionThen
	pensionRise
	pensionNoRules
	// how it was worked out
	pensionBornOn
	pensionAgeIs
	pensionLeastIs
	pensionCount
	pensionClamped
	pensionStandardSays
	// what was left out
	pensionNotComputed
)

var pensionNames = Names{
	Name:   "pension",
	Inputs: []InputName{pensionBorn: {Key: "foedt"}},
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
