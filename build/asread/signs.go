package asread

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

const (
	bulletKey = "•"
	gluedDash = "-+" // the key of a dash before a word, which is not the dash that stands alone
)

// isLineEnd knows the ends of lines, those of Word among them.
func isLineEnd(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

func isBlank(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Z, r) }

// isHidden knows the signs nobody sees: soft hyphens, zero-width signs, marks of direction, and control characters but
// for Word's hyphen that keeps a line together.
func isHidden(r rune) bool {
	switch {
	case r == '\u00ad', r == '\u034f', r == '\u061c', r == '\u180e', r == '\ufeff',
		'\u200b' <= r && r <= '\u200f', '\u202a' <= r && r <= '\u202e', '\u2060' <= r && r <= '\u206f',
		'\ufe00' <= r && r <= '\ufe0f':
		return true
	case r == wordsHyphen:
		return false
	}
	return unicode.Is(unicode.Cc, r) && !isBlank(r)
}

// wordsHyphen is how Word writes a hyphen that keeps a line together.
const wordsHyphen = '\x1e'

// endsSoftly tells whether a soft hyphen ends a word, as Unicode or as Word has it.
func endsSoftly(word string) bool {
	word = strings.TrimRightFunc(word, func(r rune) bool { return isHidden(r) && r != '\u00ad' && r != '\x1f' })
	return strings.HasSuffix(word, "\u00ad") || strings.HasSuffix(word, "\x1f")
}

const (
	bullets = "•◦‣⁃∙·●○◉◎⚫⚪■□▪▫◼◻◾◽▬◆◇❖►▶▸▹➢➤⦁⦾"
	dashes  = "-‐‑‒–—―−﹘﹣－\x1e"
	doubles = `"“”„‟«»″‶＂〝〞〟`
	singles = "'‘’‚‛‹›′‵´`ʼʹ＇"
)

// isBullet knows what marks the items of a list. Programs give bullets of their own as private signs.
func isBullet(r rune) bool { return strings.ContainsRune(bullets, r) || unicode.Is(unicode.Co, r) }

func isDash(r rune) bool { return strings.ContainsRune(dashes, r) }

// isLayout tells whether a word begins its line and is a bullet, or what else marks items and headings.
func (w Word) isLayout() bool {
	switch w.key {
	case bulletKey, "-", gluedDash, "*", "+", "o", "#", "##", "###", "####", "#####", "######":
		return w.starts
	}
	return false
}

// ligatures are signs for two letters and more.
var ligatures = map[rune]string{
	'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st",
}

// visible is a word as a reader is shown it: letters composed, ligatures as letters, without what nobody sees. None of
// this can be seen, and all of it disturbs who searches or listens.
func visible(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	private := true
	for _, r := range s {
		private = private && (unicode.Is(unicode.Co, r) || isHidden(r))
		switch letters, ok := ligatures[r]; {
		case ok:
			b.WriteString(letters)
		case r == wordsHyphen:
			b.WriteByte('-')
		case !isHidden(r):
			b.WriteRune(r)
		}
	}
	if private && b.Len() > 0 {
		return bulletKey // the font that had this sign is not here
	}
	return compose(b.String())
}

// isPlain tells whether a text has only letters, digits and points that stand for themselves, as most words have.
func isPlain(s string) bool {
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9', 'À' <= r && r <= 'ÿ':
		case r == '.', r == ',', r == ':', r == ';', r == '(', r == ')', r == '/':
		default:
			return false
		}
	}
	return true
}

// fold is equal for words that are read the same.
func fold(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	for _, r := range visible(s) {
		switch {
		case isDash(r):
			b.WriteByte('-')
		case strings.ContainsRune(doubles, r):
			b.WriteByte('"')
		case strings.ContainsRune(singles, r):
			b.WriteByte('\'')
		case r == '…':
			b.WriteString("...")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Compose puts letters and the marks that stand after them together, as people read them: some systems write å as a and
// a ring.
func Compose(s string) string { return compose(s) }

// compose puts letters and the marks that stand after them together. Signs without such a mark stay what they are.
func compose(s string) string {
	if strings.IndexFunc(s, isMark) < 0 {
		return s
	}
	var b strings.Builder
	runes := []rune(s)
	for from := 0; from < len(runes); {
		to := from + 1
		for to < len(runes) && isMark(runes[to]) {
			to++
		}
		letter := string(runes[from:to])
		if to > from+1 {
			letter = norm.NFC.String(letter)
		}
		b.WriteString(letter)
		from = to
	}
	return b.String()
}

func isMark(r rune) bool { return unicode.Is(unicode.Mn, r) }
