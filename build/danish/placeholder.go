package danish

import (
	"regexp"
	"strings"
	"unicode"
)

// placeholder are words that stand where a text will come.
var placeholder = regexp.MustCompile(`^(her|ikke (udfyldt|skrevet)( endnu)?|udfyldes( senere)?|skal udfyldes|mangler( tekst)?|` +
	`(teksten? )?(kommer|følger|mangler)( her)?( snart| senere)?|under udarbejdelse|ingen tekst( endnu)?|tekst|kladde|tom|na|x+)$`)

// Placeholder tells whether a text says nothing: it has no letter and no digit, or only words for what will come.
func Placeholder(text string) bool {
	kept := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.So, r):
			return unicode.ToLower(r)
		case unicode.IsSpace(r):
			return ' '
		}
		return -1
	}, text)
	kept = strings.Join(strings.Fields(kept), " ")
	return kept == "" || placeholder.MatchString(kept)
}
