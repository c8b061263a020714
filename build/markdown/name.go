package markdown

import (
	"regexp"
	"strings"
)

// nameForm is a {name} in a text, wherever it stands: a value that stands elsewhere.
var nameForm = regexp.MustCompile(`\{([^{}]*)\}`)

// Names are the {names} of a text, in their order.
func Names(text string) (names []string) {
	for _, m := range nameForm.FindAllStringSubmatch(text, -1) {
		names = append(names, m[1])
	}
	return names
}

// Fill replaces the {names} of a plain text by their words. A name without words stays as written. Words that end in a
// point ("180 kr.") need no second one.
func Fill(s string, words Words) string {
	if words == nil {
		return s
	}
	var b strings.Builder
	for {
		m := nameForm.FindStringSubmatchIndex(s)
		if m == nil {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:m[0]])
		w := words(s[m[2]:m[3]])
		if w == "" {
			w = s[m[0]:m[1]]
		}
		b.WriteString(w)
		if s = s[m[1]:]; strings.HasSuffix(w, ".") {
			s = strings.TrimPrefix(s, ".")
		}
	}
}

// FillPairs puts words into a text by their names: name, words, name, words …
func FillPairs(text string, pairs ...string) string {
	return Fill(text, func(name string) string {
		for i := 0; i+1 < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	})
}
