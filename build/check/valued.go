package check

import (
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/calculators/quantity"
)

// valued is a fact that stands on a page, and what it is worth there.
type valued struct {
	name  string
	about string // what it is, in Danish
	row   content.Row
	rows  []ground // of all its values
	spot  spot     // the number and its unit
}

// valuesOf are the facts with a number among some names, each once.
func valuesOf(names []string, lookup content.Lookup) (list []valued) {
	for _, name := range slices.Compact(slices.Sorted(slices.Values(names))) {
		f := lookup.Facts[name]
		if f == nil {
			continue
		}
		row, ok := f.At(lookup.Day)
		if !ok {
			continue
		}
		found := spotted(lower(row.Text()))
		if len(found) == 1 && found[0].kind == number && found[0].unit != "" && !sentence(row) {
			v := valued{name, f.Name, row, nil, found[0]}
			for _, r := range f.Rows {
				v.rows = append(v.rows, spotted(lower(r.Text())))
			}
			list = append(list, v)
		}
	}
	return list
}

// sentence tells whether a value is a rule in words that a page says in other words: its name is not the number in it.
func sentence(r content.Row) bool {
	return r.Unit == quantity.Words && len(strings.Fields(r.Written)) > mostNumberWords
}

// mostNumberWords is how many words say a number with what it is of, as »10 timer om ugen«.
const mostNumberWords = 4

// in are those that stand in one of some passages, named as a kilde does.
func in(passages []string, all []valued) []valued {
	return slices.DeleteFunc(slices.Clone(all), func(v valued) bool {
		ref := v.row.Passage
		if v.row.Source != "" {
			ref = v.row.Source + "#" + ref
		}
		return !slices.Contains(passages, ref)
	})
}

// listed tells whether a text says several of the values that a fact has over time: it lists them.
func (v valued) listed(list []said) bool {
	values := map[string]bool{}
	for _, r := range v.rows {
		for _, s := range list {
			if r.holds(s.spot) {
				values[s.value] = true
			}
		}
	}
	return len(values) > 1
}

// equal is the fact of some that has the number and the unit of a token.
func equal(facts []valued, s spot) (valued, bool) {
	return first(facts, s, func(v valued) bool { return s.value == v.spot.value })
}

// other is a fact of some that has the unit of a token, and another number.
func other(facts []valued, s spot) (valued, bool) {
	return first(facts, s, func(v valued) bool { return s.value != v.spot.value })
}

// first is the first fact of some that counts what a token counts, and is as asked.
func first(facts []valued, s spot, is func(valued) bool) (valued, bool) {
	for _, v := range facts {
		if s.kind == number && s.unit == v.spot.unit && is(v) {
			return v, true
		}
	}
	return valued{}, false
}
