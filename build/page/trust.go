package page

import (
	"slices"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/rule"
)

// rows are the dated rows of a calculator in the order the module gets them, and what each rests on.
func (g *guide) rows(t *wording.Tool, r *calc.Runner) (rows []rowData) {
	byBirth := slices.ContainsFunc(t.Calculator.Questions, func(q rule.Question) bool { return q.Birth })
	for _, row := range r.Rows {
		data := rowData{Fact: row.Fact, Unit: row.Unit, From: row.From, Until: row.Until, Value: row.Value, FromStandard: row.FromStandard}
		if !byBirth {
			data.Since = content.DateWords(row.From)
		}
		id := t.Calculator.Facts[row.Fact]
		if at, ok := g.lookup.Facts[id].At(row.From); ok && at.Checked != 0 {
			data.Checked, data.On = content.DateWords(at.Checked), at.Checked
			year, _ := at.Checked.AddMonths(12)
			data.Old = year + 1
		}
		today, _ := g.citeOf(id, g.lookup.Day)
		if c, ok := g.citeOf(id, row.From); ok && c != today {
			data.Cite, data.Quote = c.Cite, c.Quote
		}
		rows = append(rows, data)
	}
	return rows
}

// says is whether the municipality's standard mentions a fact of the law.
type says struct{ Fact, Name, Text string }

// says holds the municipality's standard against the law, fact by fact.
func (g *guide) says(t *wording.Tool) (list []says) {
	words := &g.Guide.Common.Words
	for _, id := range t.Calculator.Facts {
		law, own := g.Guide.Facts[id], g.s.Facts[id]
		if !slices.Contains(g.kind.Asks, id) || own == nil {
			continue
		}
		if row, ok := own.At(g.lookup.Day); ok {
			list = append(list, says{id, law.Name, fillNames(words.SaysYes, "quote", row.Quote, "cite", g.cite(row))})
			continue
		}
		alone := words.Ask
		if row, ok := law.At(g.lookup.Day); ok {
			alone = words.Holds
			if row.Source != "" {
				alone = words.Stands
			}
			alone = fillNames(alone, "value", upperFirst(row.Text()), "cite", g.cite(row))
		}
		list = append(list, says{id, law.Name, fillNames(words.SaysNo, "law", alone)})
	}
	return list
}

// fillNames puts words into a text: name, words, name, words …
func fillNames(text string, pairs ...string) string {
	return markdown.Fill(text, func(name string) string {
		for i := 0; i+1 < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	})
}
