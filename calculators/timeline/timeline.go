// Package timeline works out, from what has happened in a case (sag), every date that follows from it, for the person
// and for the municipality. Editors, readers and the command line know it as case.
package timeline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// Run answers a case. The rules are those of package deadline. What has not happened is not guessed, and a deadline
// is left out when what it is about has happened: that for an answer when there is a decision (afgørelse), that for a
// complaint when there is one.
func Run(c *rule.Case) {
	c.Begin(questions[:])
	askMilestones(c)
	if c.Faulty() {
		return
	}
	var l line
	for at := applied; at <= complained; at++ {
		if c.Answered(at).Given() && !isOver(c, at) {
			l.add(stopOf(c, at))
		}
	}
	sayNext(c, &l)
	assumed := int64(0)
	for i := int64(0); i < l.count; i++ {
		assumed |= sayStop(c, l.stops[i].at)
	}
	if assumed != 0 {
		c.Say(assumedClosed, assumed)
	}
	if l.hasDate() {
		c.Say(onlyWritten)
	}
}

// askMilestones asks what has happened. At least one day must be written.
func askMilestones(c *rule.Case) {
	written := false
	for at := applied; at <= complained; at++ {
		m := &milestones[at]
		if term.AskDay(c, at, m.fact, m.personal).State != quantity.Missing {
			written = true
			term.MayBeStated(c, m.fact)
		}
		inOrder(c, at)
	}
	if !written {
		c.Fault(applied, quantity.Empty)
	}
}

// inOrder notes a day before one that must have come first: a case goes from an application to a draft, a decision and
// a complaint, and what is later in it has not happened earlier.
func inOrder(c *rule.Case, at int64) {
	a := c.Answered(at)
	first := a.Value // or the latest day of what comes before
	for before := applied; before < at; before++ {
		if b := c.Answered(before); b.Given() {
			first = max(first, b.Value)
		}
	}
	if a.Given() && a.Value < first {
		c.Fault(at, quantity.Order, first)
	}
}

// isOver tells whether what a deadline is about has happened, since there is a decision or a complaint.
func isOver(c *rule.Case, at int64) bool {
	for then := max(at+1, decided); then <= complained; then++ {
		if c.Answered(then).Given() {
			return true
		}
	}
	return false
}

// sayNext says which date comes next, from today on.
func sayNext(c *rule.Case, l *line) {
	day := l.nextDay(c.Today)
	if day < rule.LastDay {
		c.Say(next, int64(day))
		if day == c.Today {
			c.Say(isToday)
		}
	} else if l.hasDate() {
		c.Say(allPassed)
	}
}
