package term

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Event is what a term counts from. The day of a letter that came nobody knows when is the date on it, and Letter is
// then how long a letter is presumed to take.
type Event struct {
	Day      quantity.Day
	Presumed bool      // the day is the date on such a letter
	Letter   *rule.Row // looked at only where the day is presumed
}

// Span is a term that has been counted. Of the person's own deadlines there are two dates, the safe one and the
// latest; of the municipality's own one, which is both.
type Span struct {
	From        quantity.Day // the day of the event
	Term        *rule.Row
	Presumed    bool
	Letter      *rule.Row    // how long a letter takes, where the day is presumed
	Received    quantity.Day // the day of the event, or the day a letter is presumed to have come
	Unmoved     quantity.Day // where the term ends
	SafeUnmoved quantity.Day // where it ends if every doubtful day counts
	Safe        quantity.Day // the last open day before it would move
	LateUnmoved quantity.Day // where the term ends, counted from Received
	Latest      quantity.Day // the same after it has moved; NoDay where a rule is missing
	Normal      bool         // the text calls the term, or one it follows, the normal one: it is no limit
	Clamped     bool         // it ends on the last day of a month that is too short
}

// Counted tells whether there were rules enough to count.
func (s *Span) Counted() bool { return s.Latest != NoDay }

// Certain tells whether the safe date and the latest are the same.
func (s *Span) Certain() bool { return s.Safe == s.Latest }

// Moves tells whether the deadline ends on another day than its term.
func (s *Span) Moves() bool { return s.LateUnmoved < s.Latest }

// MayEndSooner tells whether the term ends sooner if every doubtful day counts.
func (s *Span) MayEndSooner() bool { return s.SafeUnmoved < s.Unmoved }

// MovesBack tells whether the safe date lies before the day it is counted to, which is closed.
func (s *Span) MovesBack() bool { return s.Safe < s.SafeUnmoved }

// Count counts a term from an event. "Hvis fristen udløber på weekend, helligdag el.lign. så udskydes fristen til
// førstkommende hverdag." (Vejledning nr. 9533.) personal tells whether the deadline is the person's own: then the
// safe date is the last open day before it would move. The municipality's own moves likewise: that is an assumption.
func Count(c *rule.Case, e Event, term *rule.Row, personal bool) Span {
	s := Span{From: e.Day, Term: term, Presumed: e.Presumed, Letter: e.Letter, Received: e.Day}
	if e.Presumed {
		s.Received = End(c, e.Day, e.Letter, 0)
	}
	s.Normal = term.Typical == 1
	s.Clamped = Clamped(e.Day, term)
	s.Unmoved = End(c, e.Day, term, 0)
	s.LateUnmoved = End(c, s.Received, term, 0)
	if s.LateUnmoved == NoDay {
		return s
	}
	latest := OpenFrom(c, s.LateUnmoved)
	s.SafeUnmoved = s.Unmoved
	s.Safe = latest
	if personal {
		s.SafeUnmoved = End(c, e.Day, term, doubtful(c, e.Day, term))
		s.Safe = OpenUntil(c, s.SafeUnmoved)
	}
	if ruled(c, min(e.Day, s.Safe), latest) {
		s.Latest = latest
	}
	return s
}

// CountUnmoved counts a term that says only about when something is to be done, as one for an opfølgning does. It is
// no deadline of anybody's, so there is nothing to move, and no safe date.
func CountUnmoved(c *rule.Case, e Event, term *rule.Row) Span {
	s := Count(c, e, term, false)
	s.Safe = s.Unmoved
	s.Latest = s.Unmoved
	return s
}

// doubtful is which closed days may count in a term of open days after all: those closed by assumption, and
// Saturdays, since no rule says whether one is a hverdag.
func doubtful(c *rule.Case, day quantity.Day, term *rule.Row) int64 {
	days := c.At(AssumedClosed, day).Value
	if term.Unit == quantity.Weekdays {
		days |= quantity.Saturday
	}
	return days
}

// AssumedClosed is which days that matter to the deadline are closed by assumption alone: a set.
func (s *Span) AssumedClosed(c *rule.Case) int64 {
	days := AssumedClosedIn(c, s.Safe, s.SafeUnmoved) | AssumedClosedIn(c, s.LateUnmoved, s.Latest)
	if s.Presumed {
		days |= AssumedClosedIn(c, s.From, s.Received)
	}
	if InOpenDays(s.Term) {
		days |= AssumedClosedIn(c, s.From, s.LateUnmoved)
	}
	return days
}
