// Package transport works out what a person in sheltered employment (beskyttet beskæftigelse) pays for the way to
// work: of the expense (befordringsudgifter) an own part (egenbetaling), and never more than a share of the wage
// (loft). BEK 483 § 2.
//
// A week is workplaces with their distance and days. A journey is a week with the ways to travel and their fares. Of
// all that is possible the travel is taken that costs least: its cost is the whole and the near part, and of these and
// the wage follows what the person pays.
package transport

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Run answers a case. The rule is § 2 of bekendtgørelse nr. 483 of 19 May 2011, which is about people in paid work
// (lønnet arbejde). Each function below quotes the words that it follows.
func Run(c *rule.Case) {
	c.Begin(questions[:])
	day := c.AskDay(askDate, max(c.FirstDay(ownDistance), c.FirstDay(wageShare)))
	l := limitsOn(c, day)
	j := askJourney(c, l.near.Value, day)
	wage := askEarnings(c, &j.week, day)
	if c.Faulty() {
		return
	}
	if !l.near.Exists() || !l.share.Exists() {
		c.Say(noRules)
		return
	}
	if wage.isKnown && !wage.isExample && wage.month == 0 {
		c.Say(noWage)
		return
	}
	switch {
	case j.isFree():
		sayFree(c)
	case isExample(&j, &wage):
		sayExample(c, &j, &wage, &l)
	case j.isPriceUnknown():
		sayMost(c, &j, &wage, &l)
	default:
		sayShare(c, &j, &wage, &l)
	}
	sayStandard(c, &j, &l, day)
	sayNotCounted(c, &j, &wage)
}

// sayShare says what the person pays where the price of every way that can be used is known.
func sayShare(c *rule.Case, j *journey, wage *earnings, l *limits) {
	t, _ := j.cheapest(false)
	share := l.share.Value
	sayTravel(c, j, &t)
	near := sayNear(c, j, &t, share)
	own := sayCapped(c, near, wage, share)
	if !own.certain() {
		sayOwnBetween(c, j, &t, own, wage, l)
		l.sayBeside(c, own.high, l.underLaw(j, &t, wage))
		return
	}
	byCap := own.low < near.high
	sayOwn(c, j, &t, own.low, wage, l)
	l.sayBeside(c, own.low, l.underLaw(j, &t, wage))
	sayWhatDecides(c, j, &t, byCap, share)
	if byCap {
		sayPerHundred(c, share)
	}
}

// sayNear says what the part nearest the workplace costs a month. Stk. 1: people pay the daily transport to and from
// the workplace themselves "inden for en afstand af 10 kilometer fra virksomheden". Where its price is not known, it
// lies between its part of the distance and the whole. share is that of the wage, per mille.
func sayNear(c *rule.Case, j *journey, t *travel, share int64) amount {
	near := t.cost.near()
	if !j.isBeyondNear() {
		sayWithin(c, j, share)
		return near
	}
	way := t.way(j)
	part, unit := j.nearIn(way)
	if unit == quantity.Zones {
		c.Say(zonesNameNear, j.near, part)
	}
	switch {
	case t.cost.low < t.cost.high:
		c.Say(nearBetween, part, int64(unit), share, near.low, near.high)
		sayByDistance(c, j, t, near.low)
	default:
		c.Say(nearIs, part, int64(unit), share, near.high)
		if j.isPlain() {
			sayNearBy(c, j, way, near.high)
		}
	}
	return near
}

// sayCapped says what the cap is, and whether it changes anything.
func sayCapped(c *rule.Case, near amount, wage *earnings, share int64) amount {
	own := wage.pays(near, share)
	if !wage.isKnown {
		c.Say(capUnknown, share)
		return own
	}
	most := wage.cap(share)
	if wage.isExample {
		c.Say(capExample, wage.month, share, most)
	} else {
		c.Say(capIs, wage.month, share, most)
	}
	switch {
	case most < near.low:
		c.Say(capDecides, most, near.low)
	case most < near.high:
		c.Say(capLimits, most, near.high)
	case most == near.high:
		c.Say(capEqual)
	default:
		c.Say(capChangesNothing, near.high, most)
	}
	return own
}
