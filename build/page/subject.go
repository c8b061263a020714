package page

import (
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
)

// subject is what the pages of one guide are about: a standard of a municipality.
type subject struct {
	Guide  *content.Guide
	m      *content.Municipality
	s      *content.Standard
	kind   *content.StandardKind
	lookup content.Lookup
	base   string // "ballerup/beskyttet-beskaeftigelse/"
}

// own fills in what is the municipality's own.
func (g *subject) own(word string) string {
	return fillNames(word, "kommune", g.m.FullName, "standard", g.s.Called)
}

// fill puts the values of {names} into a plain text.
func (g *subject) fill(text string) string { return markdown.Fill(text, g.lookup.Words) }

func (g *subject) title(p *content.Page) string { return g.fill(p.Title) }

// order is the pages as one reads them: the front page first.
func (g *subject) order() (pages []*content.Page) {
	for _, p := range g.s.Pages {
		if p.Kind == content.Front {
			pages = append([]*content.Page{p}, pages...)
			continue
		}
		pages = append(pages, p)
	}
	return pages
}

// addressOf is the address of the guide's page of a kind, from the guide's folder.
func (g *subject) addressOf(kind content.PageKind) string {
	return content.PageAddress(g.kind.Page(kind))
}

// glossaryPage is the address of the glossary from the guide's folder, "" where there is none.
func (g *subject) glossaryPage() string {
	if g.kind.Page(content.Glossary) == "" {
		return ""
	}
	return g.addressOf(content.Glossary)
}

// banner says that a municipality has not confirmed its guide, and how old the adopted text is.
func (g *subject) banner() string {
	if !g.m.Draft {
		return g.age()
	}
	words := &g.Guide.Build.Frame
	when := words.DraftUndated
	if g.s.Adopted.Missing == "" {
		when = fillNames(words.DraftAdopted, "date", g.lookup.Words("vedtaget"))
	}
	return strings.TrimSpace(fillNames(words.Draft, "adopted", when) + " " + g.age())
}

// ring is whom to ring about an application.
func (g *subject) ring() ringData {
	c := g.m.Contacts["ansoegning"]
	if c == nil || c.Phone == "" {
		return ringData{Name: g.Guide.Common.Words.RingNobody}
	}
	return ringData{c.Name, c.Phone, phoneAddress(c.Phone)}
}

// ringing is a sentence with whom to ring in it.
func (g *subject) ringing(sentence string) []Piece {
	r := g.ring()
	whom := []Piece{{Text: r.Name}}
	if r.Phone != "" {
		whom = append(whom, Piece{Text: ": "}, phonePiece(r.Phone))
	}
	return pieces(g.own(sentence), map[string][]Piece{"ring": whom})
}

// browserWords are the common words for the browser, with what is the municipality's own filled in. Whom to ring is
// filled in where it is said, since it is a link. also is who else's words are wanted.
func (g *subject) browserWords(also string) map[string]string {
	words := map[string]string{}
	common := g.Guide.Common.Words
	common.Each(func(key string, word *string, use string) {
		if use == "" || use == also {
			words[scriptKey(key)] = g.own(*word)
		}
	})
	return words
}

// scriptKey is a key of the content as the script writes it.
func scriptKey(key string) string {
	first, rest, _ := strings.Cut(key, "-")
	for _, part := range strings.Split(rest, "-") {
		first += upperFirst(part)
	}
	return first
}
