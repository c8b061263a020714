package content

import (
	"io/fs"
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/toml"
)

// Page is one page of a guide: the part all municipalities share, and what this one says.
type Page struct {
	ID         string
	Kind       PageKind
	Title      string // the h1, which may use {kommune}
	Short      string // in menus
	Lead       string // under the h1
	Calculator string // the calculator that belongs to it, or ""
	Kilde      []string
	Intro      []*markdown.Section // what stands before the first section: shared, then own

	Sections   []*Section
	Place      file.Place
	TitlePlace file.Place
	LeadPlace  file.Place
	ShortPlace file.Place
	KildePlace file.Place

	Group  string     // of a page that only the municipality has: the group of the menu it belongs to
	Shared bool       // all municipalities have the page
	Own    file.Place // the municipality's file of it; nowhere if it has none
	Empty  bool       // the municipality's file says nothing
	Seen   []Seen     // what the municipality's file says by hand
	Law    []Seen     // what the shared file says by hand

	Old []file.Listed // the addresses it had before, from the guide's folder
}

// Section is a ## section of a page. Shared is the law's part, written once; Own is the municipality's. One of them
// may be nil.
type Section struct {
	ID      string
	Heading string
	Shared  *markdown.Section
	Own     *markdown.Section
	General bool // no standard is expected to speak of it
	Decided bool // the municipality decides what it is about, not the law
	More    bool // the law gives more than the standard says, or something else
	Told    bool // the municipality's part tells what the law's does, which need not be shown beside it
}

// Silent tells whether the section is a question to the standard that it does not answer.
func (s *Section) Silent() bool { return s.Own == nil && !s.General }

// Shown is the law's part where a reader of the page needs it, or nil.
func (s *Section) Shown() *markdown.Section {
	if s.Shared == nil || s.Shared.Empty() || s.Told && s.Own != nil {
		return nil
	}
	return s.Shared
}

// Answers tells whether the page has anything to say in the section.
func (s *Section) Answers() bool { return s.Own != nil || s.Shown() != nil }

// rawPage is a page's front matter.
type rawPage struct {
	Title      string   `toml:"title"`
	Short      string   `toml:"short"`
	Lead       string   `toml:"lead"`
	Calculator string   `toml:"tool"`
	Kilde      string   `toml:"kilde"`
	General    []string `toml:"general"`
	Decided    []string `toml:"decided"`
	More       []string `toml:"more"`
	Told       []string `toml:"told"`
	Group      string   `toml:"group"`
	Old        []string `toml:"old"`

	Seen map[string]map[string]string `toml:"seen"`
}

// pageFile is a page as one file has it.
type pageFile struct {
	raw   rawPage
	doc   *markdown.Doc
	place file.Place
	table *toml.Table
}

func loadPage(fsys fs.FS, name, notes string) (*pageFile, file.Problems) {
	f, err := file.Read(fsys, name)
	if err != nil {
		return nil, file.Unreadable(name, err)
	}
	p := &pageFile{place: f.At(0)}
	t, body, problems := toml.FrontMatter(f, &p.raw)
	p.table = t
	doc, more := markdown.Parse(f, body, len(f.Text), markdown.Rules{Notes: notes})
	p.doc = doc
	return p, append(problems, more...)
}

// ownNotes stands before the ids of a municipality's footnotes, which may stand beside those of the law's part.
const ownNotes = "own-"

// loadPages reads every page of a folder, by id. known are the ids of the pages that the guide has, and notes stands
// before the ids of footnotes.
func loadPages(fsys fs.FS, dir string, known []string, notes string) (map[string]*pageFile, file.Problems) {
	pages := map[string]*pageFile{}
	files, problems := markdownFiles(fsys, dir, known)
	for _, f := range files {
		p, more := loadPage(fsys, f.name, notes)
		problems = append(problems, more...)
		if p != nil {
			pages[f.id] = p
		}
	}
	return pages, problems
}

// has tells whether a section of that id stands on the page.
func (p *pageFile) has(section string) bool {
	return slices.ContainsFunc(p.doc.Sections, func(s *markdown.Section) bool { return s.ID == section })
}

// empty tells whether a file says nothing that a page could show.
func (p *pageFile) empty() bool {
	return p.doc.Intro.Empty() && len(p.doc.Sections) == 0 && p.raw.Title == "" && p.raw.Lead == "" &&
		len(p.raw.Old) == 0
}

// spoiled tells whether there is a file whose front matter could not be read.
func (p *pageFile) spoiled() bool { return p != nil && p.table.Spoiled() }

const titleAdvice = `write title = "…" between +++ lines at the top`

// joinPage lays what a municipality says into the shared page. Either may be nil, not both.
func joinPage(id string, kind PageKind, shared, own *pageFile) (*Page, file.Problems) {
	p := &Page{ID: id, Kind: kind}
	var problems file.Problems
	for _, from := range []*pageFile{shared, own} {
		if from == nil {
			continue
		}
		p.Place = from.place
		p.take(from)
		if !from.doc.Intro.Empty() {
			p.Intro = append(p.Intro, from.doc.Intro)
		}
	}
	if p.Title == "" && !shared.spoiled() && !own.spoiled() {
		problems = append(problems, p.Place.Problem("this page has no title", titleAdvice))
	}
	if shared != nil {
		for _, s := range shared.doc.Sections {
			p.Sections = append(p.Sections, &Section{ID: s.ID, Heading: s.Heading, Shared: s})
		}
	}
	if shared != nil {
		p.Shared, p.Law = true, seenBy(shared.table, shared.raw.Seen)
	}
	if own != nil {
		for _, s := range own.doc.Sections {
			p.lay(s)
		}
		p.Own, p.Empty, p.Group = own.place, own.empty(), own.raw.Group
		p.Seen = seenBy(own.table, own.raw.Seen)
	}
	if kind == Whole && len(p.Intro)+len(p.Sections) > 0 {
		problems = append(problems, p.Place.Problem("the page "+id+" is made of all the others: its text is not shown",
			"write only its title and lead"))
	}
	return p, append(problems, p.mark(shared, own)...)
}

// take lets a file's front matter count over what was there.
func (p *Page) take(from *pageFile) {
	set := func(to *string, v string, key string, place *file.Place) {
		if v != "" {
			*to, *place = v, from.table.At(key)
		}
	}
	var elsewhere file.Place
	raw := from.raw
	set(&p.Title, raw.Title, "title", &p.TitlePlace)
	set(&p.Short, raw.Short, "short", &p.ShortPlace)
	set(&p.Lead, raw.Lead, "lead", &p.LeadPlace)
	set(&p.Calculator, raw.Calculator, "tool", &elsewhere)
	p.Old = append(p.Old, from.table.Listed(raw.Old, "old")...)
	if p.Short == "" {
		p.Short = p.Title
	}
	if named := strings.Fields(raw.Kilde); len(named) > 0 {
		p.Kilde, p.KildePlace = append(p.Kilde, named...), from.table.At("kilde")
	}
}

// lay puts a municipality's section in its place: beside the shared one of the same id, else last.
func (p *Page) lay(own *markdown.Section) {
	for _, s := range p.Sections {
		if s.ID == own.ID {
			s.Own, s.Heading = own, own.Heading
			return
		}
	}
	p.Sections = append(p.Sections, &Section{ID: own.ID, Heading: own.Heading, Own: own})
}
