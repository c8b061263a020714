package check

import (
	"strings"
	"unicode/utf8"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/markdown"
)

// Readability is how hard a page is to read, by Björnsson's LIX: words a sentence plus per cent long words (of seven
// letters or more). Up to 24 is very easy, 34 easy, 44 medium.
type Readability struct {
	Address string
	Words   int
	All     int // LIX of all words
	Plain   int // LIX when the words of the glossary do not count as long
}

// LIX measures every page of a standard's guide, our own words only.
func LIX(g *content.Guide, m *content.Municipality, s *content.Standard) (list []Readability) {
	lookup := g.Lookup(m, s)
	terms := glossaryForms(g, s)
	for _, p := range s.Pages {
		var t textCount
		t.add(markdown.Fill(p.Lead, lookup.Words), terms)
		for _, section := range p.Shown() {
			for _, b := range section.Blocks(lookup.Words) {
				if !b.Quote && !b.Heading {
					t.add(b.Text, terms)
				}
			}
		}
		if t.words > 0 {
			address := m.ID + "/" + s.ID + "/" + p.ID + ".html"
			list = append(list, Readability{address, t.words, t.lix(t.long), t.lix(t.long - t.terms)})
		}
	}
	return list
}

// textCount counts what LIX needs.
type textCount struct{ words, sentences, long, terms int }

func (t *textCount) lix(long int) int {
	return (t.words+t.sentences/2)/max(t.sentences, 1) + 100*long/max(t.words, 1)
}

func (t *textCount) add(text string, terms []string) {
	for _, s := range danish.Sentences(text) {
		t.sentences++
		for _, w := range strings.Fields(s) {
			w = strings.ToLower(strings.Trim(w, ".,:;!?»«()\"–"))
			if w == "" {
				continue
			}
			t.words++
			if utf8.RuneCountInString(w) >= 7 {
				t.long++
				if isTerm(w, terms) {
					t.terms++
				}
			}
		}
	}
}

// isTerm tells whether a word is one of the glossary's, in any of its forms.
func isTerm(word string, terms []string) bool {
	for _, t := range terms {
		if word == t || strings.HasPrefix(word, t) && len(word)-len(t) <= 4 {
			return true
		}
	}
	return false
}

// glossaryForms lists the single words of the glossary's words and their forms.
func glossaryForms(g *content.Guide, s *content.Standard) (forms []string) {
	for _, list := range []map[string]*content.Word{g.Words, s.Words} {
		for _, w := range list {
			for _, form := range append([]string{w.Word}, w.Forms...) {
				for _, part := range strings.Fields(strings.ToLower(form)) {
					if utf8.RuneCountInString(part) >= 7 {
						forms = append(forms, part)
					}
				}
			}
		}
	}
	return forms
}
