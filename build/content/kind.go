package content

import (
	"io/fs"
	"maps"
	"path"
	"slices"
	"sort"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/build/wording"
)

// StandardKind is a kind of standard: what every municipality's guide to such a standard has. It is content alone, a
// folder under content/law: its pages, and a guide.toml.
type StandardKind struct {
	ID           string
	Title        string // "Beskyttet beskæftigelse"
	Facts        Facts  // the law's that hold for it: those of all kinds, and its own
	Groups       []Group
	Calculators  wording.Calculators // that its guides have, in the order of the menus
	Asks         []string            // the facts that each of its standards is asked about, sorted
	Comparisons  []Comparison
	Compared     file.Place        // where its comparison is written; nowhere if it has none
	Uncompared   map[string]string // facts that no row compares, and why
	AskedSection string            // of the page of what only a municipality can tell: that with the numbers
	RulesSection string            // of the page of rules: the id of the section with the dated values
	Old          []file.Listed     // the names its folder had before
	Choice       Choice            // what stands where readers choose a municipality
	Decisions    string            // what its decisions are about: "beskyttet beskæftigelse / løn / transport"
	Named        bool              // a new municipality gets one only where it is named
	Instead      map[string]string // by a calculator that the guides do not have: the page that answers in its place

	kinds map[string]PageKind // by a page's id: of those that are not ordinary
	pages map[string]*pageFile
	alone map[string]*pageFile // what the guide of the law alone has in their place, and besides
	table *toml.Table
}

// Group is some pages that belong together, in order.
type Group struct {
	ID    string
	Title string
	Pages []string
}

type rawKind struct {
	Title       string                 `toml:"title"`
	Decisions   string                 `toml:"decisions"`
	Calculators []string               `toml:"calculators"`
	Asks        []string               `toml:"asks"`
	Group       map[string]rawGroup    `toml:"group"`
	Page        map[string]rawPageKind `toml:"page"`
	Old         []string               `toml:"old"`
	Choice      rawChoice              `toml:"choice"`
	Instead     map[string]rawInstead  `toml:"instead"`
	Named       bool                   `toml:"only-named"`
}

type rawGroup struct {
	Title string   `toml:"title"`
	Pages []string `toml:"pages"`
}

// HasCalculator tells whether the kind's guides have a calculator.
func (k *StandardKind) HasCalculator(name string) bool { return k.Calculators.Named(name) != nil }

// folder is where the kind's files lie, and file is one of them.
func (k *StandardKind) folder() string          { return path.Join("content/law", k.ID) }
func (k *StandardKind) file(name string) string { return path.Join(k.folder(), name) }

// kind reads a kind of standard. What it names of the law's facts and of the calculators must be there.
func (g *Guide) kind(fsys fs.FS, id string) (*StandardKind, file.Problems) {
	k := &StandardKind{ID: id}
	var raw rawKind
	var problems, more file.Problems
	k.table, problems = toml.Read(fsys, k.file("guide.toml"), &raw)
	k.Title, k.Decisions, k.Named, k.Old = raw.Title, raw.Decisions, raw.Named, k.table.Listed(raw.Old, "old")
	if what, instead := NameFault(id); what != "" {
		problems = append(problems, k.table.At().Problem("the name of the folder: "+what, instead))
	}
	k.Choice, more = choice(k.table, raw.Choice)
	problems = append(problems, more...)
	var listed []string
	for _, id := range slices.Sorted(maps.Keys(raw.Group)) {
		listed = append(listed, raw.Group[id].Pages...)
	}
	k.pages, more = loadPages(fsys, k.folder(), listed, "")
	problems = append(problems, more...)
	k.alone, more = loadPages(fsys, k.file(LawFolder), slices.Sorted(maps.Keys(k.pages)), ownNotes)
	problems = append(problems, more...)
	problems = append(problems, k.facts(fsys, g)...)
	problems = append(problems, k.groups(raw.Group)...)
	problems = append(problems, k.pageKinds(raw.Page)...)
	problems = append(problems, k.checkAlone()...)
	problems = append(problems, k.calculators(raw.Calculators, g.Calculators)...)
	problems = append(problems, k.instead(raw.Instead, g.Calculators)...)
	problems = append(problems, k.asks(raw.Asks, k.Facts)...)
	problems = append(problems, k.knowsCalculators(k.pages, g.Calculators)...)
	problems = append(problems, k.knowsCalculators(k.alone, g.Calculators)...)
	return k, append(problems, k.comparisons(fsys, g)...)
}

// groups puts the pages into their groups, each page into one.
func (k *StandardKind) groups(raw map[string]rawGroup) (problems file.Problems) {
	for _, id := range slices.Sorted(maps.Keys(raw)) {
		k.Groups = append(k.Groups, Group{id, raw[id].Title, raw[id].Pages})
	}
	sort.SliceStable(k.Groups, func(i, j int) bool {
		return k.table.At("group", k.Groups[i].ID).Offset < k.table.At("group", k.Groups[j].ID).Offset
	})
	listed := map[string]bool{}
	for _, g := range k.Groups {
		at := k.table.At("group", g.ID, "pages")
		for _, p := range g.Pages {
			if listed[p] {
				problems = append(problems, at.Problem("the page "+p+" is listed twice", "list each page once"))
			}
			listed[p] = true
			if k.pages[p] == nil {
				problems = append(problems, at.Problem("the page "+p+" is missing", "write "+k.file(p+".md")))
			}
		}
	}
	for id, p := range k.pages {
		if !listed[id] && !k.table.Spoiled() {
			problems = append(problems,
				p.place.Problem("the page "+id+" is in no group", "list it under pages in "+k.file("guide.toml")))
		}
	}
	return problems
}

// calculators reads which calculators the kind's guides have.
func (k *StandardKind) calculators(names []string, all wording.Calculators) (problems file.Problems) {
	at := k.table.At("calculators")
	for _, name := range names {
		calculator := all.Named(name)
		switch {
		case calculator == nil:
			problems = append(problems, noCalculator(at, name, all))
		case k.HasCalculator(name):
			problems = append(problems,
				at.Problem("the calculator "+name+" is listed twice", "list each calculator once"))
		default:
			k.Calculators = append(k.Calculators, calculator)
		}
	}
	return problems
}

func noCalculator(at file.Place, name string, all wording.Calculators) file.Problem {
	instead := file.DidYouMean(name, all.Names())
	if instead == "" {
		instead = "write one of " + strings.Join(all.Names(), ", ")
	}
	return at.Problem("there is no calculator "+name, instead)
}

// asks reads which facts the kind's standards are asked about: those it names, and those that are asked of every
// standard.
func (k *StandardKind) asks(ids []string, law Facts) (problems file.Problems) {
	for id, f := range law {
		if f.Asked {
			k.Asks = append(k.Asks, id)
		}
	}
	for _, id := range ids {
		switch {
		case law[id] != nil:
			k.Asks = append(k.Asks, id)
		case len(law) > 0: // else they could not be read, which is said
			problems = append(problems, k.table.At("asks").Problem("unknown fact "+id, file.DidYouMean(id, law.IDs())))
		}
	}
	slices.Sort(k.Asks)
	k.Asks = slices.Compact(k.Asks)
	return problems
}

// knowsCalculators finds pages that belong to a calculator that is not there, or that the kind's guides do not have.
func (k *StandardKind) knowsCalculators(pages map[string]*pageFile, all wording.Calculators) (problems file.Problems) {
	for _, p := range pages {
		if p.raw.Calculator != "" {
			problems = append(problems, k.knowsCalculator(p.table.At("tool"), p.raw.Calculator, all)...)
		}
	}
	return problems
}

func (k *StandardKind) knowsCalculator(at file.Place, name string, all wording.Calculators) file.Problems {
	switch {
	case all.Named(name) == nil:
		return file.Problems{noCalculator(at, name, all)}
	case !k.HasCalculator(name) && !k.table.Spoiled("calculators"):
		return file.Problems{at.Problem("the guide has no calculator "+name,
			"name it under calculators in "+k.file("guide.toml"))}
	}
	return nil
}

// GroupOf is the group of the menu that a page belongs to, "" where it has none.
func (k *StandardKind) GroupOf(p *Page) string {
	for _, g := range k.Groups {
		if slices.Contains(g.Pages, p.ID) {
			return g.ID
		}
	}
	return p.Group
}

// SharedPages are the guide's pages in their order as they are written once, without a municipality.
func (k *StandardKind) SharedPages() []*Page {
	pages, _ := k.join(nil)
	return pages
}

// join makes the guide's pages in their order; a page that only the municipality has comes last.
func (k *StandardKind) join(own map[string]*pageFile) (pages []*Page, problems file.Problems) {
	add := func(id string, shared *pageFile) {
		p, more := joinPage(id, k.kinds[id], shared, own[id])
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
	for _, id := range slices.Sorted(maps.Keys(own)) {
		if k.pages[id] == nil {
			add(id, nil)
		}
	}
	return pages, problems
}

// misnamed finds pages of a municipality that no shared page has the name of, and that have no title to be pages of its
// own. Where one is nearly named as a shared page, it is taken for that, so that nothing else is said of it.
func (k *StandardKind) misnamed(own map[string]*pageFile) (problems file.Problems) {
	shared := slices.Sorted(maps.Keys(k.pages))
	for _, id := range slices.Sorted(maps.Keys(own)) {
		p := own[id]
		if k.pages[id] != nil || p.raw.Title != "" || p.spoiled() {
			continue
		}
		near := file.Nearest(id, shared)
		if !file.Near(id, near, max(1, len(near)/4)) && near != id {
			near = ""
		}
		instead := titleAdvice + ", if it is a page of the municipality's own"
		if near == "" {
			instead = "take it out of the folder, which holds pages only; or " + instead
		}
		if near != "" {
			instead = "did you mean " + near + "? Rename the file to " + near + ".md; or " + instead
		}
		problems = append(problems, p.place.Problem("no shared page has this name", instead))
		delete(own, id)
		if near != "" && own[near] == nil {
			own[near] = p
		}
	}
	return problems
}
