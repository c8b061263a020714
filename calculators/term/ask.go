package term

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// The dates people may write reach so many months back and, for what is not a letter to them, ahead.
const monthsBack, MonthsAhead = 24, 12

// AskDay asks for the day of an event that a term counts from. None lies before the first rules. personal tells
// whether the deadline is the person's own: it begins with a letter to the person, which has come.
func AskDay(c *rule.Case, question, fact int64, personal bool) *rule.Answer {
	a := c.Ask(question)
	low, _ := c.Today.AddMonths(-monthsBack)
	high, _ := c.Today.AddMonths(MonthsAhead)
	if personal {
		high = c.Today
		if a.Given() && a.Value > int64(high) {
			c.Fault(question, quantity.Future)
		}
	}
	low = max(low, c.FirstDay(ClosedDays))
	if fact == Decision || !HasTexts(c) {
		low = max(low, c.FirstDay(fact))
	}
	c.Bounded(question, int64(low), int64(high))
	return a
}

// MayBeStated tells whether a term has a value on any day. What only a municipality states has none in the law alone.
func MayBeStated(c *rule.Case, fact int64) bool { return c.FirstDay(fact) != rule.Never }
