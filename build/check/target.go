package check

import (
	"maps"
	"path"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

// targets are the pages of a guide that our own words may lead to, by their addresses from the guide's folder, each with
// the ids of its sections; nil where a page has places besides those.
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

// misses says what is wrong with a link that should lead to a page of the guide, "" where it does or leads elsewhere.
func (all targets) misses(link string) (what, instead string) {
	page, anchor, _ := strings.Cut(link, "#")
	page = path.Clean(page)
	if strings.Contains(link, ":") || strings.HasPrefix(page, "../") || page == "." {
		return "", ""
	}
	ids, ok := all[page]
	switch {
	case !ok:
		return "the link " + link + " leads to no page", file.DidYouMean(page, slices.Sorted(maps.Keys(all)))
	case anchor != "" && ids != nil && !slices.Contains(ids, anchor):
		return "the link " + link + " leads to no section of its page", file.DidYouMean(anchor, ids)
	}
	return "", ""
}
