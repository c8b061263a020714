package calculators

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
	pensionIsClamped // conditions, 0 where they do not hold: it is reached on the last day of a month that is too short
	pensionMightRise // the pension age may still be raised
	pensionIsStated  // the municipality's standard says when it ends
)

// The sentences of pension, in the order they are said, and conditions among them.
const (
	// what comes of it
	pensionIfGrown = iota
	pensionReach
	pensionAgeThen
	pensionLastDay
	pensionReached
	pensionAgeWas
	pensionForYounger
	pensionFromGrown
	pensionThen
	pensionIfAhead
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
