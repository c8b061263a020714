package term

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// A municipality's text may set time limits that the law does not know: a first contact, a receipt, a plan. Which there
// are is content; each has a place among the facts, from FirstLimit on. Such a limit is counted from a day, or from the
// end of another term, moved if that moves: a chain. No rule says how such a chain is counted: it is the municipality's
// word. Its text is that in force on the reader's day, an assumption of ours that is said.

// Limit is a municipality's own time limit, by its place among them.
func Limit(c *rule.Case, limit int64) *rule.Row { return c.At(FirstLimit+limit, c.Today) }

// IsLimit tells whether a fact is one of the municipality's own time limits.
func IsLimit(fact int64) bool { return FirstLimit <= fact && fact <= LastLimit }

// FirstOf is the term that a chain begins with, which is the term itself where it is counted from a day. ok is false
// of terms that follow each other in a ring, and of one that follows what the text does not state: neither has a day.
// The text that the others are of is the one that holds on a day.
func FirstOf(c *rule.Case, stated *rule.Row, day quantity.Day) (first *rule.Row, ok bool) {
	first = stated
	for range rule.MaxLimits + 2 {
		after, chained := first.After()
		if !chained {
			return first, first.Exists()
		}
		first = c.At(after, day)
	}
	return first, false
}

// CountOn counts a term from the event that it, or the first of its chain, is counted from; of one that FirstOf finds
// no first one of there is no date.
func CountOn(c *rule.Case, event Event, stated *rule.Row, day quantity.Day) Span {
	if _, ok := FirstOf(c, stated, day); !ok {
		return Count(c, Event{}, stated, false)
	}
	return countOn(c, event, stated, day)
}

func countOn(c *rule.Case, event Event, stated *rule.Row, day quantity.Day) Span {
	if after, chained := stated.After(); chained {
		before := countOn(c, event, c.At(after, day), day)
		event = Event{Day: before.Latest}
	}
	return Count(c, event, stated, false)
}
