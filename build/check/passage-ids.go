package check

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

// didYouMeanPassage is the advice on a passage that is not there. Another number is another passage, so only those are
// meant that have the same letters and digits, or at least the same digits with a letter behind them or none.
func didYouMeanPassage(id string, source *content.Source) string {
	if id == "" {
		return "name the passage it stands in"
	}
	word, number := wordAndNumber(id)
	var alike, near []string
	for _, known := range passageIDs(source) {
		switch w, n := wordAndNumber(known); {
		case w == word && n == number:
			alike = append(alike, known)
		case n == number || withoutLetter(n) == number || n == withoutLetter(number):
			near = append(near, known)
		}
	}
	if nearest := file.Nearest(id, near); len(alike) == 0 && nearest != "" {
		alike = []string{nearest}
	}
	if len(alike) == 0 {
		return "name a passage that is there, or write ## " + id + " over its words in " + path.Base(source.File.Name)
	}
	slices.Sort(alike)
	return "did you mean " + strings.Join(alike, " or ") + "?"
}

// wordAndNumber are the letters and digits of a passage's id in small letters, up to its first digit and from there.
func wordAndNumber(id string) (word, number string) {
	signs := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, id)
	if at := strings.IndexFunc(signs, unicode.IsDigit); at >= 0 {
		return signs[:at], signs[at:]
	}
	return signs, ""
}

// withoutLetter is a number without the letters behind it.
func withoutLetter(number string) string { return strings.TrimRightFunc(number, unicode.IsLetter) }
