package transport

import "borgerguide/calculators/rule"

// sayMost says what the person pays at most where the price of a way that can be used is not known, and how to find
// out. Who travels the cheapest way pays no more than the cap, nor more than any way costs whose price is known. Where
// neither is known, the rule is said without a number.
func sayMost(c *rule.Case, j *journey, wage *earnings, l *limits) {
	bound, isBounded := most(j, wage, l.share.Value)
	if wage.isKnown {
		c.Say(capIs, wage.month, l.share.Value, wage.cap(l.share.Value))
	}
	if isBounded {
		c.Say(youPayMost, 0, bound)
	} else {
		c.Say(ruleAlone)
	}
	c.Say(restDue)
	if wage.isKnown {
		c.Say(findPrice)
	} else {
		c.Say(findWage)
	}
	sayConditionLater(c, l)
	sayAskMoney(c, l.standAlone())
	c.Say(cheapestOnly)
	byLaw, _ := most(j, wage, ofLaw(l.share, l.shareBeside))
	if bound < byLaw {
		l.sayBeside(c, bound, amount{low: byLaw, high: byLaw})
	} else {
		l.sayBesideAlone(c)
	}
}

// most is the most that the person can pay: by the rule where all prices are known, else the least of what bounds it,
// the cap and the price of a whole journey of ways whose price is known.
func most(j *journey, wage *earnings, share int64) (bound int64, isBounded bool) {
	t, isFound := j.cheapest(true)
	switch {
	case !isFound:
		return wage.cap(share), wage.isKnown
	case j.isPriceUnknown():
		whole := t.cost.full()
		return wage.pays(amount{whole, whole}, share).high, true
	}
	return wage.pays(t.cost.near(), share).high, true
}
