package calculators

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

// The facts of deadline, the first ones in the order of what one may ask for. They are also those of timeline, but for
// deadlineReview and deadlineLetter.
const (
	deadlineAnswer    = iota // svarfrist
	deadlineHearing          // hoeringsfrist
	deadlineComplaint        // klagefrist
	deadlineReply            // klagesvar
	deadlineReview           // opfoelgning
	deadlineClosed           // lukkedage
	deadlineAssumed          // lukkedage-antaget
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
	deadlineLatest      // the latest date; noDay where a rule is missing
	deadlineSaturdays   // where it ends if Saturdays count; 0 of a term that says nothing of hverdage
	deadlineOnlyAssumed // which days are closed by assumption alone: a set
	deadlineEndDay      // of the month where the term ends
	deadlineEndMonth    // 1 to 12
	deadlineToday
	deadlineOwnToday     // the same, where the deadline is the person's own; else 0
	deadlineFriday       // after Kristi himmelfartsdag, the year the term ends
	deadlineInOpenDays   // conditions, 0 where they do not hold: the term is counted in open days
	deadlineIsClamped    // it ends on the last day of a month that is too short
	deadlineForComplaint // is whenComplain, for the variant
	deadlineForReply     // is whenReply
	deadlineStop         // in timeline: see stopAfter

	deadlineMoves = variant - 1 // why it does not end where its term does: which of the sentences from deadlineMovesHoliday on
)

// The sentences of deadline, in the order they are said, and conditions among them. Of the rows what is asked for picks one.
const (
	// what comes of it
	deadlineIfNotOver = iota
	deadlineAnswerBy
	deadlineCommentBy
	deadlineComplainBy
	deadlineReplyBy
	deadlineReviewAbout
	deadlineIfBefore
	deadlineSafelyBy
	deadlineCommentSafelyBy
	deadlineComplainSafelyBy
	deadlineMaybeLater
	deadlineIfNotPassed
	deadlineByToday
	deadlineCommentToday
	deadlineComplainToday
	deadlineAnswerPassed
	deadlineCommentLate
	deadlineComplainLate
	deadlineReplyPassed
	deadlineReviewPassed
	deadlineTooLate
	deadlineMoreTimeLate
	deadlineWriteWhy
	deadlineIfOwn
	deadlineIfCertain
	deadlineDoNotWait
	deadlineLastDay
	deadlineFindDay
	deadlineStandardSays
	deadlineIfTheirs
	deadlineWeekdaysCounted
	deadlineIfSaturdays
	deadlineSaturdaysCounted
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
	deadlineIfOwnMoves
	deadlineAscensionFriday
	deadlineIfTheirsMoves
	deadlineMunicipalityMovesToo
	// what to do
	deadlineIfComplaint
	deadlineHowToComplain
	deadlineMidnight
	deadlineYourComplaint
	deadlineIfOwnTerm
	deadlineIfHearing
	deadlineMoreTime
	deadlineWrittenNotice
	deadlineReplyMeans
	// where there is nothing to count
	deadlineNoRules
	deadlineNotStated
	deadlineAskLetter
	deadlineAskWhen
)
