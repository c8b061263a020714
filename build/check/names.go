package check

import (
	"maps"
	"slices"
	"sort"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

var names = Check{
	Name:         "names",
	Guide:        namesCompared,
	Municipality: guides(knownNames),
}

// namesCompared finds names in the comparison that are no fact of the law.
func namesCompared(g *content.Guide) (problems file.Problems) {
	lookup := g.SharedLookup()
	for _, id := range slices.Sorted(maps.Keys(g.Kinds)) {
		for _, row := range g.Kinds[id].Comparisons {
			for _, text := range []struct {
				words string
				place file.Place
			}{{row.Title, row.TitlePlace}, {row.Why, row.WhyPlace}} {
				for _, name := range markdown.Names(text.words) {
					if p, unknown := lookup.Unknown(name, text.place); unknown {
						problems = append(problems, p)
					}
				}
			}
		}
	}
	return problems
}

// knownNames finds names of facts, and of whole contacts, that cannot stand where they do.
func knownNames(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	lookup := g.Lookup(m, s)
	known := func(name string, at file.Place) {
		if p, unknown := lookup.Unknown(name, at); unknown {
			problems = append(problems, p)
		}
	}
	sections := allSections(g, s)
	problems = saidTwice(lookup, sections)
	for _, section := range sections {
		for _, ref := range section.Facts() {
			known(ref.Name, ref.Place)
			if v, _ := lookup.Find(ref.Name); v.Contact != nil && v.Part == "" && !ref.Alone {
				problems = append(problems, ref.Place.Problem(
					"{"+ref.Name+"} is a whole contact, and stands among other words",
					"give it a paragraph of its own, or write {"+ref.Name+".telefon}"))
			}
		}
	}
	for _, p := range s.Pages {
		for _, use := range markdown.Names(p.Title) {
			known(use, p.TitlePlace)
		}
		for _, use := range markdown.Names(p.Lead) {
			known(use, p.LeadPlace)
		}
		problems = append(problems, saidTwiceIn(lookup, p.Title, p.TitlePlace)...)
		problems = append(problems, saidTwiceIn(lookup, p.Lead, p.LeadPlace)...)
		problems = append(problems, knownPassages(g, p)...)
	}
	return problems
}

// knownPassages finds references of a page's shared part to passages of the law that are not there.
func knownPassages(g *content.Guide, p *content.Page) (problems file.Problems) {
	for _, s := range p.Sections {
		if s.Shared == nil {
			continue
		}
		for _, kilde := range s.Shared.Kilde {
			if g.Passage(kilde) == nil {
				problems = append(problems, s.Shared.KildeAt(kilde).Problem(
					"there is no passage "+kilde+" among the law's sources",
					file.DidYouMean(kilde, allPassages(g))))
			}
		}
	}
	return problems
}

func allPassages(g *content.Guide) (refs []string) {
	for id, s := range g.Sources {
		for _, p := range s.Passages {
			refs = append(refs, id+"#"+p.ID)
		}
	}
	sort.Strings(refs)
	return refs
}
