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
func (d *dated) rows(t *wording.Calculator, r *calc.Runner) (rows []rowData) {
	byBirth := slices.ContainsFunc(t.Calculator.Questions, func(q rule.Question) bool { return q.Birth })
	for _, row := range r.Rows {
		laid := row.Laid()
		data := rowData{
			Fact: laid.Fact, Unit: laid.Unit, From: laid.From, Until: laid.Until,
			Value: laid.Value, FromStandard: laid.FromStandard, Beside: laid.Beside,
			Starts: laid.Starts, Typical: laid.Typical,
		}
		if !byBirth && r.Facts[row.Fact] != rule.AdoptedText {
			data.Since = content.DateWords(row.From)
		}
		if row.Checked != 0 {
			year, _ := row.Checked.AddMonths(12)
			data.Checked = &checkData{content.DateWords(row.Checked), row.Checked, year + 1}
		}
		id := r.Facts[row.Fact]
		today, _ := d.citeOf(id, d.lookup.Day)
		if c, ok := d.citeOf(id, row.From); ok && c != today {
			data.Cite = &c
		}
		rows = append(rows, data)
	}
	return rows
}

// mention is whether the municipality's standard mentions a fact of the law.
type mention struct{ Fact, Name, Text string }

// mentions holds the municipality's standard against the law, fact by fact.
func (d *dated) mentions(t *wording.Calculator) (list []mention) {
	words := &d.Guide.Common.Words
	for _, id := range t.Calculator.Facts {
		law, own := d.Guide.Facts[id], d.s.Facts[id]
		if !slices.Contains(d.kind.Asks, id) || own == nil {
			continue
		}
		if row, ok := own.At(d.lookup.Day); ok {
			yes := fillNames(words.SaysYes, "quote", row.Quote, "cite", d.cite(row))
			list = append(list, mention{id, law.Name, yes})
			continue
		}
		alone := words.Ask
		if row, ok := law.At(d.lookup.Day); ok {
			alone = words.Holds
			if row.Source != "" {
				alone = words.Stands
			}
			alone = fillNames(alone, "value", upperFirst(row.Text()), "cite", d.cite(row))
		}
		list = append(list, mention{id, law.Name, fillNames(words.SaysNo, "law", alone)})
	}
	return list
}

// fillNames puts words into a text: name, words, name, words …
func fillNames(text string, pairs ...string) string { return markdown.FillPairs(text, pairs...) }
