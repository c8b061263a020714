package timeline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// stop is a deadline on the line. Its day is the safe date; today, between that and the latest one; and the latest one
// thereafter.
type stop struct {
	at  int64        // the milestone, or firstLimit and the municipality's own time limit
	day quantity.Day // rule.LastDay where there is none
}

// hasDay tells whether there is a day: the deadline is running, and there are rules to count it by.
func (s *stop) hasDay() bool { return s.day < rule.LastDay }

// firstLimit is where the municipality's own time limits begin among the stops.
const firstLimit = int64(len(milestones))

// line is all milestones, and the municipality's own time limits, in the order of their days. Those that have none
// stand last.
type line struct {
	stops [len(milestones) + rule.MaxLimits]stop
}

// spanOf counts the deadline that begins with a milestone, or one of the municipality's own.
func spanOf(c *rule.Case, at int64) term.Span {
	stated := termOf(c, at)
	if isPersonal(at) {
		return term.Count(c, eventOf(c, at), stated, true)
	}
	return term.CountOn(c, eventOf(c, at), stated, textDay(c, at))
}

// isNormal tells whether the deadline of a stop is none, but when something mostly happens.
func isNormal(c *rule.Case, at int64) bool {
	s := spanOf(c, at)
	return s.Normal
}

// isPersonal tells whether a stop is a deadline of the person's own.
func isPersonal(at int64) bool { return at < firstLimit && milestones[at].personal }

// lineOf is the line of a case.
func lineOf(c *rule.Case) line {
	var l line
	for at := range int64(len(l.stops)) {
		l.add(stop{at: at, day: dayOf(c, at)})
	}
	return l
}

// dayOf is the day of the deadline that begins with a milestone.
func dayOf(c *rule.Case, at int64) quantity.Day {
	if isRunning(c, at) {
		if s := spanOf(c, at); s.Counted() {
			return min(s.Latest, max(s.Safe, c.Today))
		}
	}
	return rule.LastDay
}

// add puts a milestone in its place behind those that come before it in a case: of two on one day, the one that began
// first stands first.
func (l *line) add(s stop) {
	at := s.at
	for at > 0 && l.stops[at-1].day > s.day {
		l.stops[at] = l.stops[at-1]
		at--
	}
	l.stops[at] = s
}

// hasDay tells whether any deadline has a day.
func (l *line) hasDay() bool { return l.stops[0].hasDay() }

// missed is what a line whose dates have all passed is about: that of the municipality, which is to be asked now, or
// else the person's own, or a limit of the municipality's text.
func (l *line) missed() stop {
	missed := l.stops[0]
	for i := range l.stops {
		s := l.stops[i]
		if s.hasDay() && s.at < firstLimit {
			if !isPersonal(s.at) {
				return s
			}
			missed = s
		}
	}
	return missed
}

// nextFrom is the first stop from a day on; one without a day where there is none.
func (l *line) nextFrom(day quantity.Day) stop {
	for i := range l.stops {
		if l.stops[i].day >= day {
			return l.stops[i]
		}
	}
	return stop{day: rule.LastDay}
}
