//go:build !gowasm

package calculators

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

		targetAgeUnder:         {"age-under", nil},
		targetAgeBetween:       {"age-between", nil},
		targetAgeOver:          {"age-over", nil},
		targetAgeUnknown:       {"age-unknown", nil},
		targetIsReduced:        {"reduced", nil},
		targetNotReduced:       {"not-reduced", nil},
		targetReducedUnknown:   {"reduced-unknown", nil},
		targetNoWork:           {"no-normal-work", nil},
		targetWorks:            {"normal-work", nil},
		targetWorkUnknown:      {"normal-work-unknown", nil},
		targetHasTried:         {"tried", nil},
		targetTriedSome:        {"tried-some", nil},
		targetNotTried:         {"not-tried", nil},
		targetTriedUnknown:     {"tried-unknown", nil},
		targetHasPension:       {"pension", nil},
		targetNoPension:        {"no-pension", nil},
		targetPensionApplied:   {"pension-applied", nil},
		targetPensionUnknown:   {"pension-unknown", nil},
		targetStandardFirst:    {"standard-first", nil},
		targetPensionNotNeeded: {"pension-not-needed", nil},
		targetSeeOthers:        {"see-others", nil},
		targetSeeAge:           {"see-age", nil},
		targetHowToApply:       {"how-to-apply", nil},
	},
}
