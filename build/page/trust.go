package page

import (
	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// ruleData is what a dated row rests on: from when it counts, and when a person checked it.
type ruleData struct {
	From    string       `json:"from,omitempty"` // "" where the days are days of birth
	Checked string       `json:"checked,omitempty"`
	On      quantity.Day `json:"on,omitempty"`   // the day of Checked
	Old     quantity.Day `json:"old,omitempty"`  // from this day on it is over a year since
	Cite    string       `json:"cite,omitempty"` // where the row stands, if not where the fact stands today
	Quote   string       `json:"quote,omitempty"`
}

// rules are the dated rows of a calculator, and what each rests on, both in the order the module gets them.
func (g *guide) rules(t *content.Tool, r *calc.Runner) (facts [][6]int64, rules []ruleData) {
	byBirth := false
	for _, in := range t.Names.Inputs {
		byBirth = byBirth || in.Key == birthDate
	}
	for _, row := range r.Rows {
		facts = append(facts, factRow(row))
		rule := ruleData{}
		if !byBirth {
			rule.From = content.DateWords(row.From)
		}
		if at, ok := g.lookup.Facts[t.Names.Facts[row.Fact]].At(row.From); ok && at.Checked != 0 {
			rule.Checked, rule.On = content.DateWords(at.Checked), at.Checked
			year, _ := at.Checked.AddMonths(12)
			rule.Old = year + 1
		}
		id := t.Names.Facts[row.Fact]
		today, _ := g.citeOf(id, g.lookup.Day)
		if c, ok := g.citeOf(id, row.From); ok && c != today {
			rule.Cite, rule.Quote = c.Cite, c.Quote
		}
		rules = append(rules, rule)
	}
	return facts, rules
}

func factRow(r calculators.Row) [6]int64 {
	row := [6]int64{int64(r.Fact), int64(r.Unit), int64(r.From), int64(r.Until), r.Value}
	if r.Local != 0 {
		row[5] = 1
	}
	return row
}

// says is whether the municipality's standard mentions a fact of the law.
type says struct{ Fact, Name, Text string }

// says holds the municipality's standard against the law, fact by fact.
func (g *guide) says(t *content.Tool) (list []says) {
	words := &g.Guide.Common.Words
	for _, id := range t.Names.Facts {
		law, own := g.Guide.Facts[id], g.s.Facts[id]
		if law == nil || !law.Asked || own == nil {
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
