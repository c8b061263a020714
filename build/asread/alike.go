package asread

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/runenames"
)

// Signs names the first signs in which two runs of words differ, each "" where the run has ended. ok is false where
// everybody sees the difference.
func Signs(written, received []Word) (ofWritten, ofReceived string, ok bool) {
	a, b := []rune(Join(written)), []rune(Join(received))
	if fold(string(a)) == fold(string(b)) {
		return "", "", false
	}
	at := 0
	for at < len(a) && at < len(b) && fold(string(a[at])) == fold(string(b[at])) {
		at++
	}
	var first, other rune
	if at < len(a) {
		first, ofWritten = a[at], named(a[at])
	}
	if at < len(b) {
		other, ofReceived = b[at], named(b[at])
	}
	return ofWritten, ofReceived, isForeign(first) || isForeign(other) || alike(first, other)
}

func named(r rune) string { return fmt.Sprintf("U+%04X %s", r, runenames.Name(r)) }

// isForeign knows the signs that no Danish keyboard has, as letters of other alphabets.
func isForeign(r rune) bool {
	if r == 0 || r <= unicode.MaxASCII && unicode.IsPrint(r) {
		return false
	}
	return r > unicode.MaxLatin1 || !unicode.IsLetter(r)
}

// alikes are signs of the keyboard that are taken for one another.
var alikes = []string{"0Oo", "1lI|", "5S", "8B", "2Z"}

func alike(a, b rune) bool {
	for _, signs := range alikes {
		if strings.ContainsRune(signs, a) && strings.ContainsRune(signs, b) {
			return true
		}
	}
	return false
}
