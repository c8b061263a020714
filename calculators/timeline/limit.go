package timeline

import (
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// The stops of a municipality's own time limits. That one is kept nobody tells us, so whoever missed one is asked to
// find out, and not told that the municipality is late.

// sayComingLimit says the headline where such a limit is the next date.
func sayComingLimit(c *rule.Case, comes stop, span *term.Span) {
	if span.Normal {
		c.Say(nextLimitNormally, comes.at-firstLimit, int64(comes.day))
	} else {
		c.Say(nextLimit, comes.at-firstLimit, int64(comes.day))
	}
}

// sayMissedLimit says the headline where all dates have passed, and there are such limits alone.
func sayMissedLimit(c *rule.Case, missed stop) {
	if isNormal(c, missed.at) {
		c.Say(lateLimitNormally, missed.at-firstLimit, int64(missed.day))
	} else {
		c.Say(lateLimit, missed.at-firstLimit, int64(missed.day))
	}
}

// sayLimit says the date of such a limit, and how it was counted.
func sayLimit(c *rule.Case, at int64, s *term.Span) {
	limit := at - firstLimit
	switch {
	case s.Normal && c.Today > s.Latest:
		c.Say(limitNormalPassed, limit, int64(s.Latest))
	case s.Normal:
		c.Say(limitNormally, limit, int64(s.Latest))
	case c.Today > s.Latest:
		c.Say(limitLate, limit, int64(s.Latest))
	default:
		c.Say(limitBy, limit, int64(s.Latest))
	}
	c.Say(limitRule, limit, int64(s.From), s.Term.Value, int64(s.Term.Unit), int64(s.Unmoved))
	sayCount(c, s)
}
