package transport

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// sayOwn says what the person pays, and what is left of the full price. Stk. 1: "Nødvendige befordringsudgifter
// derudover skal afholdes af kommunen."
func sayOwn(c *rule.Case, j *journey, full, own int64, l *limits) {
	c.Say(youPay, own)
	sayPublicNotChosen(c, j)
	if own == full {
		c.Say(noRest, 0)
		c.Say(cheapestOnly)
		return
	}
	c.Say(restIs, full-own)
	sayCondition(c, l)
	sayAskMoney(c, l.standAlone() && !l.condition.Exists())
	c.Say(difference, full, own, full-own)
}

// sayAskMoney says how to get what the municipality pays: § 2 does not say it. Among the first lines there is room for
// it where no more stands beside the sum.
func sayAskMoney(c *rule.Case, isFirst bool) {
	if isFirst {
		c.Say(askMoney)
	} else {
		c.Say(askMoneyBeside)
	}
	c.Say(keepReceipt)
}

// sayCondition says the municipality's own condition for what it pays. What it means for the person nobody has worked
// out, so it stands beside the sum, where there is room for it.
func sayCondition(c *rule.Case, l *limits) {
	if l.standAlone() && l.condition.Exists() {
		c.Say(conditionBeside)
		c.Say(ownConditionIs)
	} else {
		sayConditionLater(c, l)
	}
}

// sayConditionLater says the municipality's own condition where there is no room for it among the first lines.
func sayConditionLater(c *rule.Case, l *limits) {
	if l.condition.Exists() {
		c.Say(conditionLater)
		c.Say(ownConditionIs)
	}
}

// sayWhatDecides says which rule decides what the person pays: the cap does where without it the person would pay more.
func sayWhatDecides(c *rule.Case, j *journey, way int64, byCap bool, share int64) {
	switch {
	case byCap:
		c.Say(decidedByCap, share)
	case j.isBeyondNear():
		part, unit := j.nearIn(way)
		c.Say(decidedByNear, part, int64(unit))
	default:
		c.Say(decidedByJourney)
	}
}

// sayOwnBetween says the same where an answer is not known, and which one would make it certain.
func sayOwnBetween(c *rule.Case, j *journey, way int64, own amount, wage *rule.Answer, l *limits) {
	full := j.fares[way].full()
	c.Say(youPayBetween, own.low, own.high)
	sayPublicNotChosen(c, j)
	c.Say(restBetween, full-own.high, full-own.low)
	switch {
	case !l.standAlone():
		c.Say(findMore)
	case wage.Given():
		part, unit := j.nearIn(way)
		c.Say(findNear, part, int64(unit))
	default:
		c.Say(findWage)
	}
	if !wage.Given() {
		sayPerHundred(c, l.share.Value)
	}
	c.Say(keepReceipt)
	sayConditionLater(c, l)
	c.Say(cheapestOnly)
}

// sayPerHundred says what the cap is of 100 kr., which are 10,000 øre.
func sayPerHundred(c *rule.Case, share int64) { c.Say(perHundred, share*10) }

// sayPublicNotChosen says under which condition the sum holds: who can use public transport gets no more than it costs.
func sayPublicNotChosen(c *rule.Case, j *journey) {
	if !j.canUse(byPublic) {
		c.Say(publicNotChosen)
	}
}

// sayStandard says which parts of the rule the municipality's standard states, and what it adds.
func sayStandard(c *rule.Case, j *journey, l *limits, day quantity.Day) {
	switch {
	case l.near.Stated() && l.share.Stated():
		c.Say(standardHasBoth, l.near.Value, l.share.Value)
	case l.near.Stated() && !l.shareBeside.Exists():
		c.Say(standardLacksCap, l.near.Value, l.share.Value)
	case l.share.Stated() && !l.nearBeside.Exists():
		c.Say(standardLacksDistance, l.near.Value, l.share.Value)
	}
	l.sayLimits(c)
	week, atHome := c.At(mostDays, day), c.At(mostDaysAtHome, day)
	if week.Exists() && j.days > week.Value {
		c.Say(manyDays, week.Value)
		if atHome.Exists() {
			c.Say(manyDaysAtHome, atHome.Value)
		}
	}
}

// sayNotCounted says what was assumed, and what is not in the sum.
func sayNotCounted(c *rule.Case, j *journey) {
	switch {
	case j.countsDays() && j.closed > 0:
		c.Say(weeksClosed, j.closed, j.weeks())
	case j.countsDays():
		c.Say(weeksAssumed)
	}
	c.Say(notComputedWays)
	if !j.canUse(byRide) {
		c.Say(notComputedGranted)
	}
}
