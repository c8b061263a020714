package calculators

// sayTimeline says which date comes next, from today on, and then every date in their order.
func (c *Case) sayTimeline() {
	n := &c.Frames[0]
	stop := c.stopAfter(0)
	n[timelineFirst] = stop >> stopShift
	n[timelineNextDay] = c.stopAfter(int64(c.Today)<<stopShift-1) >> stopShift
	n[timelineNow] = int64(c.Today)
	n[timelineEnd] = int64(LastDay)
	c.tell(n, nextClauses[:], 0)
	for stop < noStop {
		input := stop & (1<<stopShift - 1)
		c.Frame = (1 + input) << FrameShift
		n[timelineOnlyAssumed] |= c.sayStop(c.frameOf(input))
		stop = c.stopAfter(stop)
	}
	c.Frame = 0
	c.tell(n, lineClauses[:], firstOfLine)
}

// sayStop says one date and the rule it follows. It gives the days that mattered and are closed by assumption alone.
func (c *Case) sayStop(n *Figures) int64 {
	if n[deadlineLatest] == noDay {
		sentence := int64(timelineNoRules)
		if n[deadlineTermUnit] < c.Local && n[variant] <= timelineDraft {
			sentence = timelineAnswerUnstated + n[variant]
		}
		c.say(sentence)
		return 0
	}
	c.tell(n, stopClauses[:], firstOfStop)
	return c.assumedIn(n)
}

var nextClauses = [...]clause{
	timelineNext:        {timelineNextDay, timelineEnd},
	timelineToday:       {timelineNextDay, same + timelineNow},
	timelineIfNoneAhead: {1*leave + timelineNextDay, not + timelineEnd},
	timelineAllPassed:   {timelineFirst, timelineEnd},
}

const firstOfStop, firstOfLine = timelineAnswerLate, timelineAssumed

var stopClauses = [...]clause{
	timelineAnswerLate - firstOfStop:      {deadlineLatest, each + deadlineToday},
	timelineIfNotPassed - firstOfStop:     {1*leave + deadlineLatest, not + deadlineToday},
	timelineByToday - firstOfStop:         {deadlineSafe, each + deadlineToday},
	timelineAnswerBy - firstOfStop:        {deadlineSafe, each + not + deadlineToday},
	timelineIfBefore - firstOfStop:        {1*leave + deadlineSafe, not + deadlineToday},
	timelineMaybeLater - firstOfStop:      {deadlineSafe, deadlineLatest},
	timelineAnswerRule - firstOfStop:      {nothing, each + always},
	timelineWeekdaysCounted - firstOfStop: {nothing, deadlineInOpenDays},
	timelineClamped - firstOfStop:         {nothing, deadlineIsClamped},
	timelineSafeCount - firstOfStop:       {deadlineSafeUnmoved, deadlineUnmoved},
	timelineLastOpenDay - firstOfStop:     {deadlineSafe, deadlineSafeUnmoved},
	timelineIfNotBack - firstOfStop:       {1*leave + deadlineSafe, not + deadlineSafeUnmoved},
	timelineMoves - firstOfStop:           {deadlineUnmoved, deadlineLatest},
	timelineWrittenNotice - firstOfStop:   {nothing, each + always},
}

var lineClauses = [...]clause{
	timelineAssumed - firstOfLine:     {nothing, timelineOnlyAssumed},
	timelineOnlyWritten - firstOfLine: {timelineFirst, timelineEnd},
}
