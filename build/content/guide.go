// Package content is the model: what the guide says, read from content/ and config.toml.
//
// Load reads what all municipalities share into a Guide: the configuration, the law's Facts and Sources, the words of
// the Tools and the glossary, and for each kind of standard the pages written once. Guide.Municipality then reads one
// municipality, and lays what it says over what is shared: its facts over the law's, its sections beside the law's.
// Reading never stops at the first problem; all of them come back, each with its place.
package content

import (
	"io/fs"
	"path"
	"sort"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
)

// Guide is what all municipalities share.
type Guide struct {
	Config  Config
	Facts   Facts // the law's
	Sources map[string]*Source
	Tools   wording.Tools // in the order of calculators.All
	Common  *wording.Common
	Words   map[string]*Word
	Kinds   map[string]*StandardKind
}

// StandardKind is a kind of standard: the pages that every municipality's guide to it has.
type StandardKind struct {
	ID          string
	Title       string // "Beskyttet beskæftigelse"
	Groups      []Group
	Comparisons []Comparison
	pages       map[string]*pageFile
	table       *toml.Table
}

// Group is some pages that belong together, in order.
type Group struct {
	ID    string
	Title string
	Pages []string
}

type rawKind struct {
	Title string              `toml:"title"`
	Group map[string]rawGroup `toml:"group"`
}

type rawGroup struct {
	Title string   `toml:"title"`
	Pages []string `toml:"pages"`
}

// Load reads what all municipalities share from the project's folder.
func Load(fsys fs.FS) (*Guide, file.Problems) {
	g := &Guide{Sources: map[string]*Source{}, Kinds: map[string]*StandardKind{}}
	var problems, more file.Problems
	g.Config, problems = loadConfig(fsys)

	var raw struct {
		Fact map[string]rawFact `toml:"fact"`
	}
	t, more := toml.Read(fsys, "content/law/facts.toml", &raw)
	problems = append(problems, more...)
	reader := factReader{table: t}
	g.Facts = reader.facts(raw.Fact)
	problems = append(problems, reader.problems...)

	for _, name := range file.List(fsys, "content/law/sources", ".md") {
		s, more := loadSource(fsys, name, true)
		problems = append(problems, more...)
		g.Sources[s.ID] = s
	}
	g.Words, more = loadWords(fsys, "content/glossary")
	problems = append(problems, more...)
	g.Tools, g.Common, more = wording.Load(fsys)
	problems = append(problems, more...)
	entries, _ := fs.ReadDir(fsys, "content/law")
	for _, e := range entries {
		if e.IsDir() && e.Name() != "sources" {
			kind, more := loadKind(fsys, e.Name())
			problems = append(problems, more...)
			problems = append(problems, kind.loadComparisons(fsys, path.Join("content/law", kind.ID), g.Facts)...)
			g.Kinds[kind.ID] = kind
		}
	}
	return g, problems
}

func loadKind(fsys fs.FS, id string) (*StandardKind, file.Problems) {
	dir := path.Join("content/law", id)
	var raw rawKind
	t, problems := toml.Read(fsys, path.Join(dir, "guide.toml"), &raw)
	k := &StandardKind{ID: id, Title: raw.Title, table: t}
	for id, g := range raw.Group {
		k.Groups = append(k.Groups, Group{id, g.Title, g.Pages})
	}
	sort.Slice(k.Groups, func(i, j int) bool {
		return t.At("group", k.Groups[i].ID).Offset < t.At("group", k.Groups[j].ID).Offset
	})
	pages, more := loadPages(fsys, dir)
	k.pages = pages
	problems = append(problems, more...)
	listed := map[string]bool{}
	for _, g := range k.Groups {
		for _, p := range g.Pages {
			if listed[p] {
				problems = append(problems, t.At("group", g.ID, "pages").Problem("the page "+p+" is listed twice", "list each page once"))
			}
			listed[p] = true
			if pages[p] == nil {
				problems = append(problems, t.At("group", g.ID, "pages").Problem("the page "+p+" is missing", "write "+path.Join(dir, p+".md")))
			}
		}
	}
	for id, p := range pages {
		if !listed[id] && !t.Spoiled() {
			problems = append(problems, p.place.Problem("the page "+id+" is in no group", "list it under pages in "+path.Join(dir, "guide.toml")))
		}
	}
	return k, problems
}

// join makes the guide's pages in their order; a page that only the municipality has comes last.
func (k *StandardKind) join(own map[string]*pageFile) (pages []*Page, problems file.Problems) {
	add := func(id string, shared *pageFile) {
		p, more := joinPage(id, shared, own[id])
		pages = append(pages, p)
		problems = append(problems, more...)
	}
	for _, g := range k.Groups {
		for _, id := range g.Pages {
			if k.pages[id] != nil {
				add(id, k.pages[id])
			}
		}
	}
	var extra []string
	for id := range own {
		if k.pages[id] == nil {
			extra = append(extra, id)
		}
	}
	sort.Strings(extra)
	for _, id := range extra {
		add(id, nil)
	}
	return pages, problems
}

// Passage finds a passage of the law by "source#passage".
func (g *Guide) Passage(ref string) *Passage {
	id, passage, _ := strings.Cut(ref, "#")
	if s := g.Sources[id]; s != nil {
		return s.Passage(passage)
	}
	return nil
}

// Cited is the row of a fact that its quotation is shown from on a day: the law's own where it has one, else the standard's;
// ok is false where neither has a value. standard is nil outside any municipality.
func (g *Guide) Cited(id string, standard *Standard, day quantity.Day) (row Row, ok bool) {
	if f := g.Facts[id]; f != nil {
		if row, ok = f.At(day); ok {
			return row, true
		}
	}
	if standard == nil || standard.Facts[id] == nil {
		return Row{}, false
	}
	return standard.Facts[id].At(day)
}

// SourceIDs lists the law's sources, sorted.
func (g *Guide) SourceIDs() []string {
	ids := make([]string, 0, len(g.Sources))
	for id := range g.Sources {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	return ids
}
