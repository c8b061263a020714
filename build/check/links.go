package check

import (
	"path"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

var links = Check{
	Name: "links",
	Municipality: guides(func(
		g *content.Guide, m *content.Municipality, s *content.Standard,
	) (problems file.Problems) {
		targets := targetsOf(g, s)
		for _, section := range allSections(g, s) {
			problems = append(problems, targets.missed(section, "")...)
		}
		for _, p := range s.Pages {
			for _, section := range p.Texts() {
				problems = append(problems, targets.missed(section, content.PageAddress(p.ID))...)
			}
		}
		return problems
	}),
	Site: func(all []*Document) (problems file.Problems) {
		byAddress := map[string]*Document{}
		for _, d := range all {
			if byAddress[d.Address] != nil {
				problems = append(problems, d.problem("two pages have this address"))
			}
			byAddress[d.Address] = d
		}
		for _, d := range all {
			for _, l := range d.Links {
				if what := broken(byAddress, d, l); what != "" {
					problems = append(problems, d.problem(what))
				}
			}
		}
		return problems
	},
}

// broken says what is wrong with a link, "" when it holds.
func broken(byAddress map[string]*Document, from *Document, link string) string {
	if strings.Contains(link, ":") {
		return ""
	}
	if link == "/" && from.Address == content.MissingAddress { // it is shown at any depth
		return ""
	}
	target, anchor, _ := strings.Cut(link, "#")
	to := from
	if target != "" {
		address := path.Join(path.Dir(from.Address), target)
		if to = byAddress[address]; to == nil {
			return "the link " + link + " leads to no page"
		}
	}
	if anchor != "" && !to.IDs[anchor] {
		return "the link " + link + " leads to no place on its page"
	}
	return ""
}
