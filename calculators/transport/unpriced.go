package transport

import "borgerguide/calculators/rule"

// sayMost says what the person pays at most where the price of a way that can be used is not known, and how to find
// out. Who travels the cheapest way pays no more than the cap, nor more than any way costs whose price is known. Where
// neither is known, the rule is said without a number.
func sayMost(c *rule.Case, j *journey, wage *rule.Answer, l *limits) {
	price, isPriced := cheapestKnown(j)
	bound, isBounded := mostUnder(price, isPriced, wage, l.share.Value)
	if wage.Given() {
		c.Say(capIs, wage.Value, l.share.Value, wage.Value*l.share.Value/rule.PerMille)
	}
	if isBounded {
		c.Say(youPayMost, 0, bound)
	} else {
		c.Say(ruleAlone)
	}
	c.Say(restDue)
	if wage.Given() {
		c.Say(findPrice)
	} else {
		c.Say(findWage)
	}
	sayConditionLater(c, l)
	sayAskMoney(c, l.standAlone())
	c.Say(cheapestOnly)
	byLaw, _ := mostUnder(price, isPriced, wage, ofLaw(l.share, l.shareBeside))
	if bound < byLaw {
		l.sayBeside(c, bound, amount{low: byLaw, high: byLaw})
	} else {
		l.sayBesideAlone(c)
	}
}

// mostUnder is the least of what is known to bound the sum: the price of a whole journey, and a share of the wage,
// rounded down as in capped.
func mostUnder(price int64, isPriced bool, wage *rule.Answer, share int64) (most int64, isBounded bool) {
	if !wage.Given() {
		return price, isPriced
	}
	limit := wage.Value * share / rule.PerMille
	if isPriced && price <= limit {
		return price, true
	}
	return limit, true
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
