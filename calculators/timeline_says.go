package calculators

// sayTimeline says which date comes next, from today on, and then every date in their order.
func (c *Case) sayTimeline() {
	n := &c.Frames[0]
	n[timelineStops] = int64(LastDay) << stopShift
	end := timelineStops + c.line(n)
	dated := n[timelineStops]>>stopShift < int64(LastDay)
	next := timelineStops
	for next < end && n[next]>>stopShift < int64(c.Today) {
		next++
	}
	n[timelineNextDay] = n[next] >> stopShift
	if next < end && n[timelineNextDay] < int64(LastDay) {
		c.say(timelineNext)
		c.sayIf(n[timelineNextDay] == int64(c.Today), timelineToday)
	} else {
		c.sayIf(dated, timelineAllPassed)
	}
	n[timelineOnlyAssumed] = 0
	for at := timelineStops; at < end; at++ {
		input := n[at] & (1<<stopShift - 1)
		c.frame = (1 + input) << FrameShift
		n[timelineOnlyAssumed] |= c.sayStop(&c.Frames[1+input], &milestones[input])
	}
	c.frame = 0
	c.sayIf(n[timelineOnlyAssumed] != 0, timelineAssumed)
	c.sayIf(dated, timelineOnlyWritten)
}

// sayStop says one date and the rule it follows. It gives the days that mattered and are closed by assumption alone.
func (c *Case) sayStop(n *Figures, m *milestone) int64 {
	today, safe, latest := int64(c.Today), n[deadlineSafe], n[deadlineLatest]
	if latest == int64(Never) {
		c.sayEither(n[deadlineTermUnit] == 0 && c.Local, int64(m.unstated), timelineNoRules)
		return 0
	}
	switch {
	case today > latest:
		c.say(int64(m.late))
	case today > safe:
		c.say(int64(m.today))
	default:
		c.say(int64(m.by))
		c.sayIf(safe < latest, timelineMaybeLater)
	}
	c.say(int64(m.rule))
	c.sayIf(n.inOpenDays(), timelineWeekdaysCounted)
	c.sayIf(n.clamped(), timelineClamped)
	c.sayIf(n[deadlineSafeUnmoved] < n[deadlineUnmoved], timelineSafeCount)
	if safe < n[deadlineSafeUnmoved] {
		c.say(timelineLastOpenDay)
	} else {
		c.sayIf(!m.own && n[deadlineUnmoved] < latest, timelineMoves)
	}
	c.say(int64(m.advice))
	return c.assumedIn(n)
}
