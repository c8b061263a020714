package calc

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// citation is what a line rests on: where it stands and in which words. Of our own assumption there is only a sentence.
type citation struct{ where, quote string }

// citations are what a line rests on, as on its page: each fact that it cites as it stands on the guide's day, or
// elsewhere, where the calculator used a value that stands elsewhere.
func (r *Runner) citations(l Line, c *rule.Case) (list []citation) {
	cites := slices.Clone(r.Words.Sentences[l.Said.Sentence].Cite)
	for _, n := range l.Said.Numbers {
		if n.Unit == quantity.LimitName {
			cites = append(cites, r.Limits[n.Value].ID)
		}
	}
	for _, id := range cites {
		today, ok := r.citation(id, r.lookup.Day)
		if !ok {
			continue
		}
		cite, fact := today, int64(slices.Index(r.Facts, id))
		for _, row := range c.Rows {
			if !row.Exists() || row.Fact != fact || row.Used == 0 {
				continue
			}
			if used, ok := r.citation(id, row.From); ok && used != today {
				cite = used
			}
		}
		list = append(list, cite)
	}
	return list
}

// citation is where a fact stands on a day.
func (r *Runner) citation(id string, day quantity.Day) (citation, bool) {
	row, ok := r.guide.Cited(id, r.lookup.Standard, day)
	switch {
	case !ok:
		return citation{}, false
	case row.Quote == "":
		return citation{where: row.Assumption}, true
	}
	where := r.guide.Cite(row, r.lookup.Standard)
	first, size := utf8.DecodeRuneInString(where)
	return citation{string(unicode.ToUpper(first)) + where[size:], row.Quote}, true
}
