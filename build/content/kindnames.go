package content

import (
	"maps"
	"slices"
	"strings"
)

// What a text says of kinds of standards. {afgoerelse-om} is what the decisions of the guide's own kind are about.
// {tilbud.<kind>} is another kind that the municipality has a standard of too, and no name where it has none, so that
// what holds only where it has both stands in also.
const (
	decisionsName = "afgoerelse-om"
	alsoName      = "tilbud"
)

// kindOf is the kind of a standard, or that which is meant where nobody names one: the first that every municipality
// gets.
func (g *Guide) kindOf(id string) *StandardKind {
	if k := g.Kinds[id]; k != nil {
		return k
	}
	for _, id := range slices.Sorted(maps.Keys(g.Kinds)) {
		if k := g.Kinds[id]; !k.Named {
			return k
		}
	}
	return nil
}

// ofKinds is the value of a name that asks for a kind of standard.
func (l Lookup) ofKinds(name string) (Value, bool) {
	if name == decisionsName && l.kind != nil && l.kind.Decisions != "" {
		return Value{Words: l.kind.Decisions}, true
	}
	id, ok := strings.CutPrefix(name, alsoName+".")
	if !ok || l.Municipality == nil || l.Standard == nil || l.Standard.ID == id || l.guide.Kinds[id] == nil {
		return Value{}, false
	}
	for _, s := range l.Municipality.Standards {
		if s.ID == id {
			return Value{Words: l.guide.Kinds[id].Title}, true
		}
	}
	return Value{}, false
}
