// Package pension works out when a person reaches the folkepensionsalder, on which sheltered employment ends.
package pension

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Run answers a case. Serviceloven § 103, stk. 1: "Kommunalbestyrelsen skal tilbyde beskyttet beskæftigelse til
// personer under folkepensionsalderen, jf. § 1 a i lov om social pension". That one must be 18 years old is what
// municipalities write; § 103 has no lower age.
func Run(c *rule.Case) {
	c.Begin(questions[:])
	answer, first := c.Ask(askBorn), c.FirstDay(pensionAge)
	if !answer.Given() {
		return
	}
	born := quantity.Day(answer.Value)
	switch {
	case born > c.Today:
		c.Fault(askBorn, quantity.Future)
	case born < first:
		c.Fault(askBorn, quantity.Low, int64(first), int64(rule.LastDay))
	}
	if c.Faulty() {
		return
	}
	lowest, highest := c.At(lowestAge, c.Today), c.At(pensionAge, born)
	if !highest.Exists() {
		sayUnruled(c, born, lowest)
		return
	}
	old := birthday(born, highest.Value)
	grown := reaching{age: lowest.Value, day: born} // where there is no rule of the least age, everybody is old enough
	if lowest.Exists() {
		grown = birthday(born, lowest.Value)
	}
	switch {
	case c.Today < grown.day:
		sayTooYoung(c, born, &grown, &old)
	case c.Today == grown.day && lowest.Exists():
		sayGrownToday(c, born, &old)
	case c.Today < old.day:
		sayBetween(c, born, &old)
	default:
		sayReached(c, born, &old)
	}
	sayMayRise(c, born, &old)
	sayCounted(c, born, &grown, &old)
	if endsAsLaw(c.At(ends, c.Today), &old) {
		c.Say(standardSays)
	}
	if !lowest.Exists() {
		c.Say(noLeastAge)
	}
	c.Say(notComputed)
}

// sayCounted says how the day was counted, and what the law leaves open.
func sayCounted(c *rule.Case, born quantity.Day, grown, old *reaching) {
	c.Say(bornOn, int64(born))
	if c.Today < grown.day {
		c.Say(leastIs, grown.age)
		sayCount(c, grown)
		return
	}
	c.Say(ageIs, old.age)
	sayCount(c, old)
	sayOpen(c, born, old)
}

// sayUnruled says what is known of a day of birth whose pension age is not: from when one is old enough, and that the
// offer is for those under it.
func sayUnruled(c *rule.Case, born quantity.Day, lowest *rule.Row) {
	c.Say(noRules)
	if least := birthday(born, lowest.Value); lowest.Exists() && c.Today < least.day {
		c.Say(fromGrown, int64(least.day))
	}
	c.Say(ageOpen)
}

// reaching is the day an age is reached.
type reaching struct {
	age       int64 // months
	day       quantity.Day
	isClamped bool // the month does not have the day of birth: it is the month's last day
}

// birthday is when a person born on a day reaches an age. An age reached on a day its month does not have is reached
// on the month's last day: an assumption, after forældelsesloven § 27, stk. 1: "I mangel af tilsvarende dag udløber
// fristen på den sidste dag i måneden".
func birthday(born quantity.Day, age int64) reaching {
	day, clamped := born.AddMonths(age)
	return reaching{age: age, day: day, isClamped: clamped}
}

func sayCount(c *rule.Case, r *reaching) {
	c.Say(count, r.age, int64(r.day))
	if r.isClamped {
		c.Say(clamped)
	}
}

// sayBetween says when the pension age comes, and when the offer ends.
func sayBetween(c *rule.Case, born quantity.Day, old *reaching) {
	c.Say(reach, int64(old.day))
	c.Say(ageThen, old.age)
	sayEnd(c, born, old)
	if isWithinYear(c, born, old) {
		c.Say(soon)
	}
}

// sayReached says that the pension age has come, and that the offer is for younger people.
func sayReached(c *rule.Case, born quantity.Day, old *reaching) {
	c.Say(reached, int64(old.day))
	if c.Today == old.day {
		c.Say(reachedToday, old.age)
	} else {
		c.Say(ageWas, int64(old.day), old.age)
	}
	c.Say(forYounger)
	sayEnd(c, born, old)
}

// sayMayRise says that the pension age may still be raised. Lov om social pension § 1 a, stk. 2: "I 2015 og herefter
// hvert 5. år beregnes, jf. stk. 3, om folkepensionsalderen for personer født efter den 31. december 1962 skal
// reguleres." A change is decided many years before it counts, so that who reaches the age within a year has no such.
func sayMayRise(c *rule.Case, born quantity.Day, old *reaching) {
	if c.At(raises, born).Exists() && c.Today < old.day && !isWithinYear(c, born, old) {
		c.Say(mayRise)
	}
}
