// Package transport works out what a person in sheltered employment (beskyttet beskæftigelse) pays for the way to
// work: of the expense (befordringsudgifter) an own part (egenbetaling), and never more than a share of the wage
// (loft). BEK 483 § 2.
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
	wage := c.Ask(askWage)
	if c.Faulty() {
		return
	}
	if !l.near.Exists() || !l.share.Exists() {
		c.Say(noRules)
		return
	}
	if wage.Is(0) {
		c.Say(noWage)
		return
	}
	if j.isPriceUnknown() {
		sayMost(c, &j, wage, &l)
	} else {
		sayShare(c, &j, wage, &l)
	}
	sayStandard(c, &j, &l, day)
	sayNotCounted(c, &j)
}

// sayShare says what the person pays where the price of every way that can be used is known.
func sayShare(c *rule.Case, j *journey, wage *rule.Answer, l *limits) {
	way, share := cheapest(c, j), l.share.Value
	nearCost := nearPart(c, j, way, share)
	own := capped(c, nearCost, wage, share)
	full := j.fares[way].full()
	if !own.certain() {
		sayOwnBetween(c, j, way, own, wage, l)
		l.sayBeside(c, own.high, l.underLaw(j, way, wage))
		return
	}
	byCap := own.low < nearCost.high
	sayOwn(c, j, full, own.low, l)
	l.sayBeside(c, own.low, l.underLaw(j, way, wage))
	sayWhatDecides(c, j, way, byCap, share)
	if byCap {
		sayPerHundred(c, share)
	}
}

// nearPart is what the part nearest the workplace costs a month. Stk. 1: people pay the daily transport to and from
// the workplace themselves "inden for en afstand af 10 kilometer fra virksomheden". Where its price is not known, it
// lies between its part of the distance and the whole. share is that of the wage, per mille.
func nearPart(c *rule.Case, j *journey, way, share int64) amount {
	f := &j.fares[way]
	full := f.full()
	if !j.isBeyondNear() {
		c.Say(withinNear, j.distance, share)
		return amount{low: full, high: full}
	}
	part, unit := j.nearIn(way)
	if unit == quantity.Zones {
		c.Say(zonesNameNear, j.near, part)
	}
	if !f.nearIsKnown {
		low := rule.HalfUp(f.whole*j.near, fareParts*j.distance)
		c.Say(nearBetween, part, int64(unit), share, low, full)
		c.Say(nearByDistance, full, j.near, j.distance, low)
		return amount{low: low, high: full}
	}
	cost := rule.HalfUp(f.near, fareParts)
	c.Say(nearIs, part, int64(unit), share, cost)
	switch way {
	case byCar:
		sayNearByCar(c, j, f.nearPrice, cost)
	case byRide:
		sayNearByRide(c, j, f.nearPrice, cost)
	}
	return amount{low: cost, high: cost}
}

// capped is what the person pays of the near part. Stk. 2: the expense "kan ikke overstige 30 pct. af vedkommendes
// indtjening ved den beskyttede beskæftigelse efter fradrag af skat". So the cap is rounded down, and it counts
// within the near part too.
func capped(c *rule.Case, near amount, wage *rule.Answer, share int64) amount {
	if !wage.Given() {
		c.Say(capUnknown, share)
		return amount{low: 0, high: near.high}
	}
	most := wage.Value * share / rule.PerMille
	c.Say(capIs, wage.Value, share, most)
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
	return amount{low: min(near.low, most), high: min(near.high, most)}
}
