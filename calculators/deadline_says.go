package calculators

import "borgerguide/calculators/quantity"

// sayDeadline says the date, the way from the event to it, and what to do.
func (c *Case) sayDeadline(n *Figures, own bool) {
	latest := quantity.Day(n[deadlineLatest])
	if own {
		c.tell(n, ownDeadlineClauses[:])
	} else {
		n[deadlineSaturdays] = int64(latest)
		if quantity.Unit(n[deadlineTermUnit]) == quantity.Weekdays {
			n[deadlineSaturdays] = int64(c.openDaysAfter(quantity.Day(n[deadlineFrom]), n[deadlineTerm], quantity.Saturday))
		}
		c.tell(n, municipalDeadlineClauses[:])
	}
	c.tell(n, countClauses[:])
	c.sayMoves(n)
	// the one that sayMoves named need not be named again
	late := n[deadlineLateUnmoved]
	n[deadlineOnlyAssumed] = c.assumedIn(n) &^ c.assumedClosed(late, late)
	c.tell(n, moveClauses[:])
	if own {
		year, _, _ := latest.Civil()
		n[deadlineIsFriday] = figure(latest == quantity.Easter(year)+ascension+1)
		c.tell(n, ownAdviceClauses[:])
	} else {
		c.tell(n, municipalAdviceClauses[:])
	}
}

// ascension is how many days after Easter Kristi himmelfartsdag lies. Some authorities move a deadline past the Friday
// after it as well; no rule for municipalities says so.
const ascension = 39

// ownDeadlineClauses say until when the person may comment or complain.
var ownDeadlineClauses = [...]clause{
	{deadlineLatest, each + deadlineToday, deadlineAnswerPassed, silent},
	{deadlineLatest, each + deadlineToday, deadlineMoreTimeLate - 1, silent},
	{deadlineLatest, skip + deadlineToday, 6, 0},
	{deadlineSafe, each + deadlineToday, deadlineCommentToday - 1, silent},
	{deadlineSafe, skip + deadlineToday, 4, 0},
	{deadlineSafe, each + deadlineLatest, deadlineCommentSafelyBy - 1, deadlineAnswerBy},
	{deadlineSafe, deadlineLatest, deadlineMaybeLater, silent},
	{deadlineSafe, skip + deadlineLatest, 1, 0},
	{deadlineToday, deadlineSafe, deadlineDoNotWait, silent},
	{deadlineToday, same + deadlineSafe, deadlineLastDay, silent},
	{nothing, deadlineLetterUnit, deadlineFindDay, silent},
}

// municipalDeadlineClauses say when the municipality is to answer, reply or follow up. No rule says whether a Saturday is a
// hverdag, so there may be another date.
var municipalDeadlineClauses = [...]clause{
	{nothing, each + always, deadlineAnswerBy, silent},
	{deadlineLatest, each + deadlineToday, deadlineAnswerPassed, silent},
	{nothing, same + variant, deadlineStandardSays, silent},
	{nothing, deadlineInOpenDays, deadlineWeekdaysCounted, silent},
	{deadlineSaturdays, deadlineLatest, deadlineSaturdaysCounted, silent},
}

// countClauses tell the way from the event to the end of the term.
var countClauses = [...]clause{
	{nothing, each + same + deadlineLetterUnit, deadlineApplicationReceived, silent},
	{nothing, deadlineLetterUnit, deadlineLetterDated, silent},
	{nothing, each + always, deadlineAnswerTerm, silent},
	{nothing, deadlineLetterUnit, deadlineLetterPresumed, silent},
	{nothing, deadlineLetterUnit, deadlineTermFromPresumed, silent},
	{nothing, deadlineIsClamped, deadlineClamped, silent},
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

var moveClauses = [...]clause{
	{deadlineSafeUnmoved, deadlineUnmoved, deadlineSafeCount, silent},
	{deadlineSafe, deadlineSafeUnmoved, deadlineLastOpenDay, silent},
	{nothing, deadlineOnlyAssumed, deadlineAssumedClosed, silent},
}

var ownAdviceClauses = [...]clause{
	{nothing, deadlineIsFriday, deadlineAscensionFriday, silent},
	{nothing, skip + deadlineIsComplaint, 2, 0},
	{deadlineLatest, deadlineToday, silent, deadlineMoreTime},
	{nothing, skip + always, 3, 0},
	{nothing, always, deadlineHowToComplain, silent},
	{deadlineLatest, deadlineToday, silent, deadlineMidnight},
	{nothing, always, deadlineYourComplaint, silent},
}

var municipalAdviceClauses = [...]clause{
	{deadlineUnmoved, deadlineLatest, deadlineMunicipalityMovesToo, silent},
	{nothing, same + variant, deadlineWrittenNotice, silent},
	{nothing, deadlineIsReply, deadlineReplyMeans, silent},
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
