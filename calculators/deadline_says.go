package calculators

import "borgerguide/calculators/quantity"

// sayDeadline says the date, the way from the event to it, and what to do.
func (c *Case) sayDeadline(n *Figures) {
	late := quantity.Day(n[deadlineLateUnmoved])
	n[deadlineForComplaint] = whenComplain
	n[deadlineForReply] = whenReply
	if quantity.Unit(n[deadlineTermUnit]) == quantity.Weekdays {
		n[deadlineSaturdays] = int64(c.openDaysAfter(quantity.Day(n[deadlineFrom]), n[deadlineTerm], quantity.Saturday))
	}
	year, month, day := late.Civil()
	n[deadlineFriday] = int64(quantity.Easter(year) + ascension + 1)
	n[deadlineEndMonth] = month
	n[deadlineEndDay] = day
	switch late.ClosedDays() & c.at(deadlineClosed, late).Value {
	case 0:
		n[deadlineMoves] = deadlineMovesAssumed - deadlineMovesHoliday
	case quantity.Saturday:
		n[deadlineMoves] = deadlineMovesSaturday - deadlineMovesHoliday
	case quantity.Sunday:
		n[deadlineMoves] = deadlineMovesSunday - deadlineMovesHoliday
	}
	// the one that is named as the end need not be named again
	n[deadlineOnlyAssumed] = c.assumedIn(n) &^ c.assumedClosed(int64(late), int64(late))
	c.tell(n, deadlineClauses[:], 0)
}

// ascension is how many days after Easter Kristi himmelfartsdag lies. Some authorities move a deadline past the Friday
// after it as well; no rule for municipalities says so.
const ascension = 39

// deadlineClauses say until when the person may comment or complain, or when the municipality is to answer, reply or follow
// up; the way from the event to the end of the term; and what to do. No rule says whether a Saturday is a hverdag, so there
// may be another date of the municipality's.
var deadlineClauses = [...]clause{
	deadlineIfNotOver:        {1*leave + deadlineLatest, not + deadlineOwnToday},
	deadlineAnswerBy:         {deadlineSafe, each + same + deadlineLatest},
	deadlineIfBefore:         {4*leave + deadlineSafe, not + deadlineToday},
	deadlineSafelyBy:         {deadlineSafe, each + deadlineLatest},
	deadlineMaybeLater:       {deadlineSafe, deadlineLatest},
	deadlineIfNotPassed:      {1*leave + deadlineLatest, not + deadlineToday},
	deadlineByToday:          {deadlineSafe, each + deadlineToday},
	deadlineAnswerPassed:     {deadlineLatest, each + deadlineToday},
	deadlineTooLate:          {deadlineLatest, each + deadlineOwnToday},
	deadlineIfOwn:            {3*leave + nothing, deadlineOwnToday},
	deadlineIfCertain:        {1*leave + deadlineSafe, same + deadlineLatest},
	deadlineDoNotWait:        {deadlineToday, deadlineSafe},
	deadlineLastDay:          {deadlineToday, same + deadlineSafe},
	deadlineFindDay:          {nothing, deadlineLetterUnit},
	deadlineStandardSays:     {variant, same + nothing},
	deadlineIfTheirs:         {3*leave + nothing, not + deadlineOwnToday},
	deadlineWeekdaysCounted:  {nothing, deadlineInOpenDays},
	deadlineIfSaturdays:      {1*leave + nothing, deadlineSaturdays},
	deadlineSaturdaysCounted: {deadlineSaturdays, deadlineLatest},

	deadlineApplicationReceived:  {nothing, each + same + deadlineLetterUnit},
	deadlineLetterDated:          {nothing, deadlineLetterUnit},
	deadlineAnswerTerm:           {nothing, each + always},
	deadlineLetterPresumed:       {nothing, deadlineLetterUnit},
	deadlineTermFromPresumed:     {nothing, deadlineLetterUnit},
	deadlineClamped:              {nothing, deadlineIsClamped},
	deadlineMovesHoliday:         {1*leave + deadlineLateUnmoved, each + deadlineLatest},
	deadlineSafeCount:            {deadlineSafeUnmoved, deadlineUnmoved},
	deadlineLastOpenDay:          {deadlineSafe, deadlineSafeUnmoved},
	deadlineAssumedClosed:        {nothing, deadlineOnlyAssumed},
	deadlineIfOwnMoves:           {1*leave + nothing, deadlineOwnToday},
	deadlineAscensionFriday:      {deadlineLatest, same + deadlineFriday},
	deadlineIfTheirsMoves:        {1*leave + nothing, not + deadlineOwnToday},
	deadlineMunicipalityMovesToo: {deadlineUnmoved, deadlineLatest},

	deadlineIfComplaint:   {3*leave + variant, same + deadlineForComplaint},
	deadlineHowToComplain: {nothing, always},
	deadlineMidnight:      {deadlineLatest, not + deadlineToday},
	deadlineYourComplaint: {nothing, always},
	deadlineIfOwnTerm:     {2*leave + nothing, deadlineOwnToday},
	deadlineIfHearing:     {1*leave + variant, deadlineForComplaint},
	deadlineMoreTime:      {deadlineLatest, not + deadlineToday},
	deadlineWrittenNotice: {variant, same + nothing},
	deadlineReplyMeans:    {variant, same + deadlineForReply},
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
