package calculators

// sayTimeline says which date comes next, from today on, and then every date in their order.
func (c *Case) sayTimeline() {
	var stops [len(milestones)]stop
	count, next := c.line(&stops), int64(0)
	for next < count && stops[next].day < c.Today {
		next++
	}
	dated := stops[0].day < LastDay
	if next < count && stops[next].day < LastDay {
		c.Frames[0][timelineNextDay] = int64(stops[next].day)
		c.say(timelineNext)
		c.sayIf(stops[next].day == c.Today, timelineToday)
	} else {
		c.sayIf(dated, timelineAllPassed)
	}
	assumed := int64(0)
	for i := int64(0); i < count; i++ {
		input := stops[i].input
		c.frame = (1 + input) << FrameShift
		assumed |= c.sayStop(&c.Frames[1+input], &milestones[input])
	}
	c.frame = 0
	c.Frames[0][timelineOnlyAssumed] = assumed
	c.sayIf(assumed != 0, timelineAssumed)
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
