package calculators

import "borgerguide/calculators/quantity"

// sayTransport says what comes of sharing the cheapest fare, and how.
func (c *Case) sayTransport(n *Figures, wageKnown bool) {
	certain := n[transportOwn] == n[transportOwnHigh]
	c.sayOwn(n, certain, wageKnown)
	c.sayFares(n)
	c.sayNear(n)
	c.sayCap(n, wageKnown)
	c.sayEither(certain, transportDifference, transportCheapestOnly)
}

// sayOwn says what the person pays, what is left, and which rule or which unknown answer decides it.
func (c *Case) sayOwn(n *Figures, certain, wageKnown bool) {
	c.sayEither(certain, transportYouPay, transportYouPayBetween)
	switch {
	case !certain:
		c.say(transportRestBetween)
		c.sayEither(wageKnown, transportFindTen, transportFindWage)
	default:
		c.sayEither(n[transportRestHigh] > 0, transportRest, transportNoRest)
		if wageKnown && n[transportLimit] < n[transportTenHigh] {
			c.say(transportDecidedByCap)
		} else {
			c.sayEither(n.beyond(), transportDecidedByTen, transportDecidedByJourney)
		}
	}
	n[transportPart] = n[transportShare] * 10 // of 100 kr., which are 10,000 øre
	c.say(transportPerHundred)
}

// sayFares says what the whole journey costs by the cheapest way and by the others.
func (c *Case) sayFares(n *Figures) {
	way := n[transportWay]
	c.sayIf(way == byCar && c.unwritten(transportRate), transportRateStated)
	c.say(transportCheapestPublic + way)
	other := byPublic
	for ways := c.Heard[transportWays].Value; ways > 0; ways >>= 1 {
		c.sayIf(ways&1 != 0 && other != way, transportDearerPublic+other)
		other++
	}
}

// sayNear says what the part nearest the workplace costs.
func (c *Case) sayNear(n *Figures) {
	way := n[transportWay]
	switch {
	case !n.beyond():
		c.say(transportWithin)
	case n[transportNearPart] < 0:
		c.say(transportTenBetween)
		c.say(transportTenByDistance)
	default:
		c.say(transportTen)
		c.sayIf(way != byPublic, transportTenByCar+way-byCar)
	}
}

// sayCap says what the share of the wage is and what it changes.
func (c *Case) sayCap(n *Figures, wageKnown bool) {
	limit, high := n[transportLimit], n[transportTenHigh]
	c.sayEither(wageKnown, transportCapIs, transportCapUnknown)
	switch {
	case !wageKnown:
	case limit < n[transportTenLow]:
		c.say(transportCapDecides)
	case limit < high:
		c.say(transportCapLimits)
	default:
		c.sayEither(limit == high, transportCapEqual, transportCapChangesNothing)
	}
}

// sayStandard holds the rules against the municipality's standard: what it states itself, and what it adds.
func (c *Case) sayStandard(n *Figures, hasNear, hasLimit bool, day quantity.Day) {
	switch {
	case hasNear:
		c.sayEither(hasLimit, transportStandardHasBoth, transportStandardLacksCap)
	case hasLimit:
		c.say(transportStandardLacksDistance)
	}
	c.sayIf(c.at(transportCondition, day).known(), transportOwnCondition)
	most := c.at(transportMostDays, day)
	n[transportMost] = most.Value
	if most.known() && n[transportDaysAre] > most.Value {
		c.say(transportManyDays)
		home := c.at(transportMostHome, day)
		n[transportHome] = home.Value
		c.sayIf(home.known(), transportManyDaysHome)
	}
}

// sayLeftOut says what was assumed and what was not worked out.
func (c *Case) sayLeftOut() {
	ways := c.Heard[transportWays].Value
	c.sayIf(ways > 1<<byPublic, transportWeeksAssumed)
	c.sayIf(ways&(1<<byPublic) == 0, transportPublicNotChosen)
	c.say(transportNotComputedWays)
	c.say(transportNotComputedGranted)
}
