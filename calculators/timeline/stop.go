package timeline

import (
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// sayStop says the deadline that begins with a milestone, and the rule it follows. It gives the days that mattered
// and are closed by assumption alone.
func sayStop(c *rule.Case, at int64) (assumed int64) {
	m, s := &milestones[at], spanOf(c, at)
	from := &starts[s.Term.Start()]
	if !s.Counted() {
		switch {
		case s.From == term.NoDay:
			c.Say(startUnknown)
			sayStart(c, from, at, s.Term)
			c.Say(m.advice)
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
	sayStart(c, from, at, s.Term)
	if from.isOther {
		c.Say(from.count, int64(s.From), s.Term.Value, int64(s.Term.Unit), int64(s.Unmoved))
	} else {
		c.Say(m.count, int64(s.From), s.Term.Value, int64(s.Term.Unit), int64(s.Unmoved))
	}
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
		sayMunicipal(c, m, s)
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

// sayMunicipal says the municipality's date. That its text calls the time normal makes it no limit, so the municipality
// is not late after it; but whoever has an answer to wait for may ask when it comes.
func sayMunicipal(c *rule.Case, m *milestone, s *term.Span) {
	late, typical := c.Today > s.Latest, s.Term.Typical == 1
	switch {
	case typical && late:
		c.Say(normalPassed, int64(s.Latest))
	case typical:
		c.Say(answerNormally, int64(s.Latest))
	case late:
		c.Say(m.late, int64(s.Latest))
	default:
		c.Say(m.by, int64(s.Latest))
	}
}

// sayStart says from when the municipality counts, and from when the law does.
func sayStart(c *rule.Case, from *start, at int64, stated *rule.Row) {
	if from.isOther {
		c.Say(from.says, stated.Value, int64(stated.Unit), c.Answered(at).Value)
	}
}
