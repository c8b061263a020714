package calculators

import "borgerguide/calculators/quantity"

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
	timelineStops       // the deadlines in their order
)

// The sentences of timeline. Its facts are the first of deadline's.
const (
	timelineAnswerBy = iota // first the rows of which the event picks one
	timelineCommentBy
	timelineComplainBy
	timelineReplyBy
	timelineCommentToday
	timelineComplainToday
	timelineAnswerLate
	timelineCommentLate
	timelineComplainLate
	timelineReplyLate
	timelineAnswerRule
	timelineCommentRule
	timelineComplainRule
	timelineReplyRule
	timelineWrittenNotice
	timelineMoreTime
	timelineHowToComplain
	timelineSentOn
	timelineAnswerUnstated
	timelineCommentUnstated
	// what comes of it
	timelineNext
	timelineToday
	timelineAllPassed
	timelineNoRules
	timelineMaybeLater
	// how it was worked out
	timelineWeekdaysCounted
	timelineClamped
	timelineSafeCount
	timelineLastOpenDay
	timelineMoves
	timelineAssumed
	// what was left out
	timelineOnlyWritten
)

// timelineDates are the numbers of the person's own deadlines, timelineRule those of every rule.
var (
	timelineDates = []NumberName{{"safe", deadlineSafe, quantity.Date}, {"latest", deadlineLatest, quantity.Date}}
	timelineDate  = []NumberName{{"date", deadlineLatest, quantity.Date}}
	timelineRule  = []NumberName{
		{"event", deadlineFrom, quantity.Date}, {"term", deadlineTerm, quantity.None}, {"date", deadlineUnmoved, quantity.Date},
	}
)

var timelineNames = Names{
	Name: "case",
	Inputs: []InputName{
		timelineApplied:    {Key: "soegt"},
		timelineDraft:      {Key: "udkast"},
		timelineDecided:    {Key: "afgoerelse"},
		timelineComplained: {Key: "klage"},
	},
	Facts: []string{
		deadlineComplaint: "klagefrist", deadlineReply: "klagesvar", deadlineHearing: "hoeringsfrist",
		deadlineAnswer: "svarfrist", deadlineClosed: "lukkedage", deadlineAssumed: "lukkedage-antaget",
	},
	Sentences: []SentenceName{
		timelineNext:            {"next", []NumberName{{"date", timelineNextDay, quantity.Date}}},
		timelineToday:           {"today", nil},
		timelineAllPassed:       {"all-passed", nil},
		timelineNoRules:         {"no-rules", nil},
		timelineMaybeLater:      {"maybe-later", []NumberName{{"latest", deadlineLatest, quantity.Date}}},
		timelineAnswerBy:        {"answer-by", timelineDate},
		timelineAnswerLate:      {"answer-late", timelineDate},
		timelineAnswerUnstated:  {"answer-not-stated", nil},
		timelineCommentBy:       {"comment-by", timelineDates},
		timelineCommentToday:    {"comment-today", timelineDates},
		timelineCommentLate:     {"comment-late", timelineDates},
		timelineCommentUnstated: {"comment-not-stated", nil},
		timelineComplainBy:      {"complain-by", timelineDates},
		timelineComplainToday:   {"complain-today", timelineDates},
		timelineComplainLate:    {"complain-late", timelineDates},
		timelineReplyBy:         {"reply-by", timelineDate},
		timelineReplyLate:       {"reply-late", timelineDate},
		timelineAnswerRule:      {"answer-rule", timelineRule},
		timelineCommentRule:     {"comment-rule", timelineRule},
		timelineComplainRule:    {"complain-rule", timelineRule},
		timelineReplyRule:       {"reply-rule", timelineRule},
		timelineWeekdaysCounted: {"weekdays-counted", nil},
		timelineClamped:         {"clamped", nil},
		timelineSafeCount:       {"safe-count", []NumberName{{"date", deadlineSafeUnmoved, quantity.Date}}},
		timelineLastOpenDay:     {"last-open-day", []NumberName{{"date", deadlineSafe, quantity.Date}}},
		timelineMoves:           {"moves", timelineDate},
		timelineAssumed:         {"assumed-closed", []NumberName{{"days", timelineOnlyAssumed, quantity.ClosedDays}}},
		timelineOnlyWritten:     {"only-written", nil},
		timelineWrittenNotice:   {"written-notice", nil},
		timelineMoreTime:        {"more-time", nil},
		timelineHowToComplain:   {"how-to-complain", nil},
		timelineSentOn:          {"sent-on", nil},
	},
}
