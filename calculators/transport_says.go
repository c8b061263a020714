package calculators

import "borgerguide/calculators/quantity"

// sayTransport says what comes of sharing the cheapest fare, how, and what was left out.
func (c *Case) sayTransport(j *journey, rules *travelRules, wage *Answer) {
	way := cheapest(j)
	s := shared(j, &j.fares[way], rules.limit.Value, wage)
	c.sayOwn(j, rules, &s)
	c.sayFares(j, rules.day, way)
	c.sayNear(j, rules.limit.Value, way, &s)
	c.sayCap(rules.limit.Value, wage, &s)
	if s.ownLow == s.ownHigh {
		c.say(transportDifference).ore(s.full).ore(s.ownLow).ore(s.full - s.ownLow)
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
func (c *Case) sayOwn(j *journey, rules *travelRules, s *share) {
	near, limit := rules.near.Value, rules.limit.Value
	if s.ownLow < s.ownHigh {
		c.say(transportYouPayBetween).ore(s.ownLow).ore(s.ownHigh)
		c.say(transportRestBetween).ore(s.full - s.ownHigh).ore(s.full - s.ownLow)
		if s.wageKnown {
			c.say(transportFindTen).of(quantity.Metre, near)
		} else {
			c.say(transportFindWage)
		}
	} else {
		c.say(transportYouPay).ore(s.ownLow)
		if s.ownLow < s.full {
			c.say(transportRest).ore(s.full - s.ownLow)
		} else {
			c.say(transportNoRest).ore(0)
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
	c.say(transportPerHundred).ore(limit * 10) // of 100 kr., which are 10,000 øre
}

// sayFares says what the whole journey costs by the cheapest way and by the others.
func (c *Case) sayFares(j *journey, day quantity.Day, way int64) {
	f := &j.fares[way]
	full := halfUp(f.full, fareParts)
	switch way {
	case byPublic:
		c.say(transportCheapestPublic).ore(full)
	case byCar:
		if c.stated(transportRate, transportKmRate, day) != nil {
			c.say(transportRateStated).ore(f.price)
		}
		c.say(transportCheapestCar).ore(f.price).of(quantity.Metre, j.distance).of(quantity.Days, j.days).ore(full)
	case byRide:
		c.say(transportCheapestRide).ore(f.price).of(quantity.Days, j.days).ore(full)
	}
	for other := byPublic; other <= byRide; other++ {
		if j.by(other) && other != way {
			c.say(transportDearerPublic + int32(other)).ore(halfUp(j.fares[other].full, fareParts))
		}
	}
}

// sayNear says what the part nearest the workplace costs.
func (c *Case) sayNear(j *journey, limit, way int64, s *share) {
	f := &j.fares[way]
	switch {
	case !j.beyond():
		c.say(transportWithin).of(quantity.Metre, j.distance).of(quantity.PerMille, limit)
		return
	case !f.tenKnown:
		c.say(transportTenBetween).of(quantity.Metre, j.near).of(quantity.PerMille, limit).ore(s.tenLow).ore(s.tenHigh)
		c.say(transportTenByDistance).ore(s.full).of(quantity.Metre, j.near).of(quantity.Metre, j.distance).ore(s.tenLow)
		return
	}
	c.say(transportTen).of(quantity.Metre, j.near).of(quantity.PerMille, limit).ore(s.tenHigh)
	switch way {
	case byCar:
		c.say(transportTenByCar).ore(f.tenPrice).of(quantity.Metre, j.near).of(quantity.Days, j.days).ore(s.tenHigh)
	case byRide:
		c.say(transportTenByRide).ore(f.tenPrice).of(quantity.Days, j.days).ore(s.tenHigh)
	}
}

// sayCap says what the share of the wage is and what it changes.
func (c *Case) sayCap(limit int64, wage *Answer, s *share) {
	if !s.wageKnown {
		c.say(transportCapUnknown).of(quantity.PerMille, limit)
		return
	}
	c.say(transportCapIs).ore(wage.Value).of(quantity.PerMille, limit).ore(s.cap)
	switch {
	case s.cap < s.tenLow:
		c.say(transportCapDecides).ore(s.cap).ore(s.tenLow)
	case s.cap < s.tenHigh:
		c.say(transportCapLimits).ore(s.cap).ore(s.tenHigh)
	case s.cap == s.tenHigh:
		c.say(transportCapEqual)
	default:
		c.say(transportCapChangesNothing).ore(s.tenHigh).ore(s.cap)
	}
}

// sayStandard holds the rules against the municipality's standard: what it states itself, and what it adds.
func (c *Case) sayStandard(j *journey, rules *travelRules) {
	near, limit := rules.near, rules.limit
	sentence := int32(-1)
	switch {
	case near.Local && limit.Local:
		sentence = transportStandardHasBoth
	case near.Local:
		sentence = transportStandardLacksCap
	case limit.Local:
		sentence = transportStandardLacksDistance
	}
	if sentence >= 0 {
		c.say(sentence).of(quantity.Metre, near.Value).of(quantity.PerMille, limit.Value)
	}
	if c.Facts.At(transportCondition, rules.day) != nil {
		c.say(transportOwnCondition)
	}
	if most := c.Facts.At(transportMostDays, rules.day); most != nil && j.days > most.Value {
		c.say(transportManyDays).of(quantity.Days, most.Value)
		if home := c.Facts.At(transportMostHome, rules.day); home != nil {
			c.say(transportManyDaysHome).of(quantity.Days, home.Value)
		}
	}
}
