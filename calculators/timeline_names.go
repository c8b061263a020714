//go:build !gowasm

package calculators

import "borgerguide/calculators/quantity"

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
		timelineApplied:    {Key: "soegt", Unit: quantity.Date},
		timelineDraft:      {Key: "udkast", Unit: quantity.Date},
		timelineDecided:    {Key: "afgoerelse", Unit: quantity.Date},
		timelineComplained: {Key: "klage", Unit: quantity.Date},
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
