//go:build !gowasm && !wasip1

package rule

import (
	"slices"
	"strings"

	"borgerguide/calculators/quantity"
)

// Pair is an answer as people write it where there is no form: key=text.
type Pair struct{ Key, Text string }

// PairOf reads one key=text; the text may hold spaces.
func PairOf(s string) Pair {
	key, text, _ := strings.Cut(s, "=")
	return Pair{key, strings.TrimSpace(text)}
}

// Pairs reads "afstand=8 maade=bil": answers separated by spaces, none of which holds a space.
func Pairs(s string) (pairs []Pair) {
	for _, field := range strings.Fields(s) {
		pairs = append(pairs, PairOf(field))
	}
	return pairs
}

// ReadTyped is an answer that is typed: a number with the words that may stand beside it, or a date.
func (q *Question) ReadTyped(text string) Answer { return quantity.ReadBeside(q.Unit, q.Reads(), text) }

// Reads is what the words beside a number that is typed may say.
func (q *Question) Reads() quantity.Beside { return q.Beside | quantity.Roughly }

// Read is an answer from its text: several choices are joined by a plus.
func (q *Question) Read(text string) Answer {
	switch {
	case text == "":
		return Answer{}
	case text == NotKnown:
		return Answer{State: quantity.Unknown}
	case text == ByExample && q.Example:
		return Answer{State: quantity.Example}
	case len(q.Choices) == 0:
		return q.ReadTyped(text)
	}
	a := Answer{State: quantity.Given}
	for _, key := range strings.Split(text, "+") {
		choice := slices.Index(q.Choices, key)
		switch {
		case choice < 0, !q.Several && key != text:
			return Answer{State: quantity.NoChoice}
		case q.Several:
			a.Value |= 1 << choice
		default:
			a.Value = int64(choice)
		}
	}
	return a
}
