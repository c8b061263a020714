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

// noFact is of no row.
const noFact = -1

// FirstOf is the term that a chain begins with, which is the term itself where it is counted from a day. There is no
// such row of terms that follow each other in a ring, nor of one that follows what the text does not state: neither has
// a day. The text that the others are of is the one that holds on a day.
func FirstOf(c *rule.Case, stated *rule.Row, day quantity.Day) *rule.Row {
	first := stated
	for range maxChain {
		if !first.Chained() {
			return first
		}
		first = c.At(first.After(), day)
	}
	return c.Peek(noFact, day)
}

// maxChain is how many terms a chain may have: all limits, and the answer.
const maxChain = rule.MaxLimits + 1

// ChainLength is how many terms come before one in its chain; FirstOf has found the first.
func ChainLength(c *rule.Case, stated *rule.Row, day quantity.Day) (length int64) {
	for stated.Chained() {
		stated = c.At(stated.After(), day)
		length++
	}
	return length
}

// Back is the fact that a chain leads to so many terms before the one of a fact.
func Back(c *rule.Case, fact int64, day quantity.Day, steps int64) int64 {
	for range steps {
		fact = c.At(fact, day).After()
	}
	return fact
}

// CountOn counts a term from the event that it, or the first of its chain, is counted from; where FirstOf finds none
// there is no date.
func CountOn(c *rule.Case, event Event, stated *rule.Row, day quantity.Day) Span {
	if !FirstOf(c, stated, day).Exists() {
		return Count(c, Event{}, stated, false)
	}
	return countOn(c, event, stated, day)
}

func countOn(c *rule.Case, event Event, stated *rule.Row, day quantity.Day) Span {
	if !stated.Chained() {
		return Count(c, event, stated, false)
	}
	before := countOn(c, event, c.At(stated.After(), day), day)
	s := Count(c, Event{Day: before.Latest}, stated, false)
	s.Normal = s.Normal || before.Normal
	return s
}
