package check

import (
	"regexp"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/wording"
)

var preferredWords = Check{
	Name: "preferred-words",
	Guide: func(g *content.Guide) file.Problems {
		p := preferenceOf(g.Build)
		return append(p.inTables(g.Written, false), p.inValues(g.Facts)...)
	},
	Municipality: func(g *content.Guide, m *content.Municipality) (problems file.Problems) {
		p := preferenceOf(g.Build)
		problems = notes(p.inTables(m.Written, true))
		for _, std := range m.Standards {
			if m.LawAlone {
				problems = append(problems, p.onPages(std)...)
			} else {
				problems = append(problems, eachText(std, p.onPages)...)
			}
		}
		return problems
	},
}

// preference finds the unwanted words of the table. A text that all municipalities share must not have any; what a
// municipality writes itself is noted, since it wrote before the table was.
type preference struct {
	forms []preferredForm
	meant []*regexp.Regexp // quoted words, addresses, and where a word is meant
}

type preferredForm struct {
	form  *regexp.Regexp
	write string
}

var quotedWords = regexp.MustCompile(`»[^«]*«|\]\([^)\s]*\)|\{[^}]*\}`)

// preferenceOf reads the table. Of several forms that fit a place, the first in the table's order counts.
func preferenceOf(words *wording.Build) (p preference) {
	p.meant = []*regexp.Regexp{quotedWords, addresses}
	for _, w := range words.Preferred {
		for _, text := range w.Meant {
			p.meant = append(p.meant, regexp.MustCompile(`(?i)`+spaced(text)))
		}
		for _, list := range []struct {
			words []string
			end   string
		}{{w.Unwanted, `(?:$|[^\pL])`}, {w.Begins, `\pL*`}} {
			for _, word := range list.words {
				form := regexp.MustCompile(`(?i)(?:^|[^\pL])(` + spaced(word) + `)` + list.end)
				p.forms = append(p.forms, preferredForm{form, w.Write})
			}
		}
	}
	return p
}

// spaced is a text as a form, wherever its lines are broken.
func spaced(text string) string {
	words := strings.Fields(text)
	for i := range words {
		words[i] = regexp.QuoteMeta(words[i])
	}
	return strings.Join(words, `\s+`)
}

const preferredAdvice = wording.PreferredFile + " tells why, and lists under meant where it may stand"

// find looks in one text, and tells each place once.
func (p preference) find(text string, at func(int) file.Place) file.Problems {
	f := finder{text: text, at: at}
	for _, meant := range p.meant {
		f.hide(meant)
	}
	for _, form := range p.forms {
		for _, m := range form.form.FindAllStringSubmatchIndex(text, -1) {
			if !f.covered(m[2], m[3]) {
				f.cover(m[2], m[3])
				what := "»" + short(text[m[2]:m[3]]) + "« is not the word the pages use for this"
				f.add(m[2], what, "write »"+form.write+"«; "+preferredAdvice)
			}
		}
	}
	return f.problems
}

// onPages looks at the text under the headings of a standard's pages, and at the headings.
func (p preference) onPages(s *content.Standard) (problems file.Problems) {
	for _, page := range s.Pages {
		if page.Kind == content.Whole || page.Kind == content.Glossary {
			continue
		}
		for _, section := range page.Texts() {
			var found file.Problems
			for _, piece := range section.Pieces() {
				if line := piece.OneLine(); !line.Quote {
					found = append(found, p.find(line.Text, line.At)...)
				}
			}
			if section.Place.File != nil && section.Place.File == page.Own.File {
				found = notes(found)
			}
			problems = append(problems, found...)
		}
	}
	return problems
}

// notes are problems that stop nothing.
func notes(problems file.Problems) file.Problems {
	for i := range problems {
		problems[i].Note = true
	}
	return problems
}

// inTables looks at texts of TOML and of front matter that citizens read: a municipality's own, or what all share.
func (p preference) inTables(words []content.Written, own bool) (problems file.Problems) {
	for _, w := range words {
		if forCitizensToRead(w, own) {
			problems = append(problems, p.find(w.Text, w.At)...)
		}
	}
	return problems
}

// inValues looks at the facts that are sentences of ours: other values are as their source has them.
func (p preference) inValues(facts content.Facts) (problems file.Problems) {
	for _, id := range facts.IDs() {
		for _, row := range facts[id].Rows {
			if facts[id].OurWords {
				problems = append(problems, p.find(row.Written, func(int) file.Place { return row.Place })...)
			}
		}
	}
	return problems
}

var (
	// forOthers are files and groups of them that are not for citizens, or whose words are others'.
	forOthers = regexp.MustCompile(`^content/words/preferred|#(report|watch|standard|note|missing|excuse|proven|seen)\.`)
	// asOthersWrote are keys whose text is a value, a name or for the tool alone.
	asOthersWrote = strings.Fields(`value values when part kind forms facts only next why page address old`)
	// saidOfMunicipality are the keys of a municipality's tables that are said in our words.
	saidOfMunicipality = []string{"missing", "about", "assumption"}
)

func forCitizensToRead(w content.Written, own bool) bool {
	key := w.Key[strings.LastIndexByte(w.Key, '.')+1:]
	switch {
	case forOthers.MatchString(w.File + "#" + w.Key), unread[key], slices.Contains(asOthersWrote, key):
		return false
	case strings.HasSuffix(w.File, ".md"):
		return key == "title" || key == "short" || key == "lead"
	case own:
		return slices.Contains(saidOfMunicipality, key)
	}
	return true
}
