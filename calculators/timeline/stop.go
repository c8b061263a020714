package timeline

import (
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// sayStop says the deadline that begins with a milestone, and the rule it follows. It gives the days that mattered
// and are closed by assumption alone.
func sayStop(c *rule.Case, at int64) (assumed int64) {
	m, s := &milestones[at], spanOf(c, at)
	if !s.Counted() {
		switch {
		case s.Term.Exists():
			c.Say(noRules)
		case c.HasMunicipality():
			c.Say(m.notStated)
		default:
			c.Say(m.unknown)
		}
		return 0
	}
	sayDate(c, m, &s)
	if m.byLaw {
		sayBeside(c, m, &s)
	}
	c.Say(m.count, int64(s.From), s.Term.Value, int64(s.Term.Unit), int64(s.Unmoved))
	if term.InOpenDays(s.Term) {
		c.Say(weekdaysCounted)
	}
	if s.Clamped {
		c.Say(clamped)
	}
	if term.HasHalf(s.Term) {
		c.Say(halfMonth)
	}
	if s.MayEndSooner() {
		c.Say(safeCount, int64(s.SafeUnmoved))
	}
	switch {
	case s.MovesBack():
		c.Say(lastOpenDay, int64(s.Safe))
	case s.Moves():
		c.Say(moves, int64(s.Latest))
	}
	c.Say(m.advice)
	return s.AssumedClosed(c)
}

// sayDate says the date of a deadline.
func sayDate(c *rule.Case, m *milestone, s *term.Span) {
	if !m.personal {
		if c.Today > s.Latest {
			c.Say(m.late, int64(s.Latest))
		} else {
			c.Say(m.by, int64(s.Latest))
		}
		return
	}
	safe, latest := int64(s.Safe), int64(s.Latest)
	switch {
	case c.Today > s.Latest:
		c.Say(m.late, safe, latest)
	case c.Today > s.Safe:
		c.Say(m.today, safe, latest)
	default:
		c.Say(m.by, safe, latest)
		if !s.Certain() {
			c.Say(maybeLater, latest)
		}
	}
}
