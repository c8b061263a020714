package transport

import "borgerguide/calculators/rule"

// sayMost says what the person pays at most where the price of a way that can be used is not known, and how to find
// out. Who travels the cheapest way pays no more than the cap, nor more than any way costs whose price is known. Where
// neither is known, the rule is said without a number.
func sayMost(c *rule.Case, j *journey, wage *rule.Answer, share int64) {
	most, isBounded := cheapestKnown(j)
	if wage.Given() {
		limit := wage.Value * share / rule.PerMille // rounded down, as in capped
		if !isBounded || limit < most {
			most = limit
		}
		isBounded = true
		c.Say(capIs, wage.Value, share, limit)
	}
	if isBounded {
		c.Say(youPayMost, 0, most)
	} else {
		c.Say(ruleAlone)
	}
	c.Say(restDue)
	if wage.Given() {
		c.Say(findPrice)
	} else {
		c.Say(findWage)
	}
	sayAskMoney(c)
	c.Say(cheapestOnly)
}

// cheapestKnown is what the whole journey costs a month at least among the ways whose price is known.
func cheapestKnown(j *journey) (least int64, isFound bool) {
	for way := byPublic; way <= byRide; way++ {
		f := &j.fares[way]
		if j.canUse(way) && f.isKnown && (!isFound || f.full() < least) {
			least = f.full()
			isFound = true
		}
	}
	return least, isFound
}
