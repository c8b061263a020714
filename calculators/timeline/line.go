package timeline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// stop is a deadline on the line. Its day is the safe date; today, between that and the latest one; and the latest one
// thereafter. A deadline without a date stands last, on rule.LastDay.
type stop struct {
	at  int64 // the milestone
	day quantity.Day
}

// line is the deadlines in the order of their days.
type line struct {
	stops [len(milestones)]stop
	count int64
}

// spanOf counts the deadline that begins with a milestone.
func spanOf(c *rule.Case, at int64) term.Span {
	m, from := &milestones[at], quantity.Day(c.Answered(at).Value)
	return term.Count(c, term.Event{Day: from}, c.At(m.fact, from), m.personal)
}

// stopOf is the deadline that begins with a milestone.
func stopOf(c *rule.Case, at int64) stop {
	s := spanOf(c, at)
	if !s.Counted() {
		return stop{at: at, day: rule.LastDay}
	}
	return stop{at: at, day: min(s.Latest, max(s.Safe, c.Today))}
}

// add puts a deadline in its place: of two on one day, the one that began first in the order of the case stands first.
func (l *line) add(s stop) {
	at := l.count
	for at > 0 && l.stops[at-1].day > s.day {
		l.stops[at] = l.stops[at-1]
		at--
	}
	l.stops[at] = s
	l.count++
}

// hasDate tells whether any deadline has a date.
func (l *line) hasDate() bool { return l.count > 0 && l.stops[0].day < rule.LastDay }

// nextDay is the first day on the line from a day on; rule.LastDay where there is none.
func (l *line) nextDay(from quantity.Day) quantity.Day {
	for i := int64(0); i < l.count; i++ {
		if l.stops[i].day >= from {
			return l.stops[i].day
		}
	}
	return rule.LastDay
}
