package calculators

import "borgerguide/calculators/quantity"

// The questions of deadline.
const (
	deadlineWhat int32 = iota
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

var deadlineInputs = [...]Input{
	deadlineWhat:       {Kind: Choice, Choices: 5},
	deadlinePost:       {Kind: Choice, Choices: 3},
	deadlineReceived:   {Kind: Date, Unit: quantity.Date, Unknown: true},
	deadlineLetterDate: {Kind: Date, Unit: quantity.Date},
}

// The facts of deadline. Those before deadlineReview are also those of timeline.
const (
	deadlineComplaint int32 = iota // klagefrist
	deadlineReply                  // klagesvar
	deadlineHearing                // hoeringsfrist
	deadlineAnswer                 // svarfrist
	deadlineClosed                 // lukkedage
	deadlineAssumed                // lukkedage-antaget
	deadlineReview                 // opfoelgning
	deadlineLetter                 // brev-dage
)

// The sentences of deadline.
const (
	// what comes of it
	deadlineAnswerBy int32 = iota
	deadlineReplyBy
	deadlineReviewAbout
	deadlineComplainBy
	deadlineComplainSafelyBy
	deadlineComplainToday
	deadlineComplainLate
	deadlineCommentBy
	deadlineCommentSafelyBy
	deadlineCommentToday
	deadlineCommentLate
	deadlineNotStated
	deadlineNoRules
	deadlineMaybeLater
	deadlineDoNotWait
	deadlineLastDay
	deadlineStandardSays
	deadlineWeekdaysCounted
	deadlineSaturdaysCounted
	deadlineAnswerPassed
	deadlineReplyPassed
	deadlineReviewPassed
	// how it was worked out
	deadlineApplicationReceived
	deadlineDraftReceived
	deadlineDecisionReceived
	deadlineComplaintReceived
	deadlineReviewed
	deadlineLetterDated
	deadlineAnswerTerm
	deadlineHearingTerm
	deadlineComplaintTerm
	deadlineReplyTerm
	deadlineReviewTerm
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
	deadlineWriteWhy
	deadlineYourComplaint
	deadlineMoreTime
	deadlineMoreTimeLate
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
		deadlineAnswerBy:             {"answer-by", []NumberName{{"date", quantity.Date}}},
		deadlineReplyBy:              {"reply-by", []NumberName{{"date", quantity.Date}}},
		deadlineReviewAbout:          {"review-about", []NumberName{{"date", quantity.Date}}},
		deadlineComplainBy:           {"complain-by", []NumberName{{"safe", quantity.Date}, {"latest", quantity.Date}}},
		deadlineComplainSafelyBy:     {"complain-safely-by", []NumberName{{"safe", quantity.Date}, {"latest", quantity.Date}}},
		deadlineComplainToday:        {"complain-today", []NumberName{{"safe", quantity.Date}, {"latest", quantity.Date}}},
		deadlineComplainLate:         {"complain-late", []NumberName{{"safe", quantity.Date}, {"latest", quantity.Date}}},
		deadlineCommentBy:            {"comment-by", []NumberName{{"safe", quantity.Date}, {"latest", quantity.Date}}},
		deadlineCommentSafelyBy:      {"comment-safely-by", []NumberName{{"safe", quantity.Date}, {"latest", quantity.Date}}},
		deadlineCommentToday:         {"comment-today", []NumberName{{"safe", quantity.Date}, {"latest", quantity.Date}}},
		deadlineCommentLate:          {"comment-late", []NumberName{{"safe", quantity.Date}, {"latest", quantity.Date}}},
		deadlineNotStated:            {"not-stated", nil},
		deadlineNoRules:              {"no-rules", nil},
		deadlineMaybeLater:           {"maybe-later", []NumberName{{"latest", quantity.Date}}},
		deadlineDoNotWait:            {"do-not-wait", nil},
		deadlineLastDay:              {"last-day", nil},
		deadlineStandardSays:         {"standard-says", []NumberName{{"term", quantity.None}}},
		deadlineWeekdaysCounted:      {"weekdays-counted", nil},
		deadlineSaturdaysCounted:     {"saturdays-counted", []NumberName{{"date", quantity.Date}}},
		deadlineAnswerPassed:         {"answer-passed", nil},
		deadlineReplyPassed:          {"reply-passed", nil},
		deadlineReviewPassed:         {"review-passed", nil},
		deadlineApplicationReceived:  {"application-received", []NumberName{{"date", quantity.Date}}},
		deadlineDraftReceived:        {"draft-received", []NumberName{{"date", quantity.Date}}},
		deadlineDecisionReceived:     {"decision-received", []NumberName{{"date", quantity.Date}}},
		deadlineComplaintReceived:    {"complaint-received", []NumberName{{"date", quantity.Date}}},
		deadlineReviewed:             {"reviewed", []NumberName{{"date", quantity.Date}}},
		deadlineLetterDated:          {"letter-dated", []NumberName{{"date", quantity.Date}}},
		deadlineAnswerTerm:           {"answer-term", []NumberName{{"term", quantity.None}, {"date", quantity.Date}}},
		deadlineHearingTerm:          {"hearing-term", []NumberName{{"term", quantity.None}, {"date", quantity.Date}}},
		deadlineComplaintTerm:        {"complaint-term", []NumberName{{"term", quantity.None}, {"date", quantity.Date}}},
		deadlineReplyTerm:            {"reply-term", []NumberName{{"term", quantity.None}, {"date", quantity.Date}}},
		deadlineReviewTerm:           {"review-term", []NumberName{{"term", quantity.None}, {"date", quantity.Date}}},
		deadlineLetterPresumed:       {"letter-presumed", []NumberName{{"days", quantity.None}, {"date", quantity.Date}}},
		deadlineTermFromPresumed:     {"term-from-presumed", []NumberName{{"term", quantity.None}, {"date", quantity.Date}}},
		deadlineClamped:              {"clamped", nil},
		deadlineMovesHoliday:         {"moves-holiday", []NumberName{{"day", quantity.Count}, {"month", quantity.MonthName}, {"to", quantity.Date}}},
		deadlineMovesSaturday:        {"moves-saturday", []NumberName{{"day", quantity.Count}, {"month", quantity.MonthName}, {"to", quantity.Date}}},
		deadlineMovesSunday:          {"moves-sunday", []NumberName{{"day", quantity.Count}, {"month", quantity.MonthName}, {"to", quantity.Date}}},
		deadlineMovesAssumed:         {"moves-assumed", []NumberName{{"day", quantity.Count}, {"month", quantity.MonthName}, {"to", quantity.Date}}},
		deadlineSafeCount:            {"safe-count", []NumberName{{"date", quantity.Date}}},
		deadlineLastOpenDay:          {"last-open-day", []NumberName{{"safe", quantity.Date}}},
		deadlineAssumedClosed:        {"assumed-closed", []NumberName{{"days", quantity.ClosedDays}}},
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
