// Package content is the model: what the guide says, read from content/ and config.toml.
//
// Load reads what all municipalities share into a Guide: the configuration, the law's Facts and Sources, the words of
// the Calculators and the glossary, and for each kind of standard the pages written once. Guide.Municipality then
// reads one municipality, and lays what it says over what is shared: its facts over the law's, its sections beside
// the law's. Reading never stops at the first problem; all of them come back, each with its place.
package content

import (
	"io/fs"
	"maps"
	"sort"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/wording"
)

// Guide is what all municipalities share.
type Guide struct {
	Config      Config
	Facts       Facts // the law's, of every kind of standard; those of one are in its StandardKind
	Sources     map[string]*Source
	Calculators wording.Calculators // in the order of calculators.All
	Common      *wording.Common
	Build       *wording.Build // what the build itself says on pages
	Words       map[string]*Word
	Kinds       map[string]*StandardKind
	New         Skeleton  // of a new standard
	Written     []Written // the texts of TOML of all these
	Laid        bool      // over the tool's own content, which speaks of municipalities that are not in the project

	used   map[string]bool // words of the glossary that any guide uses
	shared Facts           // the law's that are of no kind alone
	called []called        // the municipalities that are built, in their order
}

// Load reads what all municipalities share from the project's folder. Where only some municipalities are named, they
// are built instead of those in config.toml.
func Load(fsys fs.FS, only ...string) (*Guide, file.Problems) {
	g := &Guide{
		Sources: map[string]*Source{}, Kinds: map[string]*StandardKind{},
		New: loadSkeleton(fsys), Written: sharedWritten(fsys), Laid: file.Laid(fsys),
	}
	var problems, more file.Problems
	g.Config, problems = loadConfig(fsys, only)
	g.called = callings(fsys, g.Config)
	g.Build, more = wording.LoadBuild(fsys)
	problems = append(problems, more...)
	problems = append(problems, g.publisherCalled()...)

	g.shared, more = lawFacts(fsys, "content/law/facts.toml", false)
	g.Facts = maps.Clone(g.shared)
	problems = append(problems, more...)

	sources, more := markdownFiles(fsys, "content/law/sources", nil)
	problems = append(problems, more...)
	for _, named := range sources {
		s, more := loadSource(fsys, named.name, true)
		problems = append(problems, more...)
		g.Sources[s.ID] = s
	}
	g.Words, more = loadWords(fsys, "content/glossary")
	problems = append(problems, more...)
	g.Calculators, g.Common, more = wording.Load(fsys)
	problems = append(problems, more...)
	problems = append(problems, strayLinks(fsys, "content/law")...)
	for _, name := range folders(fsys, "content/law") {
		if name != "sources" {
			kind, more := g.kind(fsys, name)
			problems = append(problems, more...)
			g.Kinds[kind.ID] = kind
		}
	}
	g.findUsed(fsys)
	return g, problems
}

// StandardsWith are those of a municipality's standards whose kind has a calculator.
func (g *Guide) StandardsWith(m *Municipality, calculator string) (have []*Standard) {
	for _, s := range m.Standards {
		if kind := g.Kinds[s.ID]; kind != nil && kind.HasCalculator(calculator) {
			have = append(have, s)
		}
	}
	return have
}

// Passage finds a passage of the law by "source#passage".
func (g *Guide) Passage(ref string) *Passage {
	id, passage, _ := strings.Cut(ref, "#")
	if s := g.Sources[id]; s != nil {
		return s.Passage(passage)
	}
	return nil
}

// PassageOn finds the passages that pages of a municipality name: those of the law by "source#passage", those of the
// standard that a page is of by their id.
func (g *Guide) PassageOn(m *Municipality) func(address, ref string) *Passage {
	return func(address, ref string) *Passage {
		if strings.Contains(ref, "#") {
			return g.Passage(ref)
		}
		var of *Standard
		for _, s := range m.Texts() {
			if strings.HasPrefix(address, GuideFolder(m, s)) && (of == nil || s.Phase != InForce) {
				of = s
			}
		}
		if of == nil {
			return nil
		}
		return of.Source.Passage(ref)
	}
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
