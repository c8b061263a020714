package calculators

import "borgerguide/calculators/quantity"

// wording is which sentences speak of one of the person's own deadlines.
type wording struct {
	by, safelyBy, today, late int32 // the headline
	received, term            int32
}

var hearingWording = wording{
	by: deadlineCommentBy, safelyBy: deadlineCommentSafelyBy, today: deadlineCommentToday, late: deadlineCommentLate,
	received: deadlineDraftReceived, term: deadlineHearingTerm,
}

var complaintWording = wording{
	by: deadlineComplainBy, safelyBy: deadlineComplainSafelyBy, today: deadlineComplainToday, late: deadlineComplainLate,
	received: deadlineDecisionReceived, term: deadlineComplaintTerm,
}

// ownDeadline answers until when the person may comment or complain.
func (c *Case) ownDeadline(what int64, e event, term Row) {
	s := c.span(e, term)
	if !s.ok {
		c.say(deadlineNoRules)
		return
	}
	w := complaintWording
	if what == whenHearing {
		w = hearingWording
	}
	c.sayOwnHeadline(w, s)
	c.sayOwnSteps(w, e, s)
	c.sayOwnAdvice(what, s)
}

func (c *Case) sayOwnHeadline(w wording, s span) {
	headline := w.by
	switch {
	case c.Today > s.latest:
		headline = w.late
	case c.Today > s.safe:
		headline = w.today
	case s.safe < s.latest:
		headline = w.safelyBy
	}
	c.say(headline).of(quantity.Date, int64(s.safe)).of(quantity.Date, int64(s.latest))
	switch {
	case c.Today > s.safe:
	case s.safe < s.latest:
		c.say(deadlineMaybeLater).of(quantity.Date, int64(s.latest))
	case c.Today < s.safe:
		c.say(deadlineDoNotWait)
	}
	if c.Today == s.safe {
		c.say(deadlineLastDay)
	}
}

// sayOwnSteps tells the way from the event to the two dates.
func (c *Case) sayOwnSteps(w wording, e event, s span) {
	if e.presumed {
		c.say(deadlineLetterDated).of(quantity.Date, int64(e.day))
	} else {
		c.say(w.received).of(quantity.Date, int64(e.day))
	}
	c.say(w.term).of(s.term.Unit, s.term.Value).of(quantity.Date, int64(s.unmoved))
	if e.presumed {
		c.say(deadlineLetterPresumed).of(s.letter.Unit, s.letter.Value).of(quantity.Date, int64(s.received))
		c.say(deadlineTermFromPresumed).of(s.term.Unit, s.term.Value).of(quantity.Date, int64(s.lateUnmoved))
	}
	if s.clamped {
		c.say(deadlineClamped)
	}
	c.sayMoves(s.lateUnmoved, s.latest)
	if s.safe < s.unmoved {
		c.say(deadlineLastOpenDay).of(quantity.Date, int64(s.safe))
	}
	assumed := c.assumedClosed(s.safe, s.unmoved) | c.assumedClosed(s.lateUnmoved, s.latest)
	if e.presumed {
		assumed |= c.assumedClosed(e.day, s.received)
	}
	if s.term.Unit == quantity.Weekdays || s.term.Unit == quantity.Workdays {
		assumed |= c.assumedClosed(e.day, s.lateUnmoved)
	}
	c.sayAssumed(assumed, s.lateUnmoved)
	year, _, _ := s.latest.Civil()
	if s.latest == quantity.Easter(year)+ascension+1 {
		c.say(deadlineAscensionFriday)
	}
}

// ascension is how many days after Easter Kristi himmelfartsdag lies. Some authorities move a deadline past the Friday
// after it as well; no rule for municipalities says so.
const ascension = 39

// sayMoves says why a deadline does not end where its term does.
func (c *Case) sayMoves(unmoved, moved quantity.Day) {
	if moved == unmoved {
		return
	}
	closed, _ := c.Facts.At(deadlineClosed, unmoved)
	sentence := deadlineMovesHoliday
	switch unmoved.ClosedDays() & closed.Value {
	case 0:
		sentence = deadlineMovesAssumed
	case quantity.Saturday:
		sentence = deadlineMovesSaturday
	case quantity.Sunday:
		sentence = deadlineMovesSunday
	}
	_, month, day := unmoved.Civil()
	c.say(sentence).of(quantity.Count, day).of(quantity.MonthName, month).of(quantity.Date, int64(moved))
}

// sayAssumed names the days that mattered and are closed by assumption alone, but for the one that sayMoves named.
func (c *Case) sayAssumed(set int64, named quantity.Day) {
	set = set &^ c.assumedClosed(named, named)
	if set != 0 {
		c.say(deadlineAssumedClosed).of(quantity.ClosedDays, set)
	}
}

func (c *Case) sayOwnAdvice(what int64, s span) {
	late := c.Today > s.latest
	if what == whenHearing {
		if late {
			c.say(deadlineMoreTimeLate)
		} else {
			c.say(deadlineMoreTime)
		}
		return
	}
	if late {
		c.say(deadlineWriteWhy)
	}
	c.say(deadlineHowToComplain)
	if !late {
		c.say(deadlineMidnight)
	}
	c.say(deadlineYourComplaint)
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

// municipalWording is which sentences speak of one of the municipality's own deadlines.
type municipalWording struct{ by, passed, received, term int32 }

var municipalWordings = [...]municipalWording{
	whenAnswer: {deadlineAnswerBy, deadlineAnswerPassed, deadlineApplicationReceived, deadlineAnswerTerm},
	whenReply:  {deadlineReplyBy, deadlineReplyPassed, deadlineComplaintReceived, deadlineReplyTerm},
	whenReview: {deadlineReviewAbout, deadlineReviewPassed, deadlineReviewed, deadlineReviewTerm},
}

// municipalDeadline answers when the municipality is to answer, reply or follow up. An opfølgning is not moved: it is
// no frist, only about when.
func (c *Case) municipalDeadline(what int64, from quantity.Day, term Row) {
	unmoved, clamped, ok := c.termEnd(from, term, 0)
	date := unmoved
	if what != whenReview {
		date = c.openFrom(unmoved)
		ok = ok && c.known(from, date)
	}
	if !ok {
		c.say(deadlineNoRules)
		return
	}
	w := municipalWordings[what]
	c.say(w.by).of(quantity.Date, int64(date))
	if c.Today > date {
		c.say(w.passed)
	}
	if what != whenReply {
		c.say(deadlineStandardSays).of(term.Unit, term.Value)
	}
	counted := term.Unit == quantity.Weekdays || term.Unit == quantity.Workdays
	if counted {
		c.sayCounted(from, date, term)
	}
	c.say(w.received).of(quantity.Date, int64(from))
	c.say(w.term).of(term.Unit, term.Value).of(quantity.Date, int64(unmoved))
	if clamped {
		c.say(deadlineClamped)
	}
	c.sayMoves(unmoved, date)
	if counted {
		c.sayAssumed(c.assumedClosed(from, date), date)
	} else {
		c.sayAssumed(c.assumedClosed(unmoved, date), unmoved)
	}
	if unmoved < date {
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
func (c *Case) sayCounted(from, date quantity.Day, term Row) {
	c.say(deadlineWeekdaysCounted)
	if term.Unit != quantity.Weekdays {
		return
	}
	if other := c.openDaysAfter(from, term.Value, quantity.Saturday); other < date {
		c.say(deadlineSaturdaysCounted).of(quantity.Date, int64(other))
	}
}
