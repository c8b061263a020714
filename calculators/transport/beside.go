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

// underLaw is what the person would pay a month by the law's own two limits for travel whose whole price is known.
func (l *limits) underLaw(j *journey, t *travel, wage *earnings) amount {
	near := j.costUnder(t, ofLaw(l.near, l.nearBeside)).near()
	if !wage.isKnown {
		return near
	}
	return wage.pays(near, ofLaw(l.share, l.shareBeside))
}

// costUnder is the cost of some travel where the near part is as long as the law's. Where the municipality's is
// shorter, the price of the longer one is not asked: it lies between what the shorter one costs and the whole.
func (j *journey) costUnder(t *travel, near int64) (sum cost) {
	if near == j.near {
		return t.cost
	}
	if t.usesCard {
		sum = j.costOfCard()
		sum.high = sum.whole
		if !j.week.isBeyond(near) {
			sum.low = sum.whole
		}
	}
	longer := *j
	longer.near = near
	for direction := range directions {
		for at := range j.week.placeCount {
			way := t.legs[direction][at]
			leg := longer.costOf(way, at)
			if way != byCar && j.week.places[at].distance > near {
				leg = j.costOf(way, at)
				leg.high = leg.whole
			}
			if way != byPublic {
				sum = sum.plus(leg)
			}
		}
	}
	return sum
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
