package page

import (
	"strings"

	"borgerguide/build/content"
	"borgerguide/calculators/quantity"
)

// Rate is one dated value, as a table shows it.
type Rate struct{ Name, Value, Span, Certainty, Basis string }

// dated tells of the dated values of a guide, the law's and the municipality's own, and of what they rest on.
type dated struct{ *subject }

// rates lists the dated values of some facts: the law's, each with its own days, and then the municipality's own. What
// a municipality says does not end what the law says. A sentence of ours is none: it stands on the pages, on its own
// days. Nor is a value that repeats its name, or what a text does not say: that is for the report.
func (d *dated) rates(ids []string) (rates []Rate) {
	for _, id := range ids {
		law, own := d.Guide.Facts[id], d.s.Dated[id]
		for _, f := range []*content.Fact{law, own} {
			if f == nil || f.OurWords {
				continue
			}
			for _, r := range f.Rows {
				if !strings.EqualFold(r.Text(), f.Name) {
					rates = append(rates, Rate{f.Name, r.Text(), d.span(r), d.Guide.Certain(r.Certainty), d.basis(r)})
				}
			}
		}
	}
	return rates
}

// span is the days a value counts.
func (d *dated) span(r content.Row) string {
	words, from := &d.Guide.Build.Rates, content.DateWords(r.From)
	if r.Until == content.Open {
		return fillNames(words.From, "from", from)
	}
	return fillNames(words.Until, "from", from, "until", content.DateWords(r.Until))
}

// basis says what a value rests on: a quotation and where it stands, or the printed sentence of an assumption.
func (d *dated) basis(r content.Row) string {
	if r.Quote == "" {
		return r.Assumption
	}
	return fillNames(d.Guide.Build.Rates.Quoted, "quote", r.Quote, "cite", d.cite(r))
}

// cite names the passage a value stands in.
func (d *dated) cite(r content.Row) string { return d.Guide.Cite(r, d.s) }

func upperFirst(s string) string {
	if s == "" {
		return s
	}
	r := []rune(s)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// citeOf is where a fact stands on a day.
func (d *dated) citeOf(id string, day quantity.Day) (passageData, bool) {
	row, ok := d.Guide.Cited(id, d.s, day)
	switch {
	case !ok:
		return passageData{}, false
	case row.Quote == "":
		return passageData{Cite: row.Assumption}, true
	}
	return passageData{Cite: upperFirst(d.cite(row)), Quote: row.Quote}, true
}
