package calculators

import "borgerguide/calculators/quantity"

// The question of pension.
const pensionBorn int32 = 0

var pensionInputs = [...]Input{pensionBorn: {Kind: Date, Unit: quantity.Date}}

// The facts of pension.
const (
	pensionAge      int32 = iota // pensionsalder, by the day of birth
	pensionMayRise               // pensionsalder-kan-stige, by the day of birth
	pensionLeast                 // mindstealder
	pensionStandard              // ophoer-alder
)

// The sentences of pension.
const (
	// what comes of it
	pensionReach int32 = iota
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
		pensionReach:        {"reach", []NumberName{{"date", quantity.Date}}},
		pensionAgeThen:      {"age-then", []NumberName{{"age", quantity.Age}}},
		pensionLastDay:      {"last-day", nil},
		pensionReached:      {"reached", []NumberName{{"date", quantity.Date}}},
		pensionAgeWas:       {"age-was", []NumberName{{"date", quantity.Date}, {"age", quantity.Age}}},
		pensionForYounger:   {"for-younger", nil},
		pensionFromGrown:    {"from-grown", []NumberName{{"date", quantity.Date}}},
		pensionThen:         {"then", []NumberName{{"date", quantity.Date}, {"age", quantity.Age}}},
		pensionRise:         {"may-rise", nil},
		pensionNoRules:      {"no-rules", nil},
		pensionBornOn:       {"born", []NumberName{{"date", quantity.Date}}},
		pensionAgeIs:        {"age", []NumberName{{"age", quantity.Age}}},
		pensionLeastIs:      {"least-age", []NumberName{{"age", quantity.Age}}},
		pensionCount:        {"count", []NumberName{{"age", quantity.Age}, {"date", quantity.Date}}},
		pensionClamped:      {"clamped", nil},
		pensionStandardSays: {"standard-says", nil},
		pensionNotComputed:  {"not-computed", nil},
	},
}
