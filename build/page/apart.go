package page

import (
	"slices"

	"borgerguide/build/content"
)

// apartRow begins the id of a row of the comparison that no table has: of what a municipality's text says and standards
// are not asked about.
const apartRow = "rule "

// toldApart is what a standard says to such rows, by their ids, and what they are called.
func (s *Site) toldApart(m *content.Municipality, std *content.Standard) (map[string]told, map[string]apart) {
	rows, names, kind := map[string]told{}, map[string]apart{}, s.Guide.Kinds[std.ID]
	for _, id := range std.Facts.IDs() {
		f := std.Facts[id]
		if r, holds := f.At(s.Guide.Config.Date); holds && kind.RowOfItsOwn(id) {
			names[id] = apart{f.Name, s.whyApart(kind, f)}
			rows[apartRow+id] = told{
				Values: []string{upperFirst(r.InFull(&s.Guide.Build.Lookup))}, Quotes: []string{r.Quote},
				Page: content.GuideFolder(m, std) + content.PageAddress("index"),
			}
		}
	}
	return rows, names
}

// apart is what such a row is called, and whether a difference comes from the law.
type apart struct{ Title, Why string }

// whyApart is what is said of a fact that has such a row.
func (s *Site) whyApart(kind *content.StandardKind, f *content.Fact) string {
	if law := kind.Facts[f.ID]; law != nil {
		return law.About
	}
	if f.IsLimit() {
		return s.Guide.Build.Compare.Limit
	}
	return s.Guide.Build.Compare.Apart
}

// apartIn are such facts that any of the municipalities states, by their ids.
func apartIn(kind *content.StandardKind, entries []Entry) (ids []string) {
	for _, e := range entries {
		for id := range e.apart[kind.ID] {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// firstApart is what the first municipality that states such a fact says of its row.
func firstApart(kind *content.StandardKind, entries []Entry, id string) (row apart) {
	for _, e := range entries {
		if named, states := e.apart[kind.ID][id]; states {
			return named
		}
	}
	return row
}
