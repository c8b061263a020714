package calculators

import "borgerguide/calculators/quantity"

// wording is which sentences speak of a deadline, and which fact holds its term. Of the municipality's own deadlines
// there is only one date, so that it cannot be safely by, and is not today for certain.
type wording struct {
	fact                      uint8
	own                       bool
	by, safelyBy, today, late uint8 // the headline; late of the municipality's own comes after it
	afterLate                 uint8
	received, term            uint8
}

var wordings = [...]wording{
	whenAnswer: {
		fact: deadlineAnswer, by: deadlineAnswerBy, late: deadlineAnswerPassed,
		received: deadlineApplicationReceived, term: deadlineAnswerTerm,
	},
	whenHearing: {
		fact: deadlineHearing, own: true, by: deadlineCommentBy, safelyBy: deadlineCommentSafelyBy, today: deadlineCommentToday,
		late: deadlineCommentLate, afterLate: deadlineMoreTimeLate,
		received: deadlineDraftReceived, term: deadlineHearingTerm,
	},
	whenComplain: {
		fact: deadlineComplaint, own: true, by: deadlineComplainBy, safelyBy: deadlineComplainSafelyBy, today: deadlineComplainToday,
		late: deadlineComplainLate, afterLate: deadlineWriteWhy,
		received: deadlineDecisionReceived, term: deadlineComplaintTerm,
	},
	whenReply: {
		fact: deadlineReply, by: deadlineReplyBy, late: deadlineReplyPassed,
		received: deadlineComplaintReceived, term: deadlineReplyTerm,
	},
	whenReview: {
		fact: deadlineReview, by: deadlineReviewAbout, late: deadlineReviewPassed,
		received: deadlineReviewed, term: deadlineReviewTerm,
	},
}

// sayOwnDeadline says until when the person may comment or complain.
func (c *Case) sayOwnDeadline(n *Figures, what int64) {
	w := &wordings[what]
	c.sayOwnHeadline(n, w)
	c.sayCount(n, w)
	latest := quantity.Day(n[deadlineLatest])
	year, _, _ := latest.Civil()
	c.sayIf(latest == quantity.Easter(year)+ascension+1, deadlineAscensionFriday)
	inTime := c.Today <= latest
	if what == whenComplain {
		c.say(deadlineHowToComplain)
		c.sayIf(inTime, deadlineMidnight)
		c.say(deadlineYourComplaint)
	} else {
		c.sayIf(inTime, deadlineMoreTime)
	}
}

// ascension is how many days after Easter Kristi himmelfartsdag lies. Some authorities move a deadline past the Friday
// after it as well; no rule for municipalities says so.
const ascension = 39

func (c *Case) sayOwnHeadline(n *Figures, w *wording) {
	today, safe, latest := int64(c.Today), n[deadlineSafe], n[deadlineLatest]
	switch {
	case today > latest:
		c.say(int64(w.late))
		c.say(int64(w.afterLate))
	case today > safe:
		c.say(int64(w.today))
	case safe < latest:
		c.say(int64(w.safelyBy))
		c.say(deadlineMaybeLater)
	default:
		c.say(int64(w.by))
		c.sayIf(today < safe, deadlineDoNotWait)
	}
	c.sayIf(today == safe, deadlineLastDay)
}

// sayCount tells the way from the event to the dates.
func (c *Case) sayCount(n *Figures, w *wording) {
	c.sayEither(n.presumed(), deadlineLetterDated, int64(w.received))
	c.say(int64(w.term))
	c.sayIf(n.presumed(), deadlineLetterPresumed)
	c.sayIf(n.presumed(), deadlineTermFromPresumed)
	c.sayIf(n.clamped(), deadlineClamped)
	c.sayMoves(n)
	c.sayIf(n[deadlineSafeUnmoved] < n[deadlineUnmoved], deadlineSafeCount)
	c.sayIf(n[deadlineSafe] < n[deadlineSafeUnmoved], deadlineLastOpenDay)
	// the one that sayMoves named need not be named again
	late := n[deadlineLateUnmoved]
	days := c.assumedIn(n) &^ c.assumedClosed(late, late)
	n[deadlineOnlyAssumed] = days
	c.sayIf(days != 0, deadlineAssumedClosed)
}

// sayMoves says why a deadline does not end where its term does.
func (c *Case) sayMoves(n *Figures) {
	unmoved := quantity.Day(n[deadlineLateUnmoved])
	if unmoved == quantity.Day(n[deadlineLatest]) {
		return
	}
	_, n[deadlineEndMonth], n[deadlineEndDay] = unmoved.Civil()
	sentence := int64(deadlineMovesHoliday)
	switch unmoved.ClosedDays() & c.at(deadlineClosed, unmoved).Value {
	case 0:
		sentence = deadlineMovesAssumed
	case quantity.Saturday:
		sentence = deadlineMovesSaturday
	case quantity.Sunday:
		sentence = deadlineMovesSunday
	}
	c.say(sentence)
}

// sayNotStated is what there is to say where the municipality's standard has no such term.
func (c *Case) sayNotStated(what int64) {
	c.say(deadlineNotStated)
	if what == whenHearing {
		c.say(deadlineAskLetter)
		c.say(deadlineMoreTime)
	} else {
		c.say(deadlineAskWhen)
	}
}

// sayMunicipalDeadline says when the municipality is to answer, reply or follow up.
func (c *Case) sayMunicipalDeadline(n *Figures, what int64) {
	w := &wordings[what]
	c.say(int64(w.by))
	c.sayIf(int64(c.Today) > n[deadlineLatest], int64(w.late))
	c.sayIf(what == whenAnswer, deadlineStandardSays)
	if n.inOpenDays() {
		c.sayCounted(n)
	}
	c.sayCount(n, w)
	c.sayIf(n[deadlineUnmoved] < n[deadlineLatest], deadlineMunicipalityMovesToo)
	c.sayIf(what == whenAnswer, deadlineWrittenNotice)
	c.sayIf(what == whenReply, deadlineReplyMeans)
}

// sayCounted says how open days were counted. No rule says whether a Saturday is a hverdag, so there is another date.
func (c *Case) sayCounted(n *Figures) {
	c.say(deadlineWeekdaysCounted)
	if quantity.Unit(n[deadlineTermUnit]) == quantity.Weekdays {
		other := int64(c.openDaysAfter(quantity.Day(n[deadlineFrom]), n[deadlineTerm], quantity.Saturday))
		n[deadlineSaturdays] = other
		c.sayIf(other < n[deadlineLatest], deadlineSaturdaysCounted)
	}
}
