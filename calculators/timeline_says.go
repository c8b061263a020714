package calculators

import "borgerguide/calculators/quantity"

// sayTimeline says which date comes next, from today on, and then every date in their order.
func (c *Case) sayTimeline() {
	var stops [len(milestones)]stop
	count, next := c.line(&stops), 0
	for next < count && stops[next].day < c.Today {
		next++
	}
	dated := stops[0].day < LastDay
	switch {
	case next < count && stops[next].day < LastDay:
		c.say(timelineNext).date(stops[next].day)
		if stops[next].day == c.Today {
			c.say(timelineToday)
		}
	case dated:
		c.say(timelineAllPassed)
	}
	assumed := int64(0)
	for i := 0; i < count; i++ {
		s := c.spanOf(stops[i].input)
		assumed |= c.sayStop(&milestones[stops[i].input], &s)
	}
	if assumed != 0 {
		c.say(timelineAssumed).of(quantity.ClosedDays, assumed)
	}
	if dated {
		c.say(timelineOnlyWritten)
	}
}

// sayStop says one date and the rule it follows. It gives the days that mattered and are closed by assumption alone.
func (c *Case) sayStop(m *milestone, s *span) int64 {
	if s.latest == Never {
		sentence := timelineNoRules
		if s.term == nil && c.Facts.Local {
			sentence = m.unstated
		}
		c.say(sentence)
		return 0
	}
	c.sayStopDate(m, s)
	c.say(m.rule).date(s.from).row(s.term).date(s.unmoved)
	if s.term.inOpenDays() {
		c.say(timelineWeekdaysCounted)
	}
	if s.clamped {
		c.say(timelineClamped)
	}
	if s.safeUnmoved < s.unmoved {
		c.say(timelineSafeCount).date(s.safeUnmoved)
	}
	switch {
	case s.safe < s.safeUnmoved:
		c.say(timelineLastOpenDay).date(s.safe)
	case !m.own && s.unmoved < s.latest:
		c.say(timelineMoves).date(s.latest)
	}
	c.say(m.advice)
	return c.assumedIn(s)
}

func (c *Case) sayStopDate(m *milestone, s *span) {
	sentence := m.by
	switch {
	case c.Today > s.latest:
		sentence = m.late
	case c.Today > s.safe:
		sentence = m.today
	}
	said := c.say(sentence).date(s.safe)
	if m.own {
		said.date(s.latest)
	}
	if c.Today <= s.safe && s.safe < s.latest {
		c.say(timelineMaybeLater).date(s.latest)
	}
}
