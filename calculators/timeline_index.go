package calculators

// The questions of timeline: what has happened in the case, in its order.
const (
	timelineApplied int64 = iota
	timelineDraft
	timelineDecided
	timelineComplained
)

// The figures of timeline in the first frame. Each deadline has a frame of its own after it, with the figures of deadline;
// of the municipality's own the safe date and the latest are the same.
const (
	timelineNextDay     = iota
	timelineOnlyAssumed // which days are closed by assumption alone: a set
	timelineNow         // today
	timelineFirst       // the first date of the line; timelineEnd where there is none
	timelineEnd         // LastDay
)

// The sentences of timeline, in the order they are said, and conditions among them. Its facts are the first of deadline's.
const (
	// what comes next
	timelineNext = iota
	timelineToday
	timelineIfNoneAhead
	timelineAllPassed
	// of each deadline when it is, and the rule it follows; of the rows the event picks one
	timelineAnswerLate
	timelineCommentLate
	timelineComplainLate
	timelineReplyLate
	timelineIfNotPassed
	timelineByToday
	timelineCommentToday
	timelineComplainToday
	timelineAnswerBy
	timelineCommentBy
	timelineComplainBy
	timelineReplyBy
	timelineIfBefore
	timelineMaybeLater
	timelineAnswerRule
	timelineCommentRule
	timelineComplainRule
	timelineReplyRule
	timelineWeekdaysCounted
	timelineClamped
	timelineSafeCount
	timelineLastOpenDay
	timelineIfNotBack
	timelineMoves
	timelineWrittenNotice
	timelineMoreTime
	timelineHowToComplain
	timelineSentOn
	// of them all
	timelineAssumed
	timelineOnlyWritten
	// of a deadline that cannot be counted
	timelineNoRules
	timelineAnswerUnstated
	timelineCommentUnstated
)
