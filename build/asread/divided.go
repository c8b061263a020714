package asread

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"borgerguide/build/danish"
)

// reading is one way to read a word that may go on in the words after it.
type reading struct {
	key, shown string
	words      int // how many it is made of
}

// maxLines is over how many lines one word is looked for.
const maxLines = 4

// readings are the ways to read the word at i: as it stands, or put together with what follows where it is divided. A
// word that stops at a hyphen before "og" goes on in none.
func readings(words []Word, i, lines int) []reading {
	w := words[i]
	alone := []reading{{w.key, w.Shown, 1}}
	if !w.divided || lines == maxLines || i+1 == len(words) || words[i+1].Opens {
		return alone
	}
	next := words[i+1].key
	bare := reading{strings.TrimSuffix(w.key, "-"), trimDash(w.Shown), 1}
	var whole []reading
	switch {
	case danish.Couples(strings.ToLower(strings.Trim(next, ".,;:()"))):
		whole = []reading{{bare.key + "-", hyphened(w.Shown), 1}}
		if bare.key != w.key {
			return whole
		}
	case !isLetterOrDigit(first(next)):
		whole = alone
	}
	for _, r := range readings(words, i+1, lines+1) {
		n := r.words + 1
		whole = append(whole, reading{bare.key + "-" + r.key, hyphened(w.Shown) + r.shown, n})
		if joins(last(bare.key), first(r.key)) {
			whole = append(whole, reading{bare.key + r.key, bare.shown + r.shown, n})
		}
	}
	return whole
}

// joins tells whether two signs can stand beside each other in a word: numbers are never put together.
func joins(before, after rune) bool {
	return unicode.IsLetter(before) && (unicode.IsLower(after) || unicode.IsUpper(before) && unicode.IsUpper(after))
}

func trimDash(s string) string {
	if r, size := utf8.DecodeLastRuneInString(s); isDash(r) {
		return s[:len(s)-size]
	}
	return s
}

// hyphened is a word with a hyphen at its end, its own where it has one.
func hyphened(s string) string {
	if trimDash(s) != s {
		return s
	}
	return s + "-"
}

func first(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

func last(s string) rune { r, _ := utf8.DecodeLastRuneInString(s); return r }
