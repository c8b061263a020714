package content

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

// titleWord is a word or a number of a title, as it is compared.
var titleWord = regexp.MustCompile(`[\pL\d]+(?:[-./][\pL\d]+)*`)

// sentenceEnd parts a title whose second part may begin with a capital: »Kvalitetsstandard: Dagtilbud«.
var sentenceEnd = regexp.MustCompile(`[:.!?–]\s+| - `)

// entitled finds titles of a standard with a number, or with a name, that its adopted text does not have. The
// municipality's own name may stand there, and what the kind of standard is called.
func (g *Guide) entitled(m *Municipality, s *Standard) (problems file.Problems) {
	if s.Source == nil || s.Text == nil || g.Kinds[s.ID] == nil {
		return nil // that it could not be read is told already
	}
	have := map[string]bool{}
	mayHave := []string{string(s.Text.Text), m.Name, m.FullName, g.Kinds[s.ID].Title}
	for _, w := range titleWord.FindAllString(strings.ToLower(strings.Join(mayHave, " ")), -1) {
		have[w] = true
	}
	for _, title := range []struct {
		text string
		at   file.Place
	}{{s.Title, s.titlePlace}, {s.Source.Title, s.Source.titlePlace}} {
		for _, sentence := range sentenceEnd.Split(title.text, -1) {
			words := titleWord.FindAllString(sentence, -1)
			for i, w := range words {
				small := strings.ToLower(w)
				known := have[small] || have[strings.TrimSuffix(small, "s")] || have[small+"s"]
				if known || !strings.ContainsAny(w, "0123456789") && !g.isName(words, i) {
					continue
				}
				problems = append(problems, title.at.Problem("the title has »"+w+"«, and "+s.Text.Name+" has not",
					"write the title as it stands in the adopted text"))
			}
		}
	}
	return problems
}

// isName tells whether a word of a title is a name: a capital that begins no sentence, the word before »Kommune«, or
// what another municipality is called.
func (g *Guide) isName(words []string, i int) bool {
	added := strings.ToLower(strings.TrimSpace(markdown.Fill(g.Build.Lookup.Municipality,
		func(string) string { return " " })))
	if i > 0 && unicode.IsUpper(firstOf(words[i])) {
		return true
	}
	if i+1 < len(words) && added != "" && strings.TrimSuffix(strings.ToLower(words[i+1]), "s") == added {
		return unicode.IsUpper(firstOf(words[i]))
	}
	return slices.ContainsFunc(g.called, func(c called) bool {
		name, word := strings.ToLower(c.name), strings.ToLower(words[i])
		return name != "" && (word == name || word == name+"s")
	})
}
