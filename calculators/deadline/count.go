package deadline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// sayCount tells the way from the event to the dates.
func sayCount(c *rule.Case, w *wording, s *term.Span, from *start) {
	switch {
	case s.Presumed:
		c.Say(letterDated, int64(s.From))
		c.Say(findDay)
	case from.isOther:
		c.Say(from.day, int64(s.From))
	default:
		c.Say(w.received, int64(s.From))
	}
	if s.Normal {
		c.Say(termFromDay, s.Term.Value, int64(s.Term.Unit), int64(s.Unmoved)) // nobody has so long
	} else {
		c.Say(w.termIsCounted, s.Term.Value, int64(s.Term.Unit), int64(s.Unmoved))
	}
	if s.Presumed {
		c.Say(letterPresumed, s.Letter.Value, int64(s.Letter.Unit), int64(s.Received))
		c.Say(termFromDay, s.Term.Value, int64(s.Term.Unit), int64(s.LateUnmoved))
	}
	if s.Clamped {
		c.Say(clamped)
	}
	if term.HasHalf(s.Term) {
		c.Say(halfMonth)
	}
	if s.Moves() {
		sayMoves(c, s)
	}
	if s.MayEndSooner() {
		c.Say(safeCount, int64(s.SafeUnmoved))
	}
	if s.MovesBack() {
		c.Say(lastOpenDay, int64(s.Safe))
	}
	// the day that is named as the end need not be named again
	assumed := s.AssumedClosed(c) &^ term.AssumedClosedIn(c, s.LateUnmoved, s.LateUnmoved)
	if assumed != 0 {
		c.Say(assumedClosed, assumed)
	}
	if w.personal && s.Latest == ascensionFridayOf(s.LateUnmoved) {
		c.Say(ascensionFriday)
	}
	if !w.personal && s.Moves() {
		c.Say(municipalityMovesToo)
	}
}

// sayMoves says why a deadline does not end where its term does. "Hvis fristen udløber på weekend, helligdag el.lign.
// så udskydes fristen til førstkommende hverdag." (Vejledning nr. 9533.)
func sayMoves(c *rule.Case, s *term.Span) {
	_, month, day := s.LateUnmoved.Civil()
	to := int64(s.Latest)
	switch term.ClosedByRule(c, s.LateUnmoved) {
	case 0:
		c.Say(movesAssumed, day, month, to)
	case quantity.Saturday:
		c.Say(movesSaturday, day, month, to)
	case quantity.Sunday:
		c.Say(movesSunday, day, month, to)
	default:
		c.Say(movesHoliday, day, month, to)
	}
}

// ascension is how many days after Easter Kristi himmelfartsdag lies.
const ascension = 39

// ascensionFridayOf is the Friday after Kristi himmelfartsdag in the year of a day. Some authorities move a deadline
// past it as well; no rule for municipalities says so.
func ascensionFridayOf(day quantity.Day) quantity.Day {
	year, _, _ := day.Civil()
	return quantity.Easter(year) + ascension + 1
}
