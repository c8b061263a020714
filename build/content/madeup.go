package content

import (
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/calculators/quantity"
)

// MadeUp is the lookup of a municipality that is not. Its standard says what is given here, by fact, and no more. What
// is promised of it holds or fails whichever municipalities are built.
func (g *Guide) MadeUp(says map[string]string, at file.Place) (Lookup, file.Problems) {
	var problems file.Problems
	own := Facts{}
	from, _ := quantity.DayOf(2000, 1, 1)
	for id, written := range says {
		law := g.Facts[id]
		if law == nil {
			problems = append(problems, at.Problem("unknown fact "+id, file.DidYouMean(id, g.Facts.IDs())))
			continue
		}
		row := Row{From: from, Until: Open, Written: written, Certainty: FromStandard, Place: at}
		what, instead := row.read(law), law.instead(written)
		if what == "" {
			what, instead = law.outside(row, g.Facts)
		}
		if what != "" {
			problems = append(problems, at.Problem("facts, "+id+": "+what, instead))
		}
		f := *law
		f.Rows = []Row{row}
		own[id] = &f
	}
	slices.SortFunc(problems, func(a, b file.Problem) int { return strings.Compare(a.What, b.What) })
	s := &Standard{Facts: own, Dated: own, All: own.over(g.Facts), Day: g.Config.Date}
	return g.Lookup(&Municipality{}, s), problems
}
