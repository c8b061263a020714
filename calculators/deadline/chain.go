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
func sayChain(c *rule.Case, event term.Event, fact int64, day quantity.Day, opens *start) {
	if opens.isOther {
		c.Say(opens.day, int64(event.Day))
	} else {
		c.Say(limitReceived, int64(event.Day))
	}
	var all chain
	before := term.ChainLength(c, c.At(fact, day), day)
	for back := before; back >= 0; back-- {
		sayLink(c, event, term.Back(c, fact, day, back), day, &all)
	}
	if before > 0 && all.openDays {
		c.Say(weekdaysCounted)
	}
	if all.assumed != 0 {
		c.Say(assumedClosed, all.assumed)
	}
	if all.moves {
		c.Say(municipalityMovesToo)
	}
}

// sayLink tells how one term of a chain was counted.
func sayLink(c *rule.Case, event term.Event, fact int64, day quantity.Day, all *chain) {
	link := c.At(fact, day)
	ends := term.CountOn(c, event, link, day)
	value, unit, date := link.Value, int64(link.Unit), int64(ends.Unmoved)
	switch {
	case term.IsLimit(fact):
		c.Say(limitTerm, fact-term.FirstLimit, value, unit, date)
	case link.Typical == 1:
		c.Say(termFromDay, value, unit, date)
	default:
		c.Say(answerTerm, value, unit, date)
	}
	if ends.Clamped {
		c.Say(clamped)
	}
	if term.HasHalf(link) {
		c.Say(halfMonth)
	}
	if ends.Moves() {
		sayMoves(c, &ends)
		all.moves = true
	}
	all.openDays = all.openDays || term.InOpenDays(link)
	all.assumed |= ends.AssumedClosed(c) &^ term.AssumedClosedIn(c, ends.LateUnmoved, ends.LateUnmoved)
}
