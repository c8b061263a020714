package transport

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// sayOwn says what the person pays, and what is left of the full price. Stk. 1: "Nødvendige befordringsudgifter
// derudover skal afholdes af kommunen."
func sayOwn(c *rule.Case, j *journey, t *travel, own int64, wage *earnings, l *limits) {
	full := t.cost.full()
	c.Say(youPay, own)
	sayPublicNotChosen(c, j)
	isAlone := l.standAlone() && !l.condition.Exists()
	hasRoom := l.standAlone() && !j.week.hasTwoPlaces()
	if own == full {
		c.Say(noRest, 0)
		sayNearOfEach(c, j, isAlone)
		sayLeft(c, wage, own, hasRoom)
		c.Say(cheapestOnly)
		return
	}
	c.Say(restIs, full-own)
	sayNearOfEach(c, j, isAlone)
	sayCondition(c, l)
	sayAskMoney(c, isAlone && !j.week.hasTwoPlaces())
	sayLeft(c, wage, own, hasRoom && j.canGoByBus())
	c.Say(difference, full, own, full-own)
}

// sayLeft says what is left of the wage. Among the first lines there is room for it where little else stands there.
func sayLeft(c *rule.Case, wage *earnings, own int64, isFirst bool) {
	switch {
	case !wage.isKnown:
	case isFirst:
		c.Say(leftIs, wage.month-own)
	default:
		c.Say(leftLater, wage.month-own)
	}
}

// sayNearOfEach says how the near part was counted where there are two workplaces. § 2 speaks of one: "inden for en
// afstand af 10 kilometer fra virksomheden".
func sayNearOfEach(c *rule.Case, j *journey, isFirst bool) {
	switch {
	case !j.week.hasTwoPlaces():
	case isFirst:
		c.Say(nearOfEach, j.near)
	default:
		c.Say(nearOfEachLater, j.near)
	}
}

// sayFree says that who travels for nothing pays nothing.
func sayFree(c *rule.Case) {
	c.Say(freeWay)
	c.Say(freeChanges)
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
func sayWhatDecides(c *rule.Case, j *journey, t *travel, byCap bool, share int64) {
	switch {
	case byCap:
		c.Say(decidedByCap, share)
	case j.isBeyondNear():
		part, unit := j.nearIn(t.way(j))
		c.Say(decidedByNear, part, int64(unit))
	default:
		c.Say(decidedByJourney)
	}
}

// sayOwnBetween says the same where an answer is not known, and which one would make it certain.
func sayOwnBetween(c *rule.Case, j *journey, t *travel, own amount, wage *earnings, l *limits) {
	full := t.cost.full()
	c.Say(youPayBetween, own.low, own.high)
	sayPublicNotChosen(c, j)
	c.Say(restBetween, full-own.high, full-own.low)
	switch {
	case !l.standAlone():
		c.Say(findMore)
	case wage.isKnown:
		part, unit := j.nearIn(t.way(j))
		c.Say(findNear, part, int64(unit))
	default:
		c.Say(findWage)
	}
	if !wage.isKnown {
		sayPerHundred(c, l.share.Value)
	}
	if j.week.hasTwoPlaces() {
		c.Say(nearOfEachLater, j.near)
	}
	c.Say(keepReceipt)
	sayConditionLater(c, l)
	c.Say(cheapestOnly)
}

// sayPerHundred says what the cap is of 100 kr., which are 10,000 øre.
func sayPerHundred(c *rule.Case, share int64) { c.Say(perHundred, share*10) }

// sayPublicNotChosen says under which condition the sum holds: who can use public transport gets no more than it costs.
func sayPublicNotChosen(c *rule.Case, j *journey) {
	if !j.canGoByBus() {
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
	if week.Exists() && j.week.isOver(week.Value) {
		c.Say(manyDays, week.Value)
		if atHome.Exists() {
			c.Say(manyDaysAtHome, atHome.Value)
		}
	}
}

// sayNotCounted says what was assumed, and what is not in the sum.
func sayNotCounted(c *rule.Case, j *journey, wage *earnings) {
	switch {
	case !j.countsDays():
	case j.week.byMonth:
		c.Say(monthAssumed)
	case j.week.isShort():
		c.Say(weeksClosed, j.week.closed, j.week.weeks())
	default:
		c.Say(weeksAssumed)
	}
	if j.ways[out] != j.ways[home] {
		c.Say(waysDiffer)
	}
	if j.hasFree {
		c.Say(freeLeftOut)
	}
	if j.canUse(byFree) {
		c.Say(freeNotSeen)
	}
	if j.lacksExample || wage.lacksExample {
		c.Say(exampleLacks)
	}
	if j.canUse(byPublic) && !j.canUse(byTicket) {
		c.Say(ticketsLeftOut)
	}
	if j.canUse(byTicket) && !j.canUse(byPublic) {
		c.Say(cardLeftOut)
	}
	c.Say(notComputedWays)
	if !j.canUse(byRide) {
		c.Say(notComputedGranted)
	}
}
