package calculators

import "borgerguide/calculators/quantity"

// wording is which sentences speak of a deadline, and which fact holds its term. Of the municipality's own deadlines
// there is only one date, so that it cannot be safely by, and is not today for certain.
type wording struct {
	fact                      int32
	by, safelyBy, today, late int32 // the headline; late of the municipality's own comes after it
	afterLate                 int32
	received, term            int32
}

var wordings = [...]wording{
	whenAnswer: {
		fact: deadlineAnswer, by: deadlineAnswerBy, late: deadlineAnswerPassed,
		received: deadlineApplicationReceived, term: deadlineAnswerTerm,
	},
	whenHearing: {
		fact: deadlineHearing, by: deadlineCommentBy, safelyBy: deadlineCommentSafelyBy, today: deadlineCommentToday,
		late: deadlineCommentLate, afterLate: deadlineMoreTimeLate,
		received: deadlineDraftReceived, term: deadlineHearingTerm,
	},
	whenComplain: {
		fact: deadlineComplaint, by: deadlineComplainBy, safelyBy: deadlineComplainSafelyBy, today: deadlineComplainToday,
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
func (c *Case) sayOwnDeadline(what int64, w *wording, s *span) {
	c.sayOwnHeadline(w, s)
	c.sayCount(w, s)
	year, _, _ := s.latest.Civil()
	if s.latest == quantity.Easter(year)+ascension+1 {
		c.say(deadlineAscensionFriday)
	}
	c.sayOwnAdvice(what, s)
}

// ascension is how many days after Easter Kristi himmelfartsdag lies. Some authorities move a deadline past the Friday
// after it as well; no rule for municipalities says so.
const ascension = 39

func (c *Case) sayOwnHeadline(w *wording, s *span) {
	headline := w.by
	switch {
	case c.Today > s.latest:
		headline = w.late
	case c.Today > s.safe:
		headline = w.today
	case s.safe < s.latest:
		headline = w.safelyBy
	}
	c.say(headline).date(s.safe).date(s.latest)
	switch {
	case c.Today > s.latest:
		c.say(w.afterLate)
	case c.Today > s.safe:
	case s.safe < s.latest:
		c.say(deadlineMaybeLater).date(s.latest)
	case c.Today < s.safe:
		c.say(deadlineDoNotWait)
	}
	if c.Today == s.safe {
		c.say(deadlineLastDay)
	}
}

// sayCount tells the way from the event to the dates.
func (c *Case) sayCount(w *wording, s *span) {
	received := w.received
	if s.letter != nil {
		received = deadlineLetterDated
	}
	c.say(received).date(s.from)
	c.say(w.term).row(s.term).date(s.unmoved)
	if s.letter != nil {
		c.say(deadlineLetterPresumed).row(s.letter).date(s.received)
		c.say(deadlineTermFromPresumed).row(s.term).date(s.lateUnmoved)
	}
	if s.clamped {
		c.say(deadlineClamped)
	}
	c.sayMoves(s.lateUnmoved, s.latest)
	if s.safeUnmoved < s.unmoved {
		c.say(deadlineSafeCount).date(s.safeUnmoved)
	}
	if s.safe < s.safeUnmoved {
		c.say(deadlineLastOpenDay).date(s.safe)
	}
	// the one that sayMoves named need not be named again
	if days := c.assumedIn(s) &^ c.assumedClosed(s.lateUnmoved, s.lateUnmoved); days != 0 {
		c.say(deadlineAssumedClosed).of(quantity.ClosedDays, days)
	}
}

// sayMoves says why a deadline does not end where its term does.
func (c *Case) sayMoves(unmoved, moved quantity.Day) {
	if moved == unmoved {
		return
	}
	sentence := deadlineMovesHoliday
	switch unmoved.ClosedDays() & c.Facts.Value(deadlineClosed, unmoved) {
	case 0:
		sentence = deadlineMovesAssumed
	case quantity.Saturday:
		sentence = deadlineMovesSaturday
	case quantity.Sunday:
		sentence = deadlineMovesSunday
	}
	_, month, day := unmoved.Civil()
	c.say(sentence).of(quantity.Count, day).of(quantity.MonthName, month).date(moved)
}

func (c *Case) sayOwnAdvice(what int64, s *span) {
	inTime := c.Today <= s.latest
	if what == whenComplain {
		c.say(deadlineHowToComplain)
	}
	switch {
	case inTime && what == whenComplain:
		c.say(deadlineMidnight)
	case inTime:
		c.say(deadlineMoreTime)
	}
	if what == whenComplain {
		c.say(deadlineYourComplaint)
	}
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
func (c *Case) sayMunicipalDeadline(what int64, w *wording, s *span) {
	c.say(w.by).date(s.latest)
	if c.Today > s.latest {
		c.say(w.late)
	}
	if what == whenAnswer {
		c.say(deadlineStandardSays).row(s.term)
	}
	if s.term.inOpenDays() {
		c.sayCounted(s.from, s.latest, s.term)
	}
	c.sayCount(w, s)
	if s.unmoved < s.latest {
		c.say(deadlineMunicipalityMovesToo)
	}
	switch what {
	case whenAnswer:
		c.say(deadlineWrittenNotice)
	case whenReply:
		c.say(deadlineReplyMeans)
	}
}

// sayCounted says how open days were counted. No rule says whether a Saturday is a hverdag, so there is another date.
func (c *Case) sayCounted(from, date quantity.Day, term *Row) {
	c.say(deadlineWeekdaysCounted)
	if term.Unit != quantity.Weekdays {
		return
	}
	if other := c.openDaysAfter(from, term.Value, quantity.Saturday); other < date {
		c.say(deadlineSaturdaysCounted).date(other)
	}
}
