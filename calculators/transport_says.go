package calculators

import "borgerguide/calculators/quantity"

// sayTransport says what comes of sharing the cheapest fare, how, and what was left out.
func (c *Case) sayTransport(j journey, rules travelRules, fares [3]fare, wage Answer) {
	way := cheapest(j, fares)
	s := shared(j, fares[way], rules.limit, wage)
	c.sayOwn(j, rules, s)
	c.sayFares(j, rules.day, fares, way)
	c.sayNear(j, rules, fares[way], way, s)
	c.sayCap(rules.limit.Value, wage, s)
	if s.ownLow == s.ownHigh {
		c.say(transportDifference).of(quantity.Ore, s.full).of(quantity.Ore, s.ownLow).of(quantity.Ore, s.full-s.ownLow)
	} else {
		c.say(transportCheapestOnly)
	}
	c.sayStandard(j, rules)
	if j.by(byCar) || j.by(byRide) {
		c.say(transportWeeksAssumed)
	}
	if !j.by(byPublic) {
		c.say(transportPublicNotChosen)
	}
	c.say(transportNotComputedWays)
	c.say(transportNotComputedGranted)
}

// sayOwn says what the person pays, what is left, and which rule or which unknown answer decides it.
func (c *Case) sayOwn(j journey, rules travelRules, s share) {
	near, limit := rules.near.Value, rules.limit.Value
	if s.ownLow < s.ownHigh {
		c.say(transportYouPayBetween).of(quantity.Ore, s.ownLow).of(quantity.Ore, s.ownHigh)
		c.say(transportRestBetween).of(quantity.Ore, s.full-s.ownHigh).of(quantity.Ore, s.full-s.ownLow)
		if s.wageKnown {
			c.say(transportFindTen).of(quantity.Metre, near)
		} else {
			c.say(transportFindWage)
		}
	} else {
		c.say(transportYouPay).of(quantity.Ore, s.ownLow)
		if s.ownLow < s.full {
			c.say(transportRest).of(quantity.Ore, s.full-s.ownLow)
		} else {
			c.say(transportNoRest).of(quantity.Ore, 0)
		}
		switch {
		case s.wageKnown && s.cap < s.tenHigh:
			c.say(transportDecidedByCap).of(quantity.PerMille, limit)
		case j.beyond():
			c.say(transportDecidedByTen).of(quantity.Metre, near)
		default:
			c.say(transportDecidedByJourney)
		}
	}
	c.say(transportPerHundred).of(quantity.Ore, limit*10) // of 100 kr., which are 10,000 øre
}

// sayFares says what the whole journey costs by the cheapest way and by the others.
func (c *Case) sayFares(j journey, day quantity.Day, fares [3]fare, way int64) {
	full := halfUp(fares[way].full, fareParts)
	switch way {
	case byPublic:
		c.say(transportCheapestPublic).of(quantity.Ore, full)
	case byCar:
		if _, stated := c.Facts.At(transportKmRate, day); stated && c.Answers[transportRate].State == Missing {
			c.say(transportRateStated).of(quantity.Ore, fares[byCar].price)
		}
		c.say(transportCheapestCar).of(quantity.Ore, fares[byCar].price).of(quantity.Metre, j.distance).
			of(quantity.Days, j.days).of(quantity.Ore, full)
	case byRide:
		c.say(transportCheapestRide).of(quantity.Ore, fares[byRide].price).of(quantity.Days, j.days).of(quantity.Ore, full)
	}
	for other := byPublic; other <= byRide; other++ {
		if j.by(other) && other != way {
			c.say(transportDearerPublic+int32(other)).of(quantity.Ore, halfUp(fares[other].full, fareParts))
		}
	}
}

// sayNear says what the part nearest the workplace costs.
func (c *Case) sayNear(j journey, rules travelRules, f fare, way int64, s share) {
	limit := rules.limit.Value
	if !j.beyond() {
		c.say(transportWithin).of(quantity.Metre, j.distance).of(quantity.PerMille, limit)
		return
	}
	if !f.tenKnown {
		c.say(transportTenBetween).of(quantity.Metre, j.near).of(quantity.PerMille, limit).
			of(quantity.Ore, s.tenLow).of(quantity.Ore, s.tenHigh)
		c.say(transportTenByDistance).of(quantity.Ore, s.full).of(quantity.Metre, j.near).
			of(quantity.Metre, j.distance).of(quantity.Ore, s.tenLow)
		return
	}
	c.say(transportTen).of(quantity.Metre, j.near).of(quantity.PerMille, limit).of(quantity.Ore, s.tenHigh)
	switch way {
	case byCar:
		c.say(transportTenByCar).of(quantity.Ore, f.tenPrice).of(quantity.Metre, j.near).
			of(quantity.Days, j.days).of(quantity.Ore, s.tenHigh)
	case byRide:
		c.say(transportTenByRide).of(quantity.Ore, f.tenPrice).of(quantity.Days, j.days).of(quantity.Ore, s.tenHigh)
	}
}

// sayCap says what the share of the wage is and what it changes.
func (c *Case) sayCap(limit int64, wage Answer, s share) {
	if !s.wageKnown {
		c.say(transportCapUnknown).of(quantity.PerMille, limit)
		return
	}
	c.say(transportCapIs).of(quantity.Ore, wage.Value).of(quantity.PerMille, limit).of(quantity.Ore, s.cap)
	switch {
	case s.cap < s.tenLow:
		c.say(transportCapDecides).of(quantity.Ore, s.cap).of(quantity.Ore, s.tenLow)
	case s.cap < s.tenHigh:
		c.say(transportCapLimits).of(quantity.Ore, s.cap).of(quantity.Ore, s.tenHigh)
	case s.cap == s.tenHigh:
		c.say(transportCapEqual)
	default:
		c.say(transportCapChangesNothing).of(quantity.Ore, s.tenHigh).of(quantity.Ore, s.cap)
	}
}

// sayStandard holds the rules against the municipality's standard: what it states itself, and what it adds.
func (c *Case) sayStandard(j journey, rules travelRules) {
	near, limit := rules.near.Value, rules.limit.Value
	switch {
	case rules.near.Local && rules.limit.Local:
		c.say(transportStandardHasBoth).of(quantity.Metre, near).of(quantity.PerMille, limit)
	case rules.near.Local:
		c.say(transportStandardLacksCap).of(quantity.Metre, near).of(quantity.PerMille, limit)
	case rules.limit.Local:
		c.say(transportStandardLacksDistance).of(quantity.Metre, near).of(quantity.PerMille, limit)
	}
	if _, ok := c.Facts.At(transportCondition, rules.day); ok {
		c.say(transportOwnCondition)
	}
	if most, ok := c.Facts.At(transportMostDays, rules.day); ok && j.days > most.Value {
		c.say(transportManyDays).of(quantity.Days, most.Value)
		if home, ok := c.Facts.At(transportMostHome, rules.day); ok {
			c.say(transportManyDaysHome).of(quantity.Days, home.Value)
		}
	}
}
