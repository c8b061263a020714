package content

import (
	"maps"
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/toml"
)

// Position is what a municipality's standard says to each fact on the guide's day. It is what stays of the standard, to
// be held against those of others.
type Position struct {
	Municipality string
	Kind         *StandardKind
	Values       map[string]string // by fact, as readers see them; what the standard does not say is not there
	Unfilled     map[string]bool   // facts that nobody has answered for the standard yet
}

// Positions are those of each of a municipality's standards.
func (g *Guide) Positions(m *Municipality) (positions []Position) {
	for _, s := range m.Standards {
		p := Position{
			Municipality: m.FullName, Kind: g.Kinds[s.ID], Values: map[string]string{}, Unfilled: map[string]bool{},
		}
		for id, f := range s.Facts {
			if row, ok := f.At(g.Config.Date); ok {
				p.Values[id] = row.Text()
			}
			p.Unfilled[id] = g.Unfilled(f.Missing)
		}
		if p.Kind != nil {
			positions = append(positions, p)
		}
	}
	return positions
}

// Unfilled tells whether a reason why something is missing is what a new municipality has instead of one.
func (g *Guide) Unfilled(missing string) bool {
	return strings.EqualFold(strings.Trim(missing, " ."), g.Build.Lookup.Unfilled)
}

// Compares tells whether a row of the comparison shows a fact.
func (k *StandardKind) Compares(fact string) bool {
	return slices.ContainsFunc(k.Comparisons, func(c Comparison) bool {
		return slices.Contains(c.Facts, fact) || k.Facts[fact] != nil && k.Facts[fact].ShownWith(c.Facts)
	})
}

// RowOfItsOwn tells whether a fact that a municipality states stands in the comparison by its name: standards are not
// asked about it, no row shows it, and [excuse] does not say why none does.
func (k *StandardKind) RowOfItsOwn(fact string) bool {
	_, excused := k.Uncompared[fact]
	return !excused && !k.Compares(fact) && !slices.Contains(k.Asks, fact)
}

// excused finds what is wrong with the reasons why facts are not compared.
func (k *StandardKind) excused(t *toml.Table, law Facts) (problems file.Problems) {
	for _, id := range slices.Sorted(maps.Keys(k.Uncompared)) {
		near := file.DidYouMean(id, law.IDs())
		switch {
		case law[id] == nil && near != "":
			problems = append(problems, t.At("excuse", id).Problem("unknown fact "+id, near))
		case strings.TrimSpace(k.Uncompared[id]) == "":
			problems = append(problems, t.At("excuse", id).Problem("the fact "+id+" is not compared, without a reason",
				"write why those who compare need not see it, or a row with it"))
		case k.Compares(id):
			problems = append(problems, t.At("excuse", id).Problem(
				"a row compares the fact "+id+", and [excuse] says why none does", "leave one of them out"))
		}
	}
	return problems
}
