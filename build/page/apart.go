package page

import (
	"slices"

	"borgerguide/build/content"
)

// apartRow begins the id of a row of the comparison that is of a municipality's own rule, which no calculator reckons
// with.
const apartRow = "rule "

// toldApart is what a standard says to such rules, by the ids of their rows, and their names.
func (s *Site) toldApart(m *content.Municipality, std *content.Standard) (map[string]told, map[string]string) {
	rows, names, kind := map[string]told{}, map[string]string{}, s.Guide.Kinds[std.ID]
	for _, id := range std.Facts.IDs() {
		f := std.Facts[id]
		if r, holds := f.At(s.Guide.Config.Date); holds && len(f.NotCounted) > 0 && !kind.Compares(id) {
			names[id] = f.Name
			rows[apartRow+id] = told{
				Values: []string{upperFirst(r.Text())}, Quotes: []string{r.Quote},
				Page: content.GuideFolder(m, std) + content.PageAddress("index"),
			}
		}
	}
	return rows, names
}

// apartIn are the rules that any of the municipalities has, by their ids.
func apartIn(kind *content.StandardKind, entries []Entry) (ids []string) {
	for _, e := range entries {
		for id := range e.apart[kind.ID] {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// nameApart is what the first municipality that has a rule calls it.
func nameApart(kind *content.StandardKind, entries []Entry, id string) string {
	for _, e := range entries {
		if name := e.apart[kind.ID][id]; name != "" {
			return name
		}
	}
	return ""
}
