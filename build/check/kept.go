package check

import (
	"slices"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

var kept = Check{
	Name:         "kept",
	Municipality: standards(allKept),
}

// allKept finds numbers and the like that stand in a passage and in no section that renders it.
func allKept(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	by, _ := claims(g, m, s)
	gone := replacedIn(m, s, g.Lookup(m, s))
	for _, p := range s.Source.Passages {
		if len(by[p.ID]) == 0 || s.Unvalued(p.ID) {
			continue
		}
		var shown []token
		for _, c := range by[p.ID] {
			shown = append(shown, tokens(c.text)...)
		}
		for _, t := range tokens(squeezeLower(withoutReplaced(p, gone[p.ID]))) {
			if !slices.Contains(shown, t) {
				problems = append(problems, by[p.ID][0].place.Problem(
					"»"+t.value+"« stands in the passage "+p.ID+" and in no section that renders it",
					"say it in a section that names "+p.ID))
			}
		}
	}
	return problems
}
