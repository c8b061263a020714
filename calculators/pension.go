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
	born, first := c.ask(pensionBorn), c.first(pensionAge)
	day := quantity.Day(born.Value)
	switch {
	case !born.Given():
	case day > c.Today:
		c.bad(pensionBorn, quantity.Future, 0, 0)
	case day < first:
		c.bad(pensionBorn, quantity.Low, int64(first), int64(LastDay))
	default:
		lowest, age := c.at(pensionLeast, c.Today), c.at(pensionAge, day)
		if lowest.known() && age.known() {
			c.sayPension(day, lowest.Value, age.Value)
		} else {
			c.say(pensionNoRules)
		}
	}
}

// sayPension says which day comes next: the day the person is old enough, or the day she is too old.
func (c *Case) sayPension(born quantity.Day, lowest, age int64) {
	n := &c.Frames[0]
	end, clamped := born.AddMonths(age)
	grown, grownClamped := born.AddMonths(lowest)
	n[pensionToday] = int64(c.Today)
	n[pensionBirth] = int64(born)
	n[pensionEnd] = int64(end)
	n[pensionMonths] = age
	n[pensionGrown] = int64(grown)
	n[pensionLowest] = lowest
	n[pensionShown] = age
	n[pensionDay] = int64(end)
	if c.Today < grown {
		n[pensionShown] = lowest
		n[pensionDay] = int64(grown)
		clamped = grownClamped
	}
	n[pensionIsClamped] = Flag(clamped)
	n[pensionMightRise] = int64(c.at(pensionMayRise, born).Unit)
	n[pensionIsStated] = int64(c.at(pensionStandard, c.Today).Unit)
	c.tell(n, pensionClauses[:], 0)
}

var pensionClauses = [...]clause{
	pensionIfGrown:    {6*leave + pensionToday, not + pensionGrown},
	pensionReach:      {pensionToday, pensionEnd},
	pensionAgeThen:    {pensionToday, pensionEnd},
	pensionLastDay:    {pensionToday, pensionEnd},
	pensionReached:    {pensionToday, not + pensionEnd},
	pensionAgeWas:     {pensionToday, not + pensionEnd},
	pensionForYounger: {pensionToday, not + pensionEnd},
	pensionFromGrown:  {pensionToday, pensionGrown},
	pensionThen:       {pensionToday, pensionGrown},
	pensionIfAhead:    {1*leave + pensionToday, pensionEnd},
	pensionRise:       {nothing, pensionMightRise},

	pensionBornOn:       {nothing, always},
	pensionAgeIs:        {pensionToday, not + pensionGrown},
	pensionLeastIs:      {pensionToday, pensionGrown},
	pensionCount:        {nothing, always},
	pensionClamped:      {nothing, pensionIsClamped},
	pensionStandardSays: {nothing, pensionIsStated},
	pensionNotComputed:  {nothing, always},
}
