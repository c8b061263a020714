package timeline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// stop is a deadline on the line. Its day is the safe date; today, between that and the latest one; and the latest one
// thereafter.
type stop struct {
	at  int64        // the milestone
	day quantity.Day // rule.LastDay where there is none
}

// hasDay tells whether there is a day: the deadline is running, and there are rules to count it by.
func (s *stop) hasDay() bool { return s.day < rule.LastDay }

// line is all milestones in the order of their deadlines' days. Those that have none stand last.
type line struct{ stops [len(milestones)]stop }

// spanOf counts the deadline that begins with a milestone.
func spanOf(c *rule.Case, at int64) term.Span {
	stated := termOf(c, at)
	return term.Count(c, eventOf(c, at, stated), stated, milestones[at].personal)
}

// lineOf is the line of a case.
func lineOf(c *rule.Case) line {
	var l line
	for at := applied; at <= complained; at++ {
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
// else the person's own.
func (l *line) missed() stop {
	for i := range l.stops {
		if s := l.stops[i]; s.hasDay() && !milestones[s.at].personal {
			return s
		}
	}
	return l.stops[0]
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
