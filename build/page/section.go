package page

import (
	"html/template"
	"slices"
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
	Decided     string   // said first where each municipality decides, in the guide of the law alone
	Silent      string   // said last where no municipality speaks of it
	Better      []string // said last of its numbers that are the municipality's own, and better than the law's
	Old         []string // of the contacts in its sentences that nobody has seen for a year
	Law         template.HTML
	More        bool // it is more than the municipality's part says, or something else
	OwnQuotes   []Quotation
	LawQuotes   []Quotation
	Open        bool // the sources are unfolded
	Rates       []Rate
	Asked       []Named // what only the municipality can tell
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

// texts writes the texts of a guide.
type texts struct {
	*subject
	part func(name string, data any) template.HTML // of the site's templates
}

func (t *texts) writer(v view) *markdown.Writer {
	return &markdown.Writer{
		Lookup: t.value, Shift: v.level - 2, Prefix: v.prefix, Links: v.links, Words: t.glossaryPage(),
		Beyond: t.beyond,
		Notes:  markdown.NoteWords(t.Guide.Build.Notes), Advice: t.Guide.Build.Section.Advice,
	}
}

// section writes one section.
func (t *texts) section(s *content.Section, v view) Section {
	w := t.writer(v)
	out := Section{ID: v.prefix + s.ID, Heading: t.fill(s.Heading), Level: v.level, Open: v.open}
	var kilde []string
	if s.Own != nil {
		out.Own = w.HTML(s.Own)
		kilde = append(kilde, s.Own.Kilde...)
		for _, id := range s.Own.Kilde {
			if p := t.s.Source.Passage(id); p != nil {
				out.OwnQuotes = append(out.OwnQuotes, t.quotation(p))
			}
		}
	}
	if shown := s.Shown(); shown != nil {
		out.Law, out.More = w.HTML(shown), s.More && s.Own != nil
	}
	if s.Shared != nil {
		kilde = append(kilde, s.Shared.Kilde...)
		for _, ref := range s.Shared.Kilde {
			if p := t.Guide.Passage(ref); p != nil {
				out.LawQuotes = append(out.LawQuotes, t.quotation(p))
			}
		}
	}
	out.Decided, out.Better = t.decided(s), t.better(s)
	if len(out.Better) == 0 {
		out.Silent = t.silent(s, out.LawQuotes)
	}
	out.Old = t.oldIn(s)
	out.Kilde = strings.Join(kilde, " ")
	return out
}

// decided is what a section of the law alone answers where each municipality decides. It stands before what the law
// says of it, since advice may follow.
func (t *texts) decided(s *content.Section) string {
	if t.m.LawAlone && s.Decided {
		return t.Guide.Build.LawAlone.Decided
	}
	return ""
}

// silent is what a section says where no municipality speaks in it: that the law quoted holds.
func (t *texts) silent(s *content.Section, quotes []Quotation) string {
	if t.m.LawAlone || !s.Silent() || len(quotes) == 0 {
		return ""
	}
	return t.Guide.Build.Section.Silent
}

// better says of each number of a section that is better for the citizen than the law's whose it is, and the law's.
func (t *texts) better(s *content.Section) (lines []string) {
	names := markdown.Names(s.Heading)
	for _, part := range []*markdown.Section{s.Own, s.Shown()} {
		if part == nil {
			continue
		}
		for _, ref := range part.Facts() {
			names = append(names, ref.Name)
		}
	}
	for _, name := range slices.Compact(slices.Sorted(slices.Values(names))) {
		f := t.lookup.Facts[name]
		if f == nil {
			continue
		}
		own, _ := f.At(t.lookup.Day)
		if law, there := f.BesideOn(t.lookup.Day); there && own.Stated() && !law.Stated() {
			lines = append(lines, fillNames(t.Guide.Build.Section.Better, "value", own.Text(), "law", law.Text()))
		}
	}
	return lines
}

// quotation writes a passage word for word.
func (t *texts) quotation(p *content.Passage) Quotation {
	q := Quotation{Words: p.Text.HTML(), Cite: p.Cite(), Source: p.Address()}
	if p.Source == t.s.Source {
		q.Cite = upperFirst(t.Guide.CiteOwn(p.ID, t.s))
	} else if p.Source.Excerpt {
		q.Note = t.Guide.Build.Section.Excerpt
	}
	return q
}

// words explains the words of the glossary that a page links to, each once.
func (t *texts) words(p *content.Page, v view) (words []WordOf) {
	w := t.writer(v)
	seen := map[string]bool{}
	for _, part := range p.Shown() {
		for _, link := range part.Links() {
			id, ok := t.kind.Word(link.Name)
			if word := t.Guide.Words[id]; ok && word != nil && !seen[id] {
				seen[id] = true
				words = append(words, WordOf{ID: id, Word: word.Word, Text: w.HTML(word.Text)})
			}
		}
	}
	return words
}

// value is a {name} as HTML.
func (t *texts) value(name string) (markdown.Value, bool) {
	v, ok := t.lookup.Find(name)
	if !ok {
		return markdown.Value{}, false
	}
	if v.Contact != nil && v.Part == "" {
		return markdown.Value{Words: v.Words, HTML: t.contacts(v), Block: true}, true
	}
	p := pieceOf(v)
	return markdown.Value{Words: v.Words, HTML: t.part("piece", p), Node: p.node()}, true
}

func (t *texts) intro(p *content.Page, v view) (intro []template.HTML) {
	w := t.writer(v)
	for _, s := range p.Intro {
		intro = append(intro, w.HTML(s))
	}
	return intro
}

func (t *texts) sections(p *content.Page, v view) (sections []Section) {
	for _, s := range p.Sections {
		if s.Answers() || t.m.LawAlone && s.Decided {
			sections = append(sections, t.section(s, v))
		}
	}
	return sections
}
