package pension

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// sayEnd says when the offer ends. Serviceloven § 103, stk. 1, speaks of "personer under folkepensionsalderen"; a
// standard may let the offer run until the month ends, or name another age: its day stands after the law's. What else
// it may say is shown in its own words.
func sayEnd(c *rule.Case, born quantity.Day, old *reaching) {
	text := c.At(ends, c.Today)
	switch {
	case namesOtherAge(text, old):
		sayOtherAge(c, born, text.Value, old)
	case endsByMonth(text):
		if last := lastOfMonth(old.day); c.Today <= last {
			c.Say(monthEnds, int64(last))
		}
	case text.Unit == quantity.Words && text.Value == rule.EndsByOwnRule:
		c.Say(ownRule)
	case c.Today < old.day:
		c.Say(lastDay)
	case c.Today == old.day:
		c.Say(lastDayToday)
	}
}

// namesOtherAge tells whether a text names an age that is not the pension age of the person.
func namesOtherAge(text *rule.Row, old *reaching) bool {
	return text.Unit == quantity.Age && text.Value != old.age
}

// endsByMonth tells whether a text lets the offer run until the month ends.
func endsByMonth(text *rule.Row) bool {
	return text.Unit == quantity.Words && text.Value == rule.EndsByMonth
}

// endsAsLaw tells whether a text says of the person what the law says: the pension age by its name, or that very age.
func endsAsLaw(text *rule.Row, old *reaching) bool {
	if text.Unit == quantity.Age {
		return text.Value == old.age
	}
	return text.Value == rule.EndsAtAge
}

// sayOtherAge says the age that the text names. The law goes before a lower one; a higher one is the municipality's
// own, and better for the person.
func sayOtherAge(c *rule.Case, born quantity.Day, age int64, old *reaching) {
	other := birthday(born, age)
	switch {
	case age < old.age && c.Today < old.day:
		c.Say(textEarlier, age, int64(other.day))
	case age > old.age && c.Today < other.day:
		c.Say(textLater, age, int64(other.day))
	default:
		return
	}
	if other.isClamped {
		sayCount(c, &other)
	}
}

// sayTextAge says the age that the text names to who is too young for the offer.
func sayTextAge(c *rule.Case, born quantity.Day, old *reaching) {
	if named := c.At(ends, c.Today); namesOtherAge(named, old) {
		own := birthday(born, named.Value)
		c.Say(textAge, own.age, int64(own.day))
	}
}

// lastOfMonth is the last day of a day's month.
func lastOfMonth(day quantity.Day) quantity.Day {
	_, _, inMonth := day.Civil()
	first := day - quantity.Day(inMonth-1)
	next, _ := first.AddMonths(1)
	return next - 1
}
