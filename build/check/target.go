package check

import (
	"maps"
	"path"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

// targets are the pages of a guide that our own words may lead to, by their addresses from the guide's folder, each
// with the ids of its sections; nil where a page has places besides those.
type targets map[string][]string

func targetsOf(g *content.Guide, s *content.Standard) targets {
	all := targets{}
	for _, p := range s.Pages {
		address := content.PageAddress(p.ID)
		if all[address] = nil; p.Kind != content.Ordinary {
			continue
		}
		all[address] = []string{}
		for _, section := range p.Sections {
			all[address] = append(all[address], section.ID)
		}
	}
	for _, t := range g.Kinds[s.ID].Calculators {
		all[content.CalculatorAddress(t)] = nil
	}
	return all
}

// missed finds the links of a text that lead nowhere: to a place on its own page, where that is named, or to pages.
func (all targets) missed(section *markdown.Section, own string) (problems file.Problems) {
	for _, link := range section.Links() {
		to := link.Name
		if onOwn := strings.HasPrefix(to, "#"); onOwn != (own != "") {
			continue
		}
		if what, instead := all.misses(own + to); what != "" {
			problems = append(problems, link.Place.Problem("the link "+to+" leads to "+what, instead))
		}
	}
	return problems
}

// misses says what a link leads to that should lead to a page of the guide, "" where it does or leads elsewhere.
func (all targets) misses(link string) (what, instead string) {
	page, anchor, _ := strings.Cut(link, "#")
	page = path.Clean(page)
	if strings.Contains(link, ":") || strings.HasPrefix(page, "../") || page == "." {
		return "", ""
	}
	ids, ok := all[page]
	switch {
	case !ok:
		return "no page", file.DidYouMean(page, slices.Sorted(maps.Keys(all)))
	case anchor != "" && ids != nil && !slices.Contains(ids, anchor):
		return "no section of its page", file.DidYouMean(anchor, ids)
	}
	return "", ""
}
