package targetgroup

import "borgerguide/calculators/rule"

// The questions, by their places. They are about health, so that no answer leaves the page.
const (
	askAge int64 = iota
	askSoonGrown
	askReduced
	askWork
	askTried
	askSubsidy
	askPension
)

// The answers to askAge.
const (
	under18 int64 = iota
	between
	lastYear // under the pension age, and reaches it within a year
	over
)

// The answers to askSoonGrown, askReduced, askWork, askTried, askSubsidy and askPension.
const (
	isSoonGrown    int64 = 0
	isNotSoonGrown int64 = 1

	isReduced    int64 = 0
	isNotReduced int64 = 1

	cannotWork int64 = 0
	canWork    int64 = 1

	hasTriedAll  int64 = 0
	hasTriedSome int64 = 1
	hasTriedNone int64 = 2

	hadNoSubsidy int64 = 0
	hadSubsidy   int64 = 1

	hasPension    int64 = 0
	hasNoPension  int64 = 1
	hasAppliedFor int64 = 2
)

var questions = [...]rule.Question{
	askAge: {Key: "alder", High: over, Need: rule.OrUnknown, Private: true, Choices: []string{
		under18: "under18", between: "mellem", lastYear: "sidste-aar", over: "over",
	}},
	askSoonGrown: {
		Key: "snart", High: isNotSoonGrown, Need: rule.OrUnknown, LeftOut: rule.NotKnown, Private: true,
		Choices: []string{isSoonGrown: "ja", isNotSoonGrown: "nej"},
	},
	askReduced: {Key: "nedsat", High: isNotReduced, Need: rule.OrUnknown, Private: true, Choices: []string{
		isReduced: "ja", isNotReduced: "nej",
	}},
	askWork: {Key: "arbejde", High: canWork, Need: rule.OrUnknown, Private: true, Choices: []string{
		cannotWork: "nej", canWork: "ja",
	}},
	askTried: {Key: "proevet", High: hasTriedNone, Need: rule.OrUnknown, Private: true, Choices: []string{
		hasTriedAll: "ja", hasTriedSome: "nogle", hasTriedNone: "nej",
	}},
	askSubsidy: {
		Key: "loentilskud", High: hadSubsidy, Need: rule.OrUnknown, LeftOut: rule.NotKnown, Private: true,
		Choices: []string{hadNoSubsidy: "nej", hadSubsidy: "ja"},
	},
	askPension: {Key: "foertidspension", High: hasAppliedFor, Need: rule.OrUnknown, Private: true, Choices: []string{
		hasPension: "ja", hasNoPension: "nej", hasAppliedFor: "soeger",
	}},
}

// The facts, by their places.
const (
	othersFirst     int64 = iota // andre-muligheder
	mentionsPension              // foertidspension
	othersWord                   // andre-muligheder-ord
	ownSubsidy                   // loentilskud
	ends                         // ophoer-alder
)

// The sentences, by their places.
const (
	otherOffer int64 = iota
	call
	looksFirst
	mayApply
	alwaysApply
	lawSays
	ageUnknown
	ageUnder
	ageBetween
	ageLastYear
	ageOver
	reducedUnknown
	reducedIs
	notReduced
	workUnknown
	noWork
	works
	triedUnknown
	hasTried
	triedSome
	notTried
	subsidyUnknown
	subsidyNotHad
	subsidyWasHad
	pensionUnknown
	pensionIs
	noPension
	pensionApplied
	standardFirst
	pensionNotNeeded
	seeOthers
	seeAge
	howToApply
	otherReduced
	otherWork
	lawOfOthers
	subsidyHad
	subsidyOpen
	standardSubsidy
	applyYoung
	ageSoonGrown
	inTime
	endsSoon
	endsByMonth
	standardEnds
)

// Calculator names the questions, facts and sentences.
var Calculator = rule.Calculator{
	Name:      "targetgroup",
	Folder:    "targetgroup",
	Questions: questions[:],
	Facts: []string{
		othersFirst: "andre-muligheder", mentionsPension: "foertidspension", othersWord: "andre-muligheder-ord",
		ownSubsidy: "loentilskud", ends: "ophoer-alder",
	},
	Sentences: []rule.Sentence{
		otherOffer:       {Name: "other-offer"},
		call:             {Name: "call"},
		looksFirst:       {Name: "municipality-looks-first"},
		mayApply:         {Name: "may-apply"},
		alwaysApply:      {Name: "always-apply"},
		lawSays:          {Name: "law-says"},
		ageUnknown:       {Name: "age-unknown"},
		ageUnder:         {Name: "age-under"},
		ageBetween:       {Name: "age-between"},
		ageLastYear:      {Name: "age-last-year"},
		ageOver:          {Name: "age-over"},
		reducedUnknown:   {Name: "reduced-unknown"},
		reducedIs:        {Name: "reduced"},
		notReduced:       {Name: "not-reduced"},
		workUnknown:      {Name: "normal-work-unknown"},
		noWork:           {Name: "no-normal-work"},
		works:            {Name: "normal-work"},
		triedUnknown:     {Name: "tried-unknown"},
		hasTried:         {Name: "tried"},
		triedSome:        {Name: "tried-some"},
		notTried:         {Name: "not-tried"},
		pensionUnknown:   {Name: "pension-unknown"},
		pensionIs:        {Name: "pension"},
		noPension:        {Name: "no-pension"},
		pensionApplied:   {Name: "pension-applied"},
		standardFirst:    {Name: "standard-first"},
		pensionNotNeeded: {Name: "pension-not-needed"},
		seeOthers:        {Name: "see-others"},
		seeAge:           {Name: "see-age"},
		howToApply:       {Name: "how-to-apply"},
		otherReduced:     {Name: "other-reduced"},
		otherWork:        {Name: "other-work"},
		lawOfOthers:      {Name: "law-of-others"},
		subsidyHad:       {Name: "own-subsidy"},
		subsidyOpen:      {Name: "own-subsidy-open"},
		subsidyUnknown:   {Name: "subsidy-unknown"},
		subsidyNotHad:    {Name: "no-subsidy"},
		subsidyWasHad:    {Name: "subsidy"},
		standardSubsidy:  {Name: "standard-subsidy"},
		applyYoung:       {Name: "apply-young"},
		ageSoonGrown:     {Name: "age-soon"},
		inTime:           {Name: "in-time"},
		endsSoon:         {Name: "ends-soon"},
		endsByMonth:      {Name: "ends-by-month"},
		standardEnds:     {Name: "standard-ends"},
	},
}
