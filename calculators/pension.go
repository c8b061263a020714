package calculators

import "borgerguide/calculators/quantity"

// pension works out when a person reaches the folkepensionsalder, on which sheltered employment ends.
//
// Serviceloven § 103, stk. 1: "Kommunalbestyrelsen skal tilbyde beskyttet beskæftigelse til personer under
// folkepensionsalderen, jf. § 1 a i lov om social pension". Its rows count by the day of birth. For some the age may
// still be raised: "I 2015 og herefter hvert 5. år beregnes, jf. stk. 3, om folkepensionsalderen … skal reguleres." (§ 1
// a, stk. 2.) An age reached on a day its month does not have is reached on the month's last day: an assumption, after
// forældelsesloven § 27, stk. 1. That one must be 18 years old is what municipalities write; § 103 has no lower age.
func pension(c *Case) {
	a := c.ask(pensionBorn)
	born, first := quantity.Day(a.Value), c.Facts.First(pensionAge)
	switch {
	case !a.given():
		return
	case born > c.Today:
		c.bad(pensionBorn, quantity.Future)
		return
	case born < first:
		c.bad(pensionBorn, quantity.Low).of(quantity.Date, int64(first))
		return
	}
	lowest, age := c.Facts.At(pensionLeast, c.Today), c.Facts.At(pensionAge, born)
	if lowest == nil || age == nil {
		c.say(pensionNoRules)
		return
	}
	c.sayPension(born, lowest, age)
}

// sayPension says which day comes next: the day the person is old enough, or the day she is too old.
func (c *Case) sayPension(born quantity.Day, lowest, age *Row) {
	end, clamped := born.AddMonths(age.Value)
	grown, grownClamped := born.AddMonths(lowest.Value)
	shown, day, rule := age, end, pensionAgeIs
	switch {
	case c.Today < grown:
		shown, day, rule = lowest, grown, pensionLeastIs
		clamped = grownClamped
		c.say(pensionFromGrown).date(grown)
		c.say(pensionThen).date(end).row(age)
	case c.Today < end:
		c.say(pensionReach).date(end)
		c.say(pensionAgeThen).row(age)
		c.say(pensionLastDay)
	default:
		c.say(pensionReached).date(end)
		c.say(pensionAgeWas).date(end).row(age)
		c.say(pensionForYounger)
	}
	if c.Today < end && c.Facts.At(pensionMayRise, born) != nil {
		c.say(pensionRise)
	}
	c.say(pensionBornOn).date(born)
	c.say(rule).row(shown)
	c.say(pensionCount).row(shown).date(day)
	if clamped {
		c.say(pensionClamped)
	}
	if c.Facts.At(pensionStandard, c.Today) != nil {
		c.say(pensionStandardSays)
	}
	c.say(pensionNotComputed)
}
