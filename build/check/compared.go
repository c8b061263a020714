package check

import (
	"maps"
	"slices"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

var compared = Check{
	Name:           "compared",
	Municipalities: uncompared,
}

// uncompared finds facts that differ between two municipalities, which their comparison leaves out without a reason.
func uncompared(g *content.Guide, all []content.Position) (problems file.Problems) {
	for _, id := range slices.Sorted(maps.Keys(g.Kinds)) {
		kind := g.Kinds[id]
		if kind.Compared.File == nil {
			continue // such a kind has no comparison
		}
		of := slices.DeleteFunc(slices.Clone(all), func(p content.Position) bool { return p.Kind != kind })
		for _, fact := range stated(of) {
			a, b, differ := differing(fact, of)
			_, excused := kind.Uncompared[fact]
			if !differ || excused || kind.Compares(fact) || kind.RowOfItsOwn(fact) {
				continue
			}
			problems = append(problems, kind.Compared.Problem(
				"the fact "+fact+" is "+position(a, fact)+" and "+position(b, fact)+
					", and no row of the comparison shows it",
				"write a row with facts = [\""+fact+"\"]; or, under [excuse], "+fact+
					" = \"…\", why those who compare need not see it"))
		}
	}
	return problems
}

// stated are the facts that any of the standards states, sorted.
func stated(all []content.Position) []string {
	facts := map[string]bool{}
	for _, p := range all {
		for fact := range p.Values {
			facts[fact] = true
		}
	}
	return slices.Sorted(maps.Keys(facts))
}

// differing finds two municipalities whose standards do not say the same to a fact. Nobody knows yet what one says
// where it is not filled in.
func differing(fact string, all []content.Position) (a, b content.Position, differ bool) {
	known := slices.DeleteFunc(slices.Clone(all), func(p content.Position) bool { return p.Unfilled[fact] })
	for _, p := range known[1:] {
		if p.Values[fact] != known[0].Values[fact] {
			return known[0], p, true
		}
	}
	return a, b, false
}

// position is what a municipality says to a fact, for a message.
func position(p content.Position, fact string) string {
	if value, ok := p.Values[fact]; ok {
		return "»" + value + "« in " + p.Municipality
	}
	return "not stated in " + p.Municipality
}
