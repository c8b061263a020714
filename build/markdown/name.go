package markdown

import (
	"regexp"
	"strings"
)

// nameForm is a {name} in a text, wherever it stands: a value that stands elsewhere.
var nameForm = regexp.MustCompile(`\{([^{}]*)\}`)

// Split cuts a text at its {names}, in their order: one of the texts stands before each, and one after the last.
func Split(text string) (texts, names []string) {
	at := 0
	for _, m := range nameForm.FindAllStringSubmatchIndex(text, -1) {
		texts, names = append(texts, text[at:m[0]]), append(names, text[m[2]:m[3]])
		at = m[1]
	}
	return append(texts, text[at:]), names
}

// Names are the {names} of a text, in their order.
func Names(text string) []string {
	_, names := Split(text)
	return names
}

// Fill replaces the {names} of a plain text by their words. A name without words stays as written. Words that end in a
// point ("180 kr.") need no second one.
func Fill(s string, words Words) string {
	if words == nil {
		return s
	}
	var b strings.Builder
	texts, names := Split(s)
	b.WriteString(texts[0])
	for i, name := range names {
		w, after := words(name), texts[i+1]
		if w == "" {
			w = "{" + name + "}"
		}
		if strings.HasSuffix(w, ".") {
			after = strings.TrimPrefix(after, ".")
		}
		b.WriteString(w + after)
	}
	return b.String()
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
