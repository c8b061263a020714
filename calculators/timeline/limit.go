package timeline

import (
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// The stops of a municipality's own time limits. That one is kept nobody tells us, so whoever missed one is asked to
// find out, and not told that the municipality is late.

// sayComingLimit says the headline where such a limit is the next date.
func sayComingLimit(c *rule.Case, comes stop, s *term.Span) {
	says := nextLimit
	if s.Term.Typical == 1 {
		says = nextLimitNormally
	}
	c.Say(says, comes.at-firstLimit, int64(comes.day))
}

// sayMissedLimit says the headline where all dates have passed, and there are such limits alone.
func sayMissedLimit(c *rule.Case, missed stop) {
	says := lateLimit
	if termOf(c, missed.at).Typical == 1 {
		says = lateLimitNormally
	}
	c.Say(says, missed.at-firstLimit, int64(missed.day))
}

// sayLimit says the date of such a limit, and how it was counted.
func sayLimit(c *rule.Case, at int64, s *term.Span) {
	passed, typical := c.Today > s.Latest, s.Term.Typical == 1
	says := limitBy
	switch {
	case typical && passed:
		says = limitNormalPassed
	case typical:
		says = limitNormally
	case passed:
		says = limitLate
	}
	limit := at - firstLimit
	c.Say(says, limit, int64(s.Latest))
	c.Say(limitRule, limit, int64(s.From), s.Term.Value, int64(s.Term.Unit), int64(s.Unmoved))
	sayCount(c, s)
}
