package calculators

// sayTimeline says which date comes next, from today on, and then every date in their order.
func (c *Case) sayTimeline() {
	n := &c.Frames[0]
	n[timelineStops] = int64(LastDay) << stopShift
	end := timelineStops + c.line(n)
	next := int64(timelineStops)
	for next < end && n[next]>>stopShift < int64(c.Today) {
		next++
	}
	n[timelineNow] = int64(c.Today)
	n[timelineEnd] = int64(LastDay)
	n[timelineFirst] = n[timelineStops] >> stopShift
	n[timelineNextDay] = int64(LastDay)
	if next < end {
		n[timelineNextDay] = n[next] >> stopShift
	}
	c.tell(n, nextClauses[:])
	n[timelineOnlyAssumed] = 0
	for at := int64(timelineStops); at < end; at++ {
		input := n[at] & (1<<stopShift - 1)
		c.frame = (1 + input) << FrameShift
		n[timelineOnlyAssumed] |= c.sayStop(&c.Frames[1+input])
	}
	c.frame = 0
	c.tell(n, lineClauses[:])
}

// sayStop says one date and the rule it follows. It gives the days that mattered and are closed by assumption alone.
func (c *Case) sayStop(n *Figures) int64 {
	if n[deadlineLatest] == int64(Never) {
		unstated := n[deadlineTermUnit] == 0 && c.Local && n[variant] <= timelineDraft
		c.sayEither(unstated, timelineAnswerUnstated+n[variant], timelineNoRules)
		return 0
	}
	c.tell(n, stopClauses[:])
	return c.assumedIn(n)
}

var nextClauses = [...]clause{
	{timelineNextDay, timelineEnd, timelineNext, silent},
	{timelineNextDay, same + timelineNow, timelineToday, silent},
	{timelineNextDay, skip + timelineEnd, 1, 0},
	{timelineFirst, timelineEnd, timelineAllPassed, silent},
}

var lineClauses = [...]clause{
	{nothing, timelineOnlyAssumed, timelineAssumed, silent},
	{timelineFirst, timelineEnd, timelineOnlyWritten, silent},
}

var stopClauses = [...]clause{
	{deadlineLatest, each + deadlineToday, timelineAnswerLate, silent},
	{deadlineLatest, skip + deadlineToday, 4, 0},
	{deadlineSafe, each + deadlineToday, timelineCommentToday - 1, silent},
	{deadlineSafe, skip + deadlineToday, 2, 0},
	{nothing, each + always, timelineAnswerBy, silent},
	{deadlineSafe, deadlineLatest, timelineMaybeLater, silent},

	{nothing, each + always, timelineAnswerRule, silent},
	{nothing, deadlineInOpenDays, timelineWeekdaysCounted, silent},
	{nothing, deadlineIsClamped, timelineClamped, silent},
	{deadlineSafeUnmoved, deadlineUnmoved, timelineSafeCount, silent},
	{deadlineSafe, deadlineSafeUnmoved, timelineLastOpenDay, silent},
	{deadlineSafe, skip + deadlineSafeUnmoved, 1, 0},
	{deadlineUnmoved, deadlineLatest, timelineMoves, silent},
	{nothing, each + always, timelineWrittenNotice, silent},
}
