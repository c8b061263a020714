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
	words      int  // how many it is made of
	certain    bool // nothing else could be read
}

// maxLines is over how many lines one word is looked for.
const maxLines = 4

// readings are the ways to read the word at i: as it stands, or put together with what follows where it is divided. A
// word that stops at a hyphen before "og" goes on in none.
func readings(words []Word, i, lines int) (list []reading) {
	w := words[i]
	alone := reading{w.key, w.Shown, 1, true}
	if w.divided == whole || lines == maxLines || i+1 == len(words) || words[i+1].Opens {
		return []reading{alone}
	}
	next := words[i+1].key
	hyphen := reading{strings.TrimSuffix(w.key, "-") + "-", hyphened(w.Shown), 1, false}
	switch {
	case w.divided == atStray:
		list = []reading{alone}
	case danish.Couples(strings.ToLower(strings.Trim(next, ".,;:()"))):
		list = []reading{hyphen}
		if w.divided == atHyphen {
			return list
		}
	case !isLetterOrDigit(first(next)):
		list = []reading{alone}
	}
	for _, rest := range readings(words, i+1, lines+1) {
		n := rest.words + 1
		bare := strings.TrimSuffix(w.key, "-")
		if joins(last(bare), first(rest.key)) {
			certain := w.divided == atSoftHyphen && rest.certain
			list = append(list, reading{bare + rest.key, trimDash(w.Shown) + rest.shown, n, certain})
		}
		list = append(list, reading{hyphen.key + rest.key, hyphen.shown + rest.shown, n, false})
	}
	return list
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
