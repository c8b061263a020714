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

// The sentences of targetGroup.
const (
	// what comes of it
	targetOther = iota
	targetCall
	targetFirst
	targetMay
	targetAlways
	// why: the law, each answer in the order of the questions, "ved ikke" last, and the standard
	targetLaw
	targetAnswers
)

const (
	targetStandardFirst = targetAnswers + 18 + iota
	targetPensionNotNeeded
	// what to do
	targetSeeOthers
	targetSeeAge
	targetHowToApply
)

var targetNames = Names{
	Name: "targetgroup",
	Inputs: []InputName{
		targetAge:     {Key: "alder", Choices: []string{ageUnder: "under18", ageBetween: "mellem", ageOver: "over"}},
		targetReduced: {Key: "nedsat", Choices: []string{"ja", reducedNo: "nej"}},
		targetWork:    {Key: "arbejde", Choices: []string{"nej", workYes: "ja"}},
		targetTried:   {Key: "proevet", Choices: []string{triedAll: "ja", 1: "nogle", 2: "nej"}},
		targetPension: {Key: "foertidspension", Choices: []string{"ja", "nej", "soeger"}},
	},
	Facts: []string{targetOthersFirst: "andre-muligheder", targetMentionsPension: "foertidspension"},
	Sentences: []SentenceName{
		targetOther:  {"other-offer", nil},
		targetCall:   {"call", nil},
		targetFirst:  {"municipality-looks-first", nil},
		targetMay:    {"may-apply", nil},
		targetAlways: {"always-apply", nil},
		targetLaw:    {"law-says", nil},

		targetAnswers:          {"age-under", nil},
		targetAnswers + 1:      {"age-between", nil},
		targetAnswers + 2:      {"age-over", nil},
		targetAnswers + 3:      {"age-unknown", nil},
		targetAnswers + 4:      {"reduced", nil},
		targetAnswers + 5:      {"not-reduced", nil},
		targetAnswers + 6:      {"reduced-unknown", nil},
		targetAnswers + 7:      {"no-normal-work", nil},
		targetAnswers + 8:      {"normal-work", nil},
		targetAnswers + 9:      {"normal-work-unknown", nil},
		targetAnswers + 10:     {"tried", nil},
		targetAnswers + 11:     {"tried-some", nil},
		targetAnswers + 12:     {"not-tried", nil},
		targetAnswers + 13:     {"tried-unknown", nil},
		targetAnswers + 14:     {"pension", nil},
		targetAnswers + 15:     {"no-pension", nil},
		targetAnswers + 16:     {"pension-applied", nil},
		targetAnswers + 17:     {"pension-unknown", nil},
		targetStandardFirst:    {"standard-first", nil},
		targetPensionNotNeeded: {"pension-not-needed", nil},
		targetSeeOthers:        {"see-others", nil},
		targetSeeAge:           {"see-age", nil},
		targetHowToApply:       {"how-to-apply", nil},
	},
}
