package timeline

import (
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// sayStop says the deadline that begins with a milestone, and the rule it follows. It gives the days that mattered
// and are closed by assumption alone.
func sayStop(c *rule.Case, at int64) (assumed int64) {
	s := spanOf(c, at)
	switch {
	case !s.Counted():
		sayUncounted(c, at, &s)
		return 0
	case at >= firstLimit:
		sayLimit(c, at, &s)
	default:
		sayMilestone(c, at, &s)
	}
	return s.AssumedClosed(c)
}

// sayUncounted says why there is no date.
func sayUncounted(c *rule.Case, at int64, s *term.Span) {
	switch {
	case at >= firstLimit:
		c.Say(noRules)
	case s.Term.Exists() && startOf(c, at) > rule.AtReceipt && s.From == term.NoDay:
		c.Say(startUnknown)
		sayStart(c, at, s.Term)
		c.Say(milestones[at].advice)
	case s.Term.Exists():
		c.Say(noRules)
	case c.HasMunicipality():
		c.Say(milestones[at].notStated)
	default:
		c.Say(milestones[at].unknown)
	}
}

// sayMilestone says the deadline that begins with a milestone.
func sayMilestone(c *rule.Case, at int64, s *term.Span) {
	m := &milestones[at]
	sayDate(c, m, s)
	if m.byLaw {
		sayBeside(c, m, s)
	}
	sayStart(c, at, s.Term)
	from := &starts[s.Term.Start()]
	switch {
	case s.Term.Chained():
		c.Say(limitEndsRule, int64(s.From), s.Term.Value, int64(s.Term.Unit), int64(s.Unmoved))
	case from.isOther:
		c.Say(from.count, int64(s.From), s.Term.Value, int64(s.Term.Unit), int64(s.Unmoved))
	default:
		c.Say(m.count, int64(s.From), s.Term.Value, int64(s.Term.Unit), int64(s.Unmoved))
	}
	sayCount(c, s)
	c.Say(m.advice)
}

// sayCount says what else a date rests on.
func sayCount(c *rule.Case, s *term.Span) {
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
}

// sayDate says the date of a deadline.
func sayDate(c *rule.Case, m *milestone, s *term.Span) {
	if !m.personal {
		sayMunicipal(c, m, s)
		return
	}
	safe, latest := int64(s.Safe), int64(s.Latest)
	switch {
	case m.mayBeNormal && s.Normal && c.Today > s.Safe:
		c.Say(m.normalWas, safe)
	case m.mayBeNormal && s.Normal:
		c.Say(m.normally, safe)
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
	switch {
	case m.mayBeNormal && s.Normal && c.Today > s.Latest:
		c.Say(m.normalWas, int64(s.Latest))
	case m.mayBeNormal && s.Normal:
		c.Say(m.normally, int64(s.Latest))
	case c.Today > s.Latest:
		c.Say(m.late, int64(s.Latest))
	default:
		c.Say(m.by, int64(s.Latest))
	}
}

// sayStart says from when the municipality counts its answer, and from when the law does.
func sayStart(c *rule.Case, at int64, stated *rule.Row) {
	value, unit, day := stated.Value, int64(stated.Unit), c.Answered(at).Value
	begins := &starts[stated.Start()]
	switch {
	case stated.Chained():
		c.Say(countsFromLimit, value, unit, stated.After()-term.FirstLimit, day)
	case begins.isOther:
		c.Say(begins.says, value, unit, day)
	}
}
