package transport

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// limits are the two limits of § 2 on a day: the part of the way that people pay themselves (stk. 1), and the share of
// the wage that is the most of it (stk. 2). Beside each may stand one that does not count: the law's, where the
// municipality's own is better for the citizen, else the municipality's.
type limits struct {
	near, share             *rule.Row
	nearBeside, shareBeside *rule.Row
	condition               *rule.Row // the municipality's own, in words, for what it pays
}

func limitsOn(c *rule.Case, day quantity.Day) limits {
	return limits{
		near: c.At(ownDistance, day), share: c.At(wageShare, day),
		nearBeside: c.BesideOn(ownDistance, day), shareBeside: c.BesideOn(wageShare, day),
		condition: c.At(ownCondition, day),
	}
}

func (l *limits) areOwn() bool { return isOfLaw(l.nearBeside) || isOfLaw(l.shareBeside) }

func (l *limits) standAlone() bool { return !l.nearBeside.Exists() && !l.shareBeside.Exists() }

// isOfLaw tells of a row that does not count that it is the law's: then the municipality's own does.
func isOfLaw(beside *rule.Row) bool { return beside.Exists() && !beside.Stated() }

// isWorse tells of a row that does not count that the municipality's text says it.
func isWorse(beside *rule.Row) bool { return beside.Exists() && beside.Stated() }

// ofLaw is the law's value of a limit, whichever counts.
func ofLaw(counting, beside *rule.Row) int64 {
	if isOfLaw(beside) {
		return beside.Value
	}
	return counting.Value
}

// underLaw is what the person would pay a month by the law's own two limits for a way whose whole price is known. The
// price of the law's near part is not asked where the municipality's is shorter: it lies between what that one costs
// and the whole.
func (l *limits) underLaw(j *journey, way int64, wage *rule.Answer) amount {
	near, f := ofLaw(l.near, l.nearBeside), &j.fares[way]
	cost := amount{low: f.full(), high: f.full()}
	switch {
	case j.distance <= near:
	case !f.nearIsKnown:
		cost.low = 0
	case way == byCar:
		cost.low = rule.HalfUp(f.price*j.trips()*near, fareParts)
		cost.high = cost.low
	default:
		cost.low = rule.HalfUp(f.near, fareParts)
		if near == j.near {
			cost.high = cost.low
		}
	}
	return l.cappedByLaw(cost, wage)
}

// cappedByLaw is what is left of an amount under the law's own cap, as in capped.
func (l *limits) cappedByLaw(cost amount, wage *rule.Answer) amount {
	if !wage.Given() {
		return cost
	}
	most := wage.Value * ofLaw(l.share, l.shareBeside) / rule.PerMille
	return amount{low: min(cost.low, most), high: min(cost.high, most)}
}

// sayBeside says first whose the limits are, where the sum is less than the law's, and then what the municipality's
// text says that does not count. own is the most that the person pays, law what it would be by the law.
func (l *limits) sayBeside(c *rule.Case, own int64, law amount) {
	isLess := l.areOwn() && own < law.high
	switch {
	case isLess && isWorse(l.shareBeside):
		c.Say(ownRuleWorseCap, law.high, l.shareBeside.Value, l.share.Value)
		return
	case isLess && isWorse(l.nearBeside):
		c.Say(ownRuleWorseDistance, law.high, l.nearBeside.Value, l.near.Value)
		return
	case isLess && law.certain():
		c.Say(ownRule, law.high)
	case isLess:
		c.Say(ownRuleUpTo, law.high)
	}
	l.sayWorse(c)
}

// sayWorse says what the municipality's text says that is worse for the citizen than the law. It does not count: the
// order lets no municipality ask for more.
func (l *limits) sayWorse(c *rule.Case) {
	switch {
	case isWorse(l.nearBeside) && isWorse(l.shareBeside):
		c.Say(worseBoth, l.nearBeside.Value, l.near.Value, l.shareBeside.Value, l.share.Value)
	case isWorse(l.nearBeside):
		c.Say(worseDistance, l.nearBeside.Value, l.near.Value)
	case isWorse(l.shareBeside):
		c.Say(worseCap, l.shareBeside.Value, l.share.Value)
	}
}

// sayBesideAlone says the same where no sum shows the difference. What is worse leaves no room among the first lines
// for what is better, which then stands among the steps.
func (l *limits) sayBesideAlone(c *rule.Case) {
	if l.areOwn() && !isWorse(l.nearBeside) && !isWorse(l.shareBeside) {
		c.Say(ownRuleAlone, ofLaw(l.near, l.nearBeside), ofLaw(l.share, l.shareBeside))
	}
	l.sayWorse(c)
}

// sayLimits tells both pairs of limits among the steps where they differ, and what to do about a bill that goes by the
// worse.
func (l *limits) sayLimits(c *rule.Case) {
	if l.areOwn() {
		c.Say(ownLimits, l.near.Value, l.share.Value,
			ofLaw(l.near, l.nearBeside), ofLaw(l.share, l.shareBeside))
		c.Say(findGrant)
	}
	if isWorse(l.nearBeside) || isWorse(l.shareBeside) {
		c.Say(worseBill)
	}
}
