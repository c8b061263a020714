// Package asread tells whether two texts say the same, word for word, as people read them.
//
// Words divides a text into Words; Match goes through what an editor wrote beside what was received, word by word, and
// finds every Difference. To a reader these are the same: quotation marks, apostrophes and dashes of any shape, … and
// ..., a blank or none after §, composed and decomposed letters, ligatures and their letters, and signs nobody sees, as
// soft hyphens. A word that is divided at the end of a line is the same as the whole word, and a bullet at a line's
// start is layout, not a word. All else is a difference: another letter that looks alike is another letter.
package asread

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Word is what stands between two blanks, or a part of it that people read with or without a blank: § and its number.
type Word struct {
	Shown string // what a reader is shown of it: without what nobody sees
	At    int    // its first byte in the text
	Glued bool   // no blank stands before it
	Opens bool   // it is the first of a paragraph, an item or a cell: layout may stand before it

	key     string // equal for words that are read the same
	starts  bool   // it is the first of its line
	divided division
}

// division is how a word may go on in the next one.
type division int

const (
	whole        division = iota
	atHyphen              // a hyphen ends it, and the line
	atSoftHyphen          // a soft hyphen ends it, and the line
	atStray               // a soft hyphen ends it amid a line, where none has a meaning
)

// Words divides a text where its blanks are.
func Words(text string) (words []Word) {
	starts := true
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case isLineEnd(r):
			endLine(words)
			starts = true
			at += size
		case isBlank(r):
			at += size
		default:
			end := at + len(text[at:])
			if n := strings.IndexFunc(text[at:], isBlank); n >= 0 {
				end = at + n
			}
			if parts := parts(text[at:end], at); len(parts) > 0 {
				parts[0].starts = starts
				words = append(words, parts...)
				starts = false
			}
			at = end
		}
	}
	endLine(words)
	return words
}

// endLine notes that the last word ends a line.
func endLine(words []Word) {
	if len(words) == 0 {
		return
	}
	w := &words[len(words)-1]
	if w.divided == atStray {
		w.divided = atSoftHyphen
	} else if before, ok := strings.CutSuffix(w.key, "-"); ok && isLetterOrDigit(last(before)) {
		w.divided = atHyphen
	}
}

// parts are the words that stand together without a blank, from the offset at on.
func parts(together string, at int) (words []Word) {
	rest := together
	take := func(n int, key string) {
		if shown := visible(rest[:n]); shown != "" {
			if key == "" {
				key = fold(rest[:n])
			}
			words = append(words, Word{Shown: shown, At: at, Glued: len(words) > 0, key: key})
		}
		rest, at = rest[n:], at+n
	}
	take(leading(rest, isHidden), "")
	if n := leading(rest, isBullet); n > 0 {
		take(n, bulletKey)
	} else if n := leading(rest, isDash); n > 0 && unicode.IsLetter(first(rest[n:])) {
		take(n, gluedDash)
	}
	for n := sectionSign(rest); n > 0; n = sectionSign(rest) {
		take(n, "")
	}
	take(len(rest), "")
	if len(words) > 0 && endsSoftly(together) {
		words[len(words)-1].divided = atStray
	}
	return words
}

// sectionSign is where the first run of § in a text ends, 0 where there is none.
func sectionSign(text string) int {
	at := strings.Index(text, "§")
	if at < 0 {
		return 0
	}
	return at + leading(text[at:], func(r rune) bool { return r == '§' })
}

// leading counts the bytes at the start of a text whose signs are of a kind.
func leading(text string, kind func(rune) bool) int {
	return len(text) - len(strings.TrimLeftFunc(text, func(r rune) bool { return kind(r) || isHidden(r) }))
}

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Join writes words as running text.
func Join(words []Word) string {
	var b strings.Builder
	for _, w := range words {
		if b.Len() > 0 && w.Shown != "" && (!w.Glued || w.Opens) {
			b.WriteByte(' ')
		}
		b.WriteString(w.Shown)
	}
	return b.String()
}

// Holds tells whether a text has the words of a quotation, in order. The first and the last may be parts of words.
func Holds(text, quotation string) bool {
	return strings.Contains(keys(text), keys(quotation))
}

// HoldsWhole tells whether a text has the words of a quotation, in order, and none of them is a part of a longer word
// or number.
func HoldsWhole(text, quotation string) bool {
	in, words := keys(text), keys(quotation)
	for from := 0; words != ""; from++ {
		at := strings.Index(in[from:], words)
		if at < 0 {
			return false
		}
		from += at
		before, _ := utf8.DecodeLastRuneInString(in[:from])
		after, _ := utf8.DecodeRuneInString(in[from+len(words):])
		if !inWord(before) && !inWord(after) {
			return true
		}
	}
	return false
}

func inWord(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// keys is a text as it is read, with single blanks.
func keys(text string) string {
	var b strings.Builder
	for i, w := range Words(text) {
		if i > 0 && !w.Glued {
			b.WriteByte(' ')
		}
		if w.key == gluedDash {
			w.key = "-"
		}
		b.WriteString(w.key)
	}
	return strings.ReplaceAll(b.String(), "§ ", "§")
}
