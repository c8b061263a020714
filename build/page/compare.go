package page

import (
	"sort"
	"strings"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/calculators/rule"
)

const (
	compareAddress = "sammenlign.html"
	compareTitle   = "Hvad er forskellen mellem kommunerne?"
)

// Entry is what stays of a municipality when its pages are made: what the pages above them need to know.
type Entry struct {
	ID, Name string
	Draft    bool
	answers  map[string]comparedAnswer // by standard and row
}

// comparedAnswer is what one municipality's standard says to one row of the comparison.
type comparedAnswer struct {
	Answers []string
	Quotes  []string
	Missing bool
	Page    string // from the site's root
}

// Entry keeps what the pages above the municipalities need.
func (s *Site) Entry(m *content.Municipality) Entry {
	e := Entry{ID: m.ID, Name: m.Name, Draft: m.Draft, answers: map[string]comparedAnswer{}}
	for _, std := range m.Standards {
		for _, row := range s.Guide.Kinds[std.ID].Comparisons {
			e.answers[std.ID+"/"+row.ID] = s.compared(m, std, row)
		}
	}
	return e
}

// compared is a standard's own answer to a row: its own facts, not the law's.
func (s *Site) compared(m *content.Municipality, std *content.Standard, row content.Comparison) comparedAnswer {
	out := comparedAnswer{Missing: true, Page: m.ID + "/" + std.ID + "/" + row.Page + ".html"}
	for _, id := range row.Facts {
		own := std.Facts[id]
		if own == nil {
			continue
		}
		r, ok := own.At(s.Guide.Config.Date)
		if !ok {
			continue
		}
		out.Missing = false
		answer := upperFirst(r.Text())
		if len(row.Facts) > 1 {
			answer = own.Name + ": " + r.Text()
		}
		out.Answers = append(out.Answers, answer)
		if len(out.Quotes) == 0 || out.Quotes[len(out.Quotes)-1] != r.Quote {
			out.Quotes = append(out.Quotes, r.Quote)
		}
	}
	if c := m.Contacts[row.Contact]; c != nil && c.Missing == "" {
		out.Answers, out.Missing = append(out.Answers, c.Name+", "+strings.Join(c.Lines, ", ")), false
	}
	if row.Tool != "" && !out.Missing {
		out.Answers = append(out.Answers, s.headline(m, std, row))
	}
	return out
}

// headline asks a calculator the row's question, so that answers in different units can be compared.
func (s *Site) headline(m *content.Municipality, std *content.Standard, row content.Comparison) string {
	t := s.Guide.Calculator(row.Tool)
	if t == nil {
		return ""
	}
	outcome := calc.New(s.Guide, t, s.Guide.Lookup(m, std)).Ask(s.Guide.Config.Date, rule.Pairs(row.Answers))
	if len(outcome.Lines) == 0 {
		return ""
	}
	return outcome.Lines[0].Text
}

// comparisons makes the page that compares the municipalities, a table for each kind of standard.
func (s *Site) comparisons(entries []Entry, put Put) error {
	type cell struct {
		comparedAnswer
		Name string
	}
	type row struct {
		Title, Why string
		Cells      []cell
	}
	type table struct {
		Title string
		Names []string
		Rows  []row
	}
	data := struct {
		Frame
		Tables []table
	}{Frame: s.frame(compareAddress, compareTitle)}
	data.Crumbs = []Link{{Address: "index.html", Text: "Alle kommuner"}, {Text: compareTitle}}
	for _, kind := range s.sortedKinds() {
		t := table{Title: kind.Title}
		for _, e := range entries {
			t.Names = append(t.Names, e.Name+" Kommune")
			data.NoIndex = data.NoIndex || e.Draft
		}
		for _, c := range kind.Comparisons {
			r := row{Title: c.Title, Why: c.Why}
			for _, e := range entries {
				r.Cells = append(r.Cells, cell{e.answers[kind.ID+"/"+c.ID], e.Name + " Kommune"})
			}
			t.Rows = append(t.Rows, r)
		}
		if len(t.Rows) > 0 {
			data.Tables = append(data.Tables, t)
		}
	}
	return s.render(put, "compare", compareAddress, data)
}

func (s *Site) sortedKinds() (kinds []*content.StandardKind) {
	for _, k := range s.Guide.Kinds {
		kinds = append(kinds, k)
	}
	sort.Slice(kinds, func(i, j int) bool { return kinds[i].ID < kinds[j].ID })
	return kinds
}
