package calculators

// The questions of targetGroup.
const (
	targetAge int64 = iota
	targetReduced
	targetWork
	targetTried
	targetPension
)

// The answers that decide: to targetAge, targetReduced, targetWork and targetTried.
const (
	ageUnder   int64 = 0 // under18
	ageBetween int64 = 1 // mellem
	ageOver    int64 = 2 // over
	reducedNo  int64 = 1 // nej
	workYes    int64 = 1 // ja
	triedAll   int64 = 0 // ja
)

// The facts of targetGroup.
const (
	targetOthersFirst     int64 = iota // andre-muligheder
	targetMentionsPension              // foertidspension
)

// The figures of targetGroup. The variant is what comes of it: which of the sentences from targetOther on.
const (
	targetHasOthers = iota // a condition, 0 where it does not hold: the standard says what comes first
	targetBetween          // is targetAgeIs of ageBetween
)

// Further figures: each answer, 0 for "ved ikke" and 1 for the first choice; -1 of a question not asked.
const (
	targetAgeIs = variant - 1 - iota
	targetReducedIs
	targetWorkIs
	targetTriedIs
	targetPensionIs
)

// The sentences of targetGroup, in the order they are said, and conditions among them.
const (
	// what comes of it
	targetOther = iota
	targetCall
	targetFirst
	targetMay
	targetAlways
	// why: the law, each answer in the order of the questions, "ved ikke" first, and the standard
	targetLaw
	targetAgeUnknown
	targetAgeUnder
	targetAgeBetween
	targetAgeOver
	targetReducedUnknown
	targetIsReduced
	targetNotReduced
	targetWorkUnknown
	targetNoWork
	targetWorks
	targetTriedUnknown
	targetHasTried
	targetTriedSome
	targetNotTried
	targetPensionUnknown
	targetHasPension
	targetNoPension
	targetPensionApplied
	targetStandardFirst
	targetPensionNotNeeded
	// what to do
	targetSeeOthers
	targetSeeAge
	targetHowToApply
)
