package deadline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// chain is what the terms of a chain have in common, which is said once, after all of them.
type chain struct {
	moves    bool
	openDays bool
	assumed  int64 // the days that are closed by assumption alone, a set
}

// sayChain tells how a chain of terms was counted, from its first to one of them, by the place of its fact. day is one
// on which the text holds that they are of.
func sayChain(c *rule.Case, event term.Event, fact int64, day quantity.Day, from *start) {
	var all chain
	sayLinks(c, event, fact, day, from, &all)
	if _, chained := c.At(fact, day).After(); chained && all.openDays {
		c.Say(weekdaysCounted)
	}
	if all.assumed != 0 {
		c.Say(assumedClosed, all.assumed)
	}
	if all.moves {
		c.Say(municipalityMovesToo)
	}
}

// sayLinks tells how each term was counted, the first one first.
func sayLinks(c *rule.Case, event term.Event, fact int64, day quantity.Day, from *start, all *chain) {
	stated := c.At(fact, day)
	if before, chained := stated.After(); chained {
		sayLinks(c, event, before, day, from, all)
	} else if from.isOther {
		c.Say(from.day, int64(event.Day))
	} else {
		c.Say(limitReceived, int64(event.Day))
	}
	s := term.CountOn(c, event, stated, day)
	value, unit, date := stated.Value, int64(stated.Unit), int64(s.Unmoved)
	switch {
	case term.IsLimit(fact):
		c.Say(limitTerm, fact-term.FirstLimit, value, unit, date)
	case stated.Typical == 1:
		c.Say(termFromDay, value, unit, date)
	default:
		c.Say(answerTerm, value, unit, date)
	}
	if s.Clamped {
		c.Say(clamped)
	}
	if term.HasHalf(stated) {
		c.Say(halfMonth)
	}
	if s.Moves() {
		sayMoves(c, &s)
		all.moves = true
	}
	all.openDays = all.openDays || term.InOpenDays(stated)
	all.assumed |= s.AssumedClosed(c) &^ term.AssumedClosedIn(c, s.LateUnmoved, s.LateUnmoved)
}
