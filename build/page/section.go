package page

import (
	"html/template"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
)

// Section is a section of a page, ready to be read.
type Section struct {
	ID, Heading string
	Level       int
	Kilde       string // the passages it renders
	Own         template.HTML
	Silent      string // said where the standard does not speak of it
	Law         template.HTML
	Words       []WordOf
	OwnQuotes   []Quotation
	LawQuotes   []Quotation
	Open        bool // the sources are unfolded
	Rates       []Rate
}

// WordOf is a word of the glossary, explained.
type WordOf struct {
	ID, Word string
	Text     template.HTML
	Own      template.HTML // the municipality's own explanation
}

// Quotation is a passage in its own words.
type Quotation struct {
	Words  template.HTML
	Cite   string
	Source string
	Note   string
}

// view is how sections are written on one kind of page.
type view struct {
	level  int    // of a section's heading
	prefix string // before every id
	links  string // from the page to the guide's folder
	open   bool
}

func (g *guide) writer(v view) *markdown.Writer {
	return &markdown.Writer{
		Lookup: g.value, Shift: v.level - 2, Prefix: v.prefix, Links: v.links, Words: g.glossaryPage(),
	}
}

// glossaryPage is the address of the glossary from the guide's folder, "" where there is none.
func (g *guide) glossaryPage() string {
	if g.kind.Page(content.Glossary) == "" {
		return ""
	}
	return g.addressOf(content.Glossary)
}

// section writes one section.
func (g *guide) section(s *content.Section, v view) Section {
	w := g.writer(v)
	out := Section{ID: v.prefix + s.ID, Heading: g.fill(s.Heading), Level: v.level, Open: v.open}
	var kilde []string
	if s.Own != nil {
		out.Own = w.HTML(s.Own)
		kilde = append(kilde, s.Own.Kilde...)
		for _, id := range s.Own.Kilde {
			if p := g.s.Source.Passage(id); p != nil {
				out.OwnQuotes = append(out.OwnQuotes, g.quotation(p, v))
			}
		}
	}
	if s.Shared != nil {
		out.Law = w.HTML(s.Shared)
		kilde = append(kilde, s.Shared.Kilde...)
		for _, ref := range s.Shared.Kilde {
			if p := g.Guide.Passage(ref); p != nil {
				out.LawQuotes = append(out.LawQuotes, g.quotation(p, v))
			}
		}
	}
	if s.Silent() {
		out.Silent = fillNames(g.Guide.Build.Section.Silent, "municipality", g.m.FullName(), "standard", g.s.Kind)
	}
	out.Kilde = strings.Join(kilde, " ")
	out.Words = g.words(s, v)
	return out
}

// quotation writes a passage word for word.
func (g *guide) quotation(p *content.Passage, v view) Quotation {
	w := markdown.Writer{Lookup: nothing, Shift: v.level, Plain: true}
	q := Quotation{Words: w.HTML(p.Text), Cite: p.Cite(), Source: p.Address()}
	if p.Source == g.s.Source {
		q.Cite = upperFirst(g.passage(p.ID))
	} else if p.Source.Excerpt {
		q.Note = g.Guide.Build.Section.Excerpt
	}
	return q
}

func nothing(string) (markdown.Value, bool) { return markdown.Value{}, false }

// words explains the words of the glossary that a section links to.
func (g *guide) words(s *content.Section, v view) (words []WordOf) {
	w := g.writer(v)
	seen := map[string]bool{}
	for _, part := range []*markdown.Section{s.Own, s.Shared} {
		if part == nil {
			continue
		}
		for _, link := range part.Links() {
			id, ok := g.kind.Word(link.Name)
			if word := g.Guide.Words[id]; ok && word != nil && !seen[id] {
				seen[id] = true
				words = append(words, WordOf{ID: id, Word: word.Word, Text: w.HTML(word.Text)})
			}
		}
	}
	return words
}

// value is a {name} as HTML.
func (g *guide) value(name string) (markdown.Value, bool) {
	v, ok := g.lookup.Find(name)
	if !ok {
		return markdown.Value{}, false
	}
	if v.Contact != nil && v.Part == "" {
		return markdown.Value{Words: v.Words, HTML: g.contact(v.Contact), Block: true}, true
	}
	p := pieceOf(v)
	return markdown.Value{Words: v.Words, HTML: g.part("piece", p), Node: p.node()}, true
}

// contact is whom to write to or ring, as a block.
func (g *guide) contact(c *content.Contact) template.HTML {
	type phone struct {
		Link   template.URL
		Number string
	}
	data := struct {
		Missing, Name, Mail string
		Lines               []string
		Phone               *phone
	}{c.Missing, c.Name, c.Mail, c.Lines, nil}
	if c.Phone != "" {
		data.Phone = &phone{phoneAddress(c.Phone), c.Phone}
	}
	return g.part("contact", data)
}

// fill puts the values of {names} into a plain text.
func (g *guide) fill(text string) string { return markdown.Fill(text, g.lookup.Words) }
