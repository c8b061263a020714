package pension

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// year is how long before an age somebody is told what to do about it, in months: an assumption, which the answer says
// in words.
const year = 12

// isWithinYear tells whether an age is not reached yet, and is so within a year.
func isWithinYear(c *rule.Case, born quantity.Day, r *reaching) bool {
	before := birthday(born, r.age-year)
	return before.day <= c.Today && c.Today < r.day
}

// sayTooYoung says when the person is old enough, and when the pension age comes. § 103 has no lower age: who soon is
// 18 years old is told to apply.
func sayTooYoung(c *rule.Case, born quantity.Day, grown, old *reaching) {
	c.Say(fromGrown, int64(grown.day))
	if isWithinYear(c, born, grown) {
		c.Say(applyYoung)
		c.Say(thenAlone, int64(old.day), old.age)
		c.Say(inTime)
	} else {
		c.Say(reachThen, int64(old.day), old.age)
	}
	sayTextAge(c, born, old)
}

// sayGrownToday says, on the day a person is old enough, when the pension age comes and that the age now fits.
func sayGrownToday(c *rule.Case, born quantity.Day, old *reaching) {
	c.Say(reach, int64(old.day))
	c.Say(ageThen, old.age)
	c.Say(grownToday)
	c.Say(inTime)
	sayTextAge(c, born, old)
}

// sayOpen says, in the steps, what the law leaves open: § 103, stk. 1, says "personer under folkepensionsalderen", and
// no word on which day is the last.
func sayOpen(c *rule.Case, born quantity.Day, old *reaching) {
	switch {
	case c.Today > lastOfMonth(old.day):
	case endsByMonth(c.At(ends, c.Today)):
		c.Say(monthIsOwn)
	case isWithinYear(c, born, old):
		c.Say(lastDayOpen)
	}
}
