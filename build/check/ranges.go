package check

import (
	"slices"

	"borgerguide/build/danish"
)

// pair tells each two numbers that make a range, "6-8 uger", of the other.
func pair(list []said, text string) {
	for i := 1; i < len(list); i++ {
		a, b := &list[i-1], &list[i]
		if a.kind == number && b.kind == number && a.to <= b.from && danish.Range(text[a.to:b.from]) {
			a.with, b.with = b.value, a.value
		}
	}
}

// ranged tells whether a number is an end of a range that a fact's quotation has, and the fact is one of its ends: then
// the range is what the passage says, and the fact alone would say less.
func (v valued) ranged(s said) bool {
	if s.with == "" || v.spot.value != s.value && v.spot.value != s.with {
		return false
	}
	quote := tokens(lower(squeeze(v.row.Quote)))
	return slices.Contains(quote, token{number, s.value}) && slices.Contains(quote, token{number, s.with})
}
