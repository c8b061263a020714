package timeline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// stop is something on the line. The day of a deadline is the safe date; today, between that and the latest one; and
// the latest one thereafter.
type stop struct {
	at  int64        // which one: see below
	day quantity.Day // rule.LastDay where there is none
}

// What the stops are: the deadlines that begin with the milestones, the municipality's own time limits, the milestones
// themselves, the other days that terms are counted from, and today.
const (
	firstLimit = int64(len(milestones))
	firstEvent = firstLimit + rule.MaxLimits
	firstStart = firstEvent + int64(len(milestones))
	todayStop  = firstStart + int64(len(starts))
)

// hasDay tells whether there is a day: of a deadline, that it is running and there are rules to count it by.
func (s *stop) hasDay() bool { return s.day < rule.LastDay }

// isDeadline tells whether the stop is a deadline.
func (s *stop) isDeadline() bool { return s.at < firstEvent }

// line is everything in the order of its days. What has none stands last.
type line struct {
	stops [todayStop + 1]stop
	count int64
}

// spanOf counts the deadline that begins with a milestone, or one of the municipality's own.
func spanOf(c *rule.Case, at int64) term.Span {
	stated := termOf(c, at)
	switch {
	case isPersonal(at):
		return term.Count(c, eventOf(c, at), stated, true)
	case at == started:
		return term.CountUnmoved(c, eventOf(c, at), stated)
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

// lineOf is the line of a case. Of what is on one day, what has happened stands before today, and that before the
// deadlines, each as they come in a case.
func lineOf(c *rule.Case) line {
	var l line
	for at := range firstLimit {
		l.add(firstEvent+at, orLast(happenedOn(c, at)))
	}
	for start := rule.AtComplete; start <= rule.AtSentBack; start++ {
		event := eventOn(c, starts[start].question)
		l.add(firstStart+start, orLast(event.Day))
	}
	l.add(todayStop, c.Today)
	for at := range firstEvent {
		l.add(at, dayOf(c, at))
	}
	return l
}

// orLast is a day, the last one where there is none.
func orLast(day quantity.Day) quantity.Day {
	if day == term.NoDay {
		return rule.LastDay
	}
	return day
}

// dayOf is the day of a deadline.
func dayOf(c *rule.Case, at int64) quantity.Day {
	if isRunning(c, at) {
		if s := spanOf(c, at); s.Counted() {
			return min(s.Latest, max(s.Safe, c.Today))
		}
	}
	return rule.LastDay
}

// add puts a stop in its place behind those of its day that were added before.
func (l *line) add(stopped int64, day quantity.Day) {
	at := l.count
	for at > 0 && l.stops[at-1].day > day {
		l.stops[at] = l.stops[at-1]
		at--
	}
	l.stops[at].at = stopped
	l.stops[at].day = day
	l.count++
}

// turn is what is said in a turn: what has a day in its order, and then the rest. Where no deadline has one, why comes
// first.
func (l *line) turn(i int64) int64 {
	if !l.hasDay() {
		i = (i + l.dated()) % l.count
	}
	return l.stops[i].at
}

// dated is how many stops have a day.
func (l *line) dated() (n int64) {
	for i := range l.count {
		if l.stops[i].hasDay() {
			n++
		}
	}
	return n
}

// hasDay tells whether any deadline has a day.
func (l *line) hasDay() bool {
	first := l.nextFrom(rule.Never)
	return first.hasDay()
}

// missed is what a line whose dates have all passed is about: that of the municipality, which is to be asked now, or
// else the person's own, or a limit of the municipality's text.
func (l *line) missed() stop {
	missed := l.nextFrom(rule.Never)
	for i := range l.count {
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

// nextFrom is the first deadline from a day on; one without a day where there is none.
func (l *line) nextFrom(day quantity.Day) stop {
	for i := range l.count {
		if s := &l.stops[i]; s.isDeadline() && s.day >= day {
			return *s
		}
	}
	return stop{day: rule.LastDay}
}
