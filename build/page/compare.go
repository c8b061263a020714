package page

import (
	"sort"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/calculators/rule"
)

// Entry is what stays of a municipality when its pages are made: what the pages above them need to know.
type Entry struct {
	ID        string
	Name      string // as the municipality calls itself
	Draft     bool
	statement string                       // the address of its accessibility statement, or ""
	address   string                       // where its guides begin, from the site's root
	guides    []Link                       // the front pages of its guides, from the site's root
	told      map[string]map[string]told   // by kind of standard, of those it has, then by row
	apart     map[string]map[string]string // by kind of standard, the names of rules that have their own row, by id
	proven    []proven
}

// told is what one municipality's standard says to one row of the comparison.
type told struct {
	Values  []string
	Quotes  []string
	Missing bool
	Law     []string // what the law answers where the standard says nothing
	Page    string   // from the site's root
}

// Entry keeps what the pages above the municipalities need.
func (s *Site) Entry(m *content.Municipality) Entry {
	e := Entry{ID: m.ID, Name: m.FullName, Draft: m.Draft, address: s.entrance(m), statement: m.Statement.Value,
		told: map[string]map[string]told{}, apart: map[string]map[string]string{}, proven: s.proven(m)}
	for _, std := range m.Standards {
		e.guides = append(e.guides, s.guideLink(m, std))
		e.told[std.ID], e.apart[std.ID] = s.toldApart(m, std)
		for _, row := range s.Guide.Kinds[std.ID].Comparisons {
			e.told[std.ID][row.ID] = s.compared(m, std, row)
		}
	}
	return e
}

// compared is a standard's own answer to a row: its own facts, not the law's.
func (s *Site) compared(m *content.Municipality, std *content.Standard, row content.Comparison) told {
	out := told{Missing: true, Page: content.GuideFolder(m, std) + content.PageAddress(row.Page)}
	for _, id := range row.Facts {
		own, r, stated := std.Facts[id], content.Row{}, false
		if own != nil {
			r, stated = own.At(s.Guide.Config.Date)
		}
		if !stated {
			out.Law = append(out.Law, s.given(id, len(row.Facts) > 1)...)
			continue
		}
		out.Missing = false
		value := upperFirst(r.InFull(&s.Guide.Build.Lookup))
		if len(row.Facts) > 1 {
			value = fillNames(s.Guide.Build.Compare.Fact, "name", own.Name, "value",
				r.InFull(&s.Guide.Build.Lookup))
		}
		out.Values = append(out.Values, value)
		if len(out.Quotes) == 0 || out.Quotes[len(out.Quotes)-1] != r.Quote {
			out.Quotes = append(out.Quotes, r.Quote)
		}
	}
	for _, id := range std.Facts.IDs() {
		own := std.Facts[id]
		if r, stated := own.At(s.Guide.Config.Date); stated && own.ShownWith(row.Facts) {
			out.Missing = false
			out.Values = append(out.Values, fillNames(s.Guide.Build.Compare.Fact, "name", own.Name, "value", r.Text()))
			out.Quotes = append(out.Quotes, r.Quote)
		}
	}
	for _, c := range m.As(std).Alike(row.Contact) {
		out.Values, out.Missing = append(out.Values, c.InBrief()), false
	}
	if row.Calculator != "" && !out.Missing {
		out.Values = append(out.Values, s.headline(m, std, row))
	}
	return out
}

// given is what the law itself says to a fact, named where a row has several. What we assume or nobody has confirmed is
// no answer.
func (s *Site) given(fact string, named bool) []string {
	law, words := s.Guide.Facts[fact], &s.Guide.Build.Compare
	r, ok := law.At(s.Guide.Config.Date)
	if !ok || r.Certainty != content.FromLaw && r.Certainty != content.FromSource {
		return nil
	}
	value := r.Text()
	if named {
		value = fillNames(words.Fact, "name", lowerFirst(law.Name), "value", value)
	}
	return []string{fillNames(words.Law, "value", value)}
}

// headline asks a calculator the row's question, so that answers in different units can be compared.
func (s *Site) headline(m *content.Municipality, std *content.Standard, row content.Comparison) string {
	t := s.Guide.Calculators.Named(row.Calculator)
	if t == nil {
		return ""
	}
	outcome := calc.New(s.Guide, t, s.Guide.Lookup(m, std)).Ask(row.Today, rule.Pairs(row.Answers))
	if len(outcome.Lines) == 0 {
		return ""
	}
	return outcome.Lines[0].Text
}

// comparison is the table of one kind of standard.
type comparison struct {
	Title string
	Names []string // of the municipalities that have such a standard
	Rows  []comparedRow
}

type comparedRow struct {
	Title, Why string
	Cells      []comparedCell
}

type comparedCell struct {
	told
	Name string
}

// tables are the comparisons there are: one for each kind of standard that at least two municipalities have.
func (s *Site) tables(entries []Entry) (tables []comparison) {
	for _, kind := range s.sortedKinds() {
		if table := s.compareKind(kind, entries); len(table.Rows) > 0 && len(table.Names) > 1 {
			tables = append(tables, table)
		}
	}
	return tables
}

// comparisons makes the page that compares the municipalities.
func (s *Site) comparisons(entries []Entry, tables []comparison, put Put) error {
	words := s.Guide.Build
	data := struct {
		Frame
		Tables []comparison
		Alone  *Link
	}{Frame: s.above(content.CompareAddress, words.Compare.Title, entries), Tables: tables}
	data.Crumbs = []Link{{Address: content.ChoiceAddress, Text: words.Frame.Municipalities},
		{Text: words.Compare.Title}}
	data.Alone = s.aloneLink()
	for _, e := range entries {
		data.NoIndex = data.NoIndex || e.Draft
	}
	return s.render(put, "compare", File{Address: content.CompareAddress}, data)
}

// compareKind compares the municipalities that have a kind of standard.
func (s *Site) compareKind(kind *content.StandardKind, entries []Entry) comparison {
	t, lookup := comparison{Title: kind.Title}, s.Guide.SharedLookup()
	for _, c := range kind.Comparisons {
		t.Rows = append(t.Rows, comparedRow{Title: c.Title, Why: markdown.Fill(c.Why, lookup.Words)})
	}
	ids := []string{}
	for _, c := range kind.Comparisons {
		ids = append(ids, c.ID)
	}
	for _, id := range apartIn(kind, entries) {
		ids = append(ids, apartRow+id)
		t.Rows = append(t.Rows, comparedRow{Title: nameApart(kind, entries, id), Why: s.Guide.Build.Compare.Apart})
	}
	for _, e := range entries {
		rows, has := e.told[kind.ID]
		if !has {
			continue
		}
		t.Names = append(t.Names, e.Name)
		for i, id := range ids {
			cell, says := rows[id]
			if !says {
				cell = told{Missing: true, Page: e.address}
			}
			t.Rows[i].Cells = append(t.Rows[i].Cells, comparedCell{cell, e.Name})
		}
	}
	return t
}

func (s *Site) sortedKinds() (kinds []*content.StandardKind) {
	for _, k := range s.Guide.Kinds {
		kinds = append(kinds, k)
	}
	sort.Slice(kinds, func(i, j int) bool { return kinds[i].ID < kinds[j].ID })
	return kinds
}
