package calculators

import "borgerguide/calculators/quantity"

// The questions of deadline.
const (
	deadlineWhat int64 = iota
	deadlinePost
	deadlineReceived
	deadlineLetterDate
)

// What one may ask for: the answers to deadlineWhat.
const (
	whenAnswer   int64 = iota // svar
	whenHearing               // hoering
	whenComplain              // klage
	whenReply                 // klagesvar
	whenReview                // opfoelgning
)

// How a letter came: the answers to deadlinePost.
const (
	byDigital int64 = iota // digital
	byLetter               // brev
	byHand                 // haanden
)

// The facts of deadline, the first ones in the order of what one may ask for. Those before deadlineReview are also those of
// timeline.
const (
	deadlineAnswer    = iota // svarfrist
	deadlineHearing          // hoeringsfrist
	deadlineComplaint        // klagefrist
	deadlineReply            // klagesvar
	deadlineClosed           // lukkedage
	deadlineAssumed          // lukkedage-antaget
	deadlineReview           // opfoelgning
	deadlineLetter           // brev-dage
)

// The figures of a deadline, days where nothing else is said; timeline has them once for each of its own. The
// variant is what is asked for.
const (
	deadlineFrom = iota // the event
	deadlineTerm        // how long the term is, and after it in which unit
	deadlineTermUnit
	deadlineLetterTakes // how long a letter takes that came nobody knows when, and in which unit
	deadlineLetterUnit
	deadlinePresumed    // the day such a letter is presumed to have come; else the event
	deadlineUnmoved     // where the term ends
	deadlineSafeUnmoved // where it ends if every doubtful day counts
	deadlineSafe        // the safe date
	deadlineLateUnmoved // where the term ends when counted from the presumed day
	deadlineLatest      // the latest date; Never where a rule is missing
	deadlineSaturdays   // where it ends if Saturdays count
	deadlineOnlyAssumed // which days are closed by assumption alone: a set
	deadlineEndDay      // of the month where the term ends
	deadlineEndMonth    // 1 to 12
	deadlineToday
	deadlineInOpenDays  // conditions, 1 where they hold: the term is counted in open days
	deadlineIsClamped   // it ends on the last day of a month that is too short
	deadlineIsFriday    // the latest date is the Friday after Kristi himmelfartsdag
	deadlineIsComplaint // the deadline is one for a complaint
	deadlineIsReply     // the deadline is one for the reply to a complaint
)

// The sentences of deadline.
const (
	deadlineAnswerBy = iota // first the rows of which what is asked for picks one
	deadlineCommentBy
	deadlineComplainBy
	deadlineReplyBy
	deadlineReviewAbout
	deadlineCommentSafelyBy
	deadlineComplainSafelyBy
	deadlineCommentToday
	deadlineComplainToday
	deadlineAnswerPassed
	deadlineCommentLate
	deadlineComplainLate
	deadlineReplyPassed
	deadlineReviewPassed
	deadlineMoreTimeLate
	deadlineWriteWhy
	deadlineApplicationReceived
	deadlineDraftReceived
	deadlineDecisionReceived
	deadlineComplaintReceived
	deadlineReviewed
	deadlineAnswerTerm
	deadlineHearingTerm
	deadlineComplaintTerm
	deadlineReplyTerm
	deadlineReviewTerm
	// what comes of it
	deadlineNotStated
	deadlineNoRules
	deadlineMaybeLater
	deadlineDoNotWait
	deadlineLastDay
	deadlineFindDay
	deadlineStandardSays
	deadlineWeekdaysCounted
	deadlineSaturdaysCounted
	// how it was worked out
	deadlineLetterDated
	deadlineLetterPresumed
	deadlineTermFromPresumed
	deadlineClamped
	deadlineMovesHoliday
	deadlineMovesSaturday
	deadlineMovesSunday
	deadlineMovesAssumed
	deadlineSafeCount
	deadlineLastOpenDay
	deadlineAssumedClosed
	deadlineAscensionFriday
	deadlineMunicipalityMovesToo
	// what to do
	deadlineHowToComplain
	deadlineMidnight
	deadlineYourComplaint
	deadlineMoreTime
	deadlineAskLetter
	deadlineAskWhen
	deadlineWrittenNotice
	deadlineReplyMeans
)

var deadlineNames = Names{
	Name: "deadline",
	Inputs: []InputName{
		deadlineWhat: {Key: "hvad", Choices: []string{
			whenAnswer: "svar", whenHearing: "hoering", whenComplain: "klage", whenReply: "klagesvar", whenReview: "opfoelgning",
		}},
		deadlinePost: {Key: "post", LeftOut: "haanden", Choices: []string{
			byDigital: "digital", byLetter: "brev", byHand: "haanden",
		}},
		deadlineReceived:   {Key: "modtaget"},
		deadlineLetterDate: {Key: "brevdato"},
	},
	Facts: []string{
		deadlineComplaint: "klagefrist", deadlineReply: "klagesvar", deadlineHearing: "hoeringsfrist",
		deadlineAnswer: "svarfrist", deadlineClosed: "lukkedage", deadlineAssumed: "lukkedage-antaget",
		deadlineReview: "opfoelgning", deadlineLetter: "brev-dage",
	},
	Sentences: []SentenceName{
		deadlineAnswerBy:             {"answer-by", []NumberName{{"date", deadlineLatest, quantity.Date}}},
		deadlineReplyBy:              {"reply-by", []NumberName{{"date", deadlineLatest, quantity.Date}}},
		deadlineReviewAbout:          {"review-about", []NumberName{{"date", deadlineLatest, quantity.Date}}},
		deadlineComplainBy:           {"complain-by", []NumberName{{"safe", deadlineSafe, quantity.Date}, {"latest", deadlineLatest, quantity.Date}}},
		deadlineComplainSafelyBy:     {"complain-safely-by", []NumberName{{"safe", deadlineSafe, quantity.Date}, {"latest", deadlineLatest, quantity.Date}}},
		deadlineComplainToday:        {"complain-today", []NumberName{{"safe", deadlineSafe, quantity.Date}, {"latest", deadlineLatest, quantity.Date}}},
		deadlineComplainLate:         {"complain-late", []NumberName{{"safe", deadlineSafe, quantity.Date}, {"latest", deadlineLatest, quantity.Date}}},
		deadlineCommentBy:            {"comment-by", []NumberName{{"safe", deadlineSafe, quantity.Date}, {"latest", deadlineLatest, quantity.Date}}},
		deadlineCommentSafelyBy:      {"comment-safely-by", []NumberName{{"safe", deadlineSafe, quantity.Date}, {"latest", deadlineLatest, quantity.Date}}},
		deadlineCommentToday:         {"comment-today", []NumberName{{"safe", deadlineSafe, quantity.Date}, {"latest", deadlineLatest, quantity.Date}}},
		deadlineCommentLate:          {"comment-late", []NumberName{{"safe", deadlineSafe, quantity.Date}, {"latest", deadlineLatest, quantity.Date}}},
		deadlineNotStated:            {"not-stated", nil},
		deadlineNoRules:              {"no-rules", nil},
		deadlineMaybeLater:           {"maybe-later", []NumberName{{"latest", deadlineLatest, quantity.Date}}},
		deadlineDoNotWait:            {"do-not-wait", nil},
		deadlineLastDay:              {"last-day", nil},
		deadlineFindDay:              {"find-day", nil},
		deadlineStandardSays:         {"standard-says", []NumberName{{"term", deadlineTerm, quantity.None}}},
		deadlineWeekdaysCounted:      {"weekdays-counted", nil},
		deadlineSaturdaysCounted:     {"saturdays-counted", []NumberName{{"date", deadlineSaturdays, quantity.Date}}},
		deadlineAnswerPassed:         {"answer-passed", nil},
		deadlineReplyPassed:          {"reply-passed", nil},
		deadlineReviewPassed:         {"review-passed", nil},
		deadlineApplicationReceived:  {"application-received", []NumberName{{"date", deadlineFrom, quantity.Date}}},
		deadlineDraftReceived:        {"draft-received", []NumberName{{"date", deadlineFrom, quantity.Date}}},
		deadlineDecisionReceived:     {"decision-received", []NumberName{{"date", deadlineFrom, quantity.Date}}},
		deadlineComplaintReceived:    {"complaint-received", []NumberName{{"date", deadlineFrom, quantity.Date}}},
		deadlineReviewed:             {"reviewed", []NumberName{{"date", deadlineFrom, quantity.Date}}},
		deadlineLetterDated:          {"letter-dated", []NumberName{{"date", deadlineFrom, quantity.Date}}},
		deadlineAnswerTerm:           {"answer-term", []NumberName{{"term", deadlineTerm, quantity.None}, {"date", deadlineUnmoved, quantity.Date}}},
		deadlineHearingTerm:          {"hearing-term", []NumberName{{"term", deadlineTerm, quantity.None}, {"date", deadlineUnmoved, quantity.Date}}},
		deadlineComplaintTerm:        {"complaint-term", []NumberName{{"term", deadlineTerm, quantity.None}, {"date", deadlineUnmoved, quantity.Date}}},
		deadlineReplyTerm:            {"reply-term", []NumberName{{"term", deadlineTerm, quantity.None}, {"date", deadlineUnmoved, quantity.Date}}},
		deadlineReviewTerm:           {"review-term", []NumberName{{"term", deadlineTerm, quantity.None}, {"date", deadlineUnmoved, quantity.Date}}},
		deadlineLetterPresumed:       {"letter-presumed", []NumberName{{"days", deadlineLetterTakes, quantity.None}, {"date", deadlinePresumed, quantity.Date}}},
		deadlineTermFromPresumed:     {"term-from-presumed", []NumberName{{"term", deadlineTerm, quantity.None}, {"date", deadlineLateUnmoved, quantity.Date}}},
		deadlineClamped:              {"clamped", nil},
		deadlineMovesHoliday:         {"moves-holiday", []NumberName{{"day", deadlineEndDay, quantity.Count}, {"month", deadlineEndMonth, quantity.MonthName}, {"to", deadlineLatest, quantity.Date}}},
		deadlineMovesSaturday:        {"moves-saturday", []NumberName{{"day", deadlineEndDay, quantity.Count}, {"month", deadlineEndMonth, quantity.MonthName}, {"to", deadlineLatest, quantity.Date}}},
		deadlineMovesSunday:          {"moves-sunday", []NumberName{{"day", deadlineEndDay, quantity.Count}, {"month", deadlineEndMonth, quantity.MonthName}, {"to", deadlineLatest, quantity.Date}}},
		deadlineMovesAssumed:         {"moves-assumed", []NumberName{{"day", deadlineEndDay, quantity.Count}, {"month", deadlineEndMonth, quantity.MonthName}, {"to", deadlineLatest, quantity.Date}}},
		deadlineSafeCount:            {"safe-count", []NumberName{{"date", deadlineSafeUnmoved, quantity.Date}}},
		deadlineLastOpenDay:          {"last-open-day", []NumberName{{"safe", deadlineSafe, quantity.Date}}},
		deadlineAssumedClosed:        {"assumed-closed", []NumberName{{"days", deadlineOnlyAssumed, quantity.ClosedDays}}},
		deadlineAscensionFriday:      {"ascension-friday", nil},
		deadlineMunicipalityMovesToo: {"municipality-moves-too", nil},
		deadlineHowToComplain:        {"how-to-complain", nil},
		deadlineMidnight:             {"midnight", nil},
		deadlineWriteWhy:             {"write-why", nil},
		deadlineYourComplaint:        {"your-complaint", nil},
		deadlineMoreTime:             {"more-time", nil},
		deadlineMoreTimeLate:         {"more-time-late", nil},
		deadlineAskLetter:            {"ask-letter", nil},
		deadlineAskWhen:              {"ask-when", nil},
		deadlineWrittenNotice:        {"written-notice", nil},
		deadlineReplyMeans:           {"reply-means", nil},
	},
}
