package content

import (
	"maps"
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/calculators/quantity"
)

// LawAlone is what stands in a municipality's place where the reader's own has no guide here, nil where no kind of
// standard is written for that. Its guides say what the law says, and what only the municipality can answer. They have
// no adopted text, and so no source, no contact and no value of their own: what is promised of an adopted text is not
// promised of them. draft tells whether they are to be found by nobody yet, as those of the municipalities.
func (g *Guide) LawAlone(draft bool) *Municipality {
	words := &g.Build.LawAlone
	ask := Stated{Missing: words.Ask}
	m := &Municipality{
		ID: LawFolder, Name: words.Title, FullName: words.Municipality, LawAlone: true, Draft: draft, Statement: ask,
	}
	for _, id := range slices.Sorted(maps.Keys(g.Kinds)) {
		k := g.Kinds[id]
		if len(k.alone) == 0 {
			continue
		}
		m.Standards = append(m.Standards, &Standard{
			ID: id, Title: k.Title, Called: words.Standard, Adopted: ask, Review: ask, Facts: Facts{}, All: k.Facts,
			Day: g.Config.Date, Source: &Source{}, Pages: k.PagesAlone(),
		})
	}
	if len(m.Standards) == 0 {
		return nil
	}
	return m
}

// checkAlone finds what is wrong with the pages that only the guide of the law alone has, and with what it has instead
// of shared ones. What is wrong with those is told where they are read.
func (k *StandardKind) checkAlone() file.Problems {
	problems := k.misnamed(k.alone)
	var groups []string
	for _, g := range k.Groups {
		groups = append(groups, g.ID)
	}
	for _, id := range slices.Sorted(maps.Keys(k.alone)) {
		page := k.alone[id]
		if k.pages[id] == nil && !slices.Contains(groups, page.raw.Group) && !page.spoiled() {
			problems = append(problems, page.place.Problem("the page "+id+" is in no menu",
				`write group = "…" between the +++ lines, one of `+strings.Join(groups, ", ")))
		}
	}
	return problems
}

// PagesAlone are the pages of the guide of the law alone, in their order.
func (k *StandardKind) PagesAlone() []*Page {
	if len(k.alone) == 0 {
		return nil
	}
	pages, _ := k.joinAlone()
	return pages
}

func (k *StandardKind) joinAlone() ([]*Page, file.Problems) {
	pages, problems := k.join(k.alone)
	for _, p := range pages {
		p.replace()
	}
	return pages, problems
}

// replace lets what is written beside the shared part of a page stand in its place: a section in that of the section of
// its name, the words above the first section in those of the shared page.
func (p *Page) replace() {
	if len(p.Intro) > 1 {
		p.Intro = p.Intro[1:]
	}
	replaced := map[string]bool{}
	for _, s := range p.Sections {
		if s.Own != nil {
			replaced[s.ID] = s.Shared != nil
			s.Shared, s.Own = s.Own, nil
		}
	}
	p.Law = slices.DeleteFunc(p.Law, func(s Seen) bool { return replaced[s.Section] })
	p.Law, p.Seen, p.Own = append(p.Law, p.Seen...), nil, file.Place{}
}

// OnlyMunicipality are the numbers that standards of the kind are asked for and the law does not have on the guide's
// day: only a municipality can tell them.
func (g *Guide) OnlyMunicipality(k *StandardKind) (facts []*Fact) {
	for _, id := range k.Asks {
		f := g.Facts[id]
		if _, ok := f.At(g.Config.Date); !ok && quantity.Measures[f.Unit].Unit != quantity.Words {
			facts = append(facts, f)
		}
	}
	return facts
}

// MunicipalityNameFault says what is wrong with the name of a municipality's folder, and what to write instead; ""
// where nothing is.
func MunicipalityNameFault(name string) (what, instead string) {
	if name == LawFolder {
		return "»" + name + "« is where the guides of the law alone lie", "give it the name of the municipality"
	}
	return NameFault(name)
}
