// Package timeline works out, from what has happened in a case (sag), every date that follows from it, for the person
// and for the municipality. Editors, readers and the command line know it as case.
package timeline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// Run answers a case. Each deadline quotes its law at its row of milestones; package term quotes how terms are counted.
// What has not happened is not guessed.
func Run(c *rule.Case) {
	c.Begin(questions[:])
	written := askMilestones(c)
	if !askStarts(c) && !written {
		c.Fault(applied, quantity.Empty)
	}
	if c.Faulty() {
		return
	}
	l := lineOf(c)
	sayNext(c, &l)
	assumed := int64(0)
	for i := range l.stops {
		if at := l.stops[i].at; isRunning(c, at) {
			assumed |= sayStop(c, at)
		}
	}
	if assumed != 0 {
		c.Say(assumedClosed, assumed)
	}
	sayWithout(c)
	sayTexts(c)
	if l.hasDay() {
		c.Say(onlyWritten)
	}
}

// sayTexts says by which of the municipality's adopted texts the terms are counted, where there are several.
func sayTexts(c *rule.Case) {
	then, now := false, false
	for at := range firstLimit + rule.MaxLimits {
		if fact := factOf(at); isRunning(c, at) && term.IsOfText(c, fact) {
			then = then || fact == term.Decision
			now = now || fact != term.Decision
		}
	}
	if then {
		c.Say(textThen)
	}
	if now {
		c.Say(textNow)
	}
}

// askMilestones asks what has happened, and tells whether any day is written.
func askMilestones(c *rule.Case) (written bool) {
	for at := applied; at <= complained; at++ {
		m := &milestones[at]
		if term.AskDay(c, at, m.fact, m.personal).State != quantity.Missing {
			written = true
		}
		inOrder(c, at)
	}
	return written
}

// inOrder notes a day before one that must have come first: a case goes from an application to a draft, a decision and
// a complaint, and what is later in it has not happened earlier. No rule says so; it is what the words mean.
func inOrder(c *rule.Case, at int64) {
	a := c.Answered(at)
	earliest := a.Value // or the latest day of what comes before
	for before := applied; before < at; before++ {
		if b := c.Answered(before); b.Given() {
			earliest = max(earliest, b.Value)
		}
	}
	if a.Given() && a.Value < earliest {
		c.Fault(at, quantity.Order, earliest)
	}
}

// isRunning tells whether there is a deadline that begins with a milestone: that has happened, and what the deadline
// is about has not. One of the municipality's own limits runs from the day that it, or the first of its chain, counts
// from.
func isRunning(c *rule.Case, at int64) bool {
	if at >= firstLimit {
		return eventOf(c, at).Day != term.NoDay && !isLimitOver(c, at)
	}
	return c.Answered(at).Given() && !isOver(c, at)
}

// isLimitOver tells whether a limit of the municipality's own belongs to what is over. No rule says when: that one
// which does not begin when the case comes back is a part of the way to the decision is an assumption of ours.
func isLimitOver(c *rule.Case, at int64) bool {
	return startOf(c, at) != rule.AtSentBack && isOver(c, applied)
}

// factOf is the fact that holds the term of a stop.
func factOf(at int64) int64 {
	if at >= firstLimit {
		return term.FirstLimit + at - firstLimit
	}
	return milestones[at].fact
}

// isOver tells whether what a deadline is about has happened, since there is a decision or a complaint. The term for an
// answer is how long it may take, "til afgørelsen skal være truffet" (retssikkerhedsloven § 3, stk. 2). One comments
// before that: "sagens afgørelse udsættes, indtil parten har afgivet en udtalelse til sagen" (forvaltningsloven § 21,
// stk. 1). That a complaint ends the deadline for one, no rule says: it is ours.
func isOver(c *rule.Case, at int64) bool {
	for then := max(at+1, decided); then <= complained; then++ {
		if c.Answered(then).Given() {
			return true
		}
	}
	return false
}

// sayNext says which date comes next, from today on, and what it is for; or what was missed, where all have passed.
func sayNext(c *rule.Case, l *line) {
	comes := l.nextFrom(c.Today)
	switch {
	case comes.hasDay():
		sayComing(c, comes)
		c.Say(next, int64(comes.day))
		if comes.day == c.Today {
			c.Say(isToday)
		}
	case l.hasDay():
		sayMissed(c, l.missed())
		c.Say(allPassed)
	}
}

// sayComing says the headline that names the next date.
func sayComing(c *rule.Case, comes stop) {
	span := spanOf(c, comes.at)
	if comes.at >= firstLimit {
		sayComingLimit(c, comes, &span)
		return
	}
	coming := &milestones[comes.at]
	switch {
	case coming.mayBeNormal && span.Normal:
		c.Say(coming.nextNormally, int64(comes.day))
	case coming.personal && c.Today > span.Safe:
		c.Say(coming.nextToday, int64(comes.day))
	default:
		c.Say(coming.next, int64(comes.day))
	}
}

// sayMissed says the headline where all dates have passed: the municipality is late, or the person is.
func sayMissed(c *rule.Case, missed stop) {
	if missed.at >= firstLimit {
		sayMissedLimit(c, missed)
		return
	}
	past := &milestones[missed.at]
	switch {
	case past.mayBeNormal && isNormal(c, missed.at):
		c.Say(past.lateNormally, int64(missed.day))
	case past.personal:
		c.Say(past.nextLate)
	default:
		c.Say(past.nextLate, int64(missed.day))
	}
}
