package check

import (
	"cmp"
	"strings"
	"unicode"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

var glossary = Check{
	Name: "glossary",
	Municipality: guides(func(g *content.Guide, m *content.Municipality, s *content.Standard) file.Problems {
		kind := g.Kinds[s.ID]
		if kind.Page(content.Glossary) == "" {
			return nil // a link to a word leads to no page, which is a problem of its own
		}
		problems := unknownWords(g, s)
		for _, id := range wordIDs(g.Words) {
			if !m.LawAlone && !g.Used(id) {
				problems = append(problems, g.Words[id].Place.Problem(
					"the word "+id+" is explained and never used in the guide of "+m.ID,
					"link to "+kind.WordAddress(id)+" where the word is used, or take it out"))
			}
		}
		for _, p := range s.Pages {
			if p.Kind != content.Glossary && p.Kind != content.Whole {
				problems = append(problems, unlinkedWords(g, kind, p, g.Lookup(m, s))...)
			}
		}
		return problems
	}),
}

// unknownWords finds links to words that the glossary does not have.
func unknownWords(g *content.Guide, s *content.Standard) (problems file.Problems) {
	for _, section := range allSections(g, s) {
		for _, link := range section.Links() {
			if id, ok := g.Kinds[s.ID].Word(link.Name); ok && g.Words[id] == nil && s.Words[id] == nil {
				known := append(wordIDs(g.Words), wordIDs(s.Words)...)
				problems = append(problems, link.Place.Problem("the glossary has no word "+id,
					cmp.Or(file.DidYouMean(id, known),
						"link to a word that it has; each is a file in content/glossary")))
			}
		}
	}
	return problems
}

// unlinkedWords finds words of the glossary that a page uses and nowhere links.
func unlinkedWords(
	g *content.Guide, kind *content.StandardKind, p *content.Page, lookup content.Lookup,
) (problems file.Problems) {
	linked := map[string]bool{}
	for _, section := range p.Texts() {
		for _, link := range section.Links() {
			if id, ok := kind.Word(link.Name); ok {
				linked[id] = true
			}
		}
	}
	for _, id := range wordIDs(g.Words) {
		if at, used := firstUse(p, g.Words[id], lookup); used && !linked[id] {
			problems = append(problems, at.Problem(
				"the word "+g.Words[id].Word+" is used on this page and not explained on it",
				"link its first use to "+kind.WordAddress(id)))
		}
	}
	return problems
}

// firstUse finds where a page's running text first uses a word, in any of its forms.
func firstUse(p *content.Page, w *content.Word, lookup content.Lookup) (file.Place, bool) {
	for _, section := range p.Texts() {
		for _, b := range section.Blocks(ownWords(lookup)) {
			if b.Heading || b.Quote {
				continue
			}
			text := " " + strings.Join(strings.FieldsFunc(strings.ToLower(b.Text), notALetter), " ") + " "
			for _, form := range append([]string{w.Word}, w.Forms...) {
				if strings.Contains(text, " "+strings.ToLower(form)+" ") {
					return b.Place, true
				}
			}
		}
	}
	return file.Place{}, false
}

// ownWords are the words of facts, and a sign for each name of something: a title or a contact is as others wrote it,
// and cannot hold a link.
func ownWords(lookup content.Lookup) markdown.Words {
	return func(name string) string {
		v, _ := lookup.Find(name)
		if v.Address != "" || v.Contact != nil {
			return markdown.Filled
		}
		return v.Words
	}
}

func notALetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
