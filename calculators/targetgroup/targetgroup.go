// Package targetgroup tells which next step fits a person who asks for sheltered employment (beskyttet
// beskæftigelse). It refuses nobody: only the municipality decides, on the whole situation.
// The target group (målgruppe) is that of serviceloven § 103.
package targetgroup

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Run answers a case. Serviceloven § 103, stk. 1: "Kommunalbestyrelsen skal tilbyde beskyttet beskæftigelse til
// personer under folkepensionsalderen, … som på grund af betydelig nedsat fysisk eller psykisk funktionsevne eller
// særlige sociale problemer ikke kan opnå eller fastholde beskæftigelse på normale vilkår på arbejdsmarkedet, og som
// ikke kan benytte tilbud efter anden lovgivning." Førtidspension is not in the law; some municipalities mention it.
func Run(c *rule.Case) {
	c.Begin(questions[:])
	isOutside := askConditions(c)
	if c.Faulty() {
		return
	}
	sayStep(c, isOutside)
	sayOwnCondition(c, isOutside)
	c.Say(alwaysApply)
	c.Say(howToApply)
	c.Say(lawSays)
	if isAnyUnknown(c, askPension) {
		sayAnswers(c)
	}
	sayStandard(c)
	if isOutside {
		c.Say(seeOthers)
	}
	if c.Answered(askSoonGrown).Is(isSoonGrown) {
		c.Say(inTime)
	}
	if c.Answered(askAge).State == quantity.Unknown || c.Answered(askAge).Is(lastYear) {
		c.Say(seeAge)
	}
}

// askConditions asks until it is certain that a condition of the law is not met, and tells whether that is so. What
// comes first decides.
func askConditions(c *rule.Case) (isOutside bool) {
	age := c.Ask(askAge)
	if age.Is(under18) {
		c.Ask(askSoonGrown)
		return true
	}
	if age.Is(over) {
		return true
	}
	if c.Ask(askReduced).Is(isNotReduced) {
		return true
	}
	if c.Ask(askWork).Is(canWork) {
		return true
	}
	if c.Ask(askTried).Is(hasTriedAll) && c.At(ownSubsidy, c.Today).Exists() {
		c.Ask(askSubsidy)
	}
	if c.At(mentionsPension, c.Today).Exists() {
		c.Ask(askPension)
	}
	return false
}

// sayStep says the next step.
func sayStep(c *rule.Case, isOutside bool) {
	switch {
	case c.Answered(askSoonGrown).Is(isSoonGrown):
		c.Say(applyYoung)
		c.Say(ageSoonGrown)
	case isOutside:
		c.Say(otherOffer)
		sayWhatInstead(c)
	case isAnyUnknown(c, askTried):
		c.Say(call)
	case c.Answered(askTried).Is(hasTriedAll) && !c.Answered(askSubsidy).Is(hadSubsidy):
		c.Say(mayApply)
	default:
		c.Say(looksFirst)
	}
}

// sayOver says whom the offer is for to who has reached the pension age. A standard may let it run until the month
// ends.
func sayOver(c *rule.Case) {
	if endsAs(c, rule.EndsByMonth) {
		c.Say(endsByMonth)
		return
	}
	c.Say(ageOver)
}

// endsAs tells whether the municipality's standard says in those words when the offer ends.
func endsAs(c *rule.Case, words int64) bool {
	text := c.At(ends, c.Today)
	return text.Unit == quantity.Words && text.Value == words
}

// sayOwnCondition says what the municipality's text asks beyond the law, where the answers do not meet it. The law asks
// only that a person "ikke kan benytte tilbud efter anden lovgivning". That the offer soon ends goes before it: the
// conditions stand among the reasons, too.
func sayOwnCondition(c *rule.Case, isOutside bool) {
	subsidy, tried := c.Answered(askSubsidy), c.Answered(askTried)
	switch {
	case c.Answered(askAge).Is(lastYear) && !isOutside:
		c.Say(endsSoon)
	case subsidy.Is(hadSubsidy):
		c.Say(subsidyHad)
	case isAnyUnknown(c, askTried):
	case subsidy.State == quantity.Unknown:
		c.Say(subsidyOpen)
	case tried.Given() && !tried.Is(hasTriedAll) && c.At(othersWord, c.Today).Exists():
		c.Say(lawOfOthers)
	}
}

// sayWhatInstead says whom the offer is for, by the condition that is not met, and what to do.
func sayWhatInstead(c *rule.Case) {
	age := c.Answered(askAge)
	switch {
	case age.Is(under18):
		c.Say(ageUnder)
	case age.Is(over):
		sayOver(c)
	case c.Answered(askReduced).Is(isNotReduced):
		c.Say(otherReduced)
	default:
		c.Say(otherWork)
	}
}

// isAnyUnknown tells whether the person does not know the answer to one of the questions up to the last. The conditions
// of the law are those up to askTried. What is asked only after another answer is no such thing: what is said first
// tells that it is open.
func isAnyUnknown(c *rule.Case, last int64) bool {
	for question := askAge; question <= last; question++ {
		isAfterAnother := question == askSoonGrown || question == askSubsidy
		if !isAfterAnother && c.Answered(question).State == quantity.Unknown {
			return true
		}
	}
	return false
}

// sayStandard says what the municipality's standard adds to the law.
func sayStandard(c *rule.Case) {
	isTriedAsked := c.Answered(askTried).State != quantity.Missing
	if isTriedAsked && c.At(othersFirst, c.Today).Exists() {
		c.Say(standardFirst)
	}
	if isTriedAsked && c.At(ownSubsidy, c.Today).Exists() {
		c.Say(standardSubsidy)
	}
	if c.Answered(askPension).State != quantity.Missing {
		c.Say(pensionNotNeeded)
	}
	if c.At(ends, c.Today).Exists() && !endsAs(c, rule.EndsAtAge) && !c.Answered(askAge).Is(under18) {
		c.Say(standardEnds)
	}
}
