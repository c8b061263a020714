package page

import (
	"sort"
	"strings"

	"borgerguide/build/content"
)

// Rate is one dated value, as a table shows it.
type Rate struct{ Name, Value, Span, Certainty, Basis string }

// rates lists the dated values of some facts: the law's, each with its own days, and then the municipality's own. What
// a municipality says does not end what the law says.
func (g *guide) rates(ids []string) (rates []Rate) {
	for _, id := range ids {
		law, own := g.Guide.Facts[id], g.s.Facts[id]
		for _, f := range []*content.Fact{law, own} {
			if f == nil {
				continue
			}
			for _, r := range f.Rows {
				rates = append(rates, Rate{f.Name, r.Text(), g.span(r), g.certainty(r), g.basis(r)})
			}
		}
		if own != nil && own.Missing != "" && (law == nil || len(law.Rows) == 0) {
			rates = append(rates, Rate{Name: own.Name, Value: g.Guide.Build.Rates.NoValue, Basis: upperFirst(own.Missing)})
		}
	}
	return rates
}

// certainty is how certain a value is, in the words of the page of rules and sources.
func (g *guide) certainty(r content.Row) string {
	words := &g.Guide.Build.Rates
	return map[content.Certainty]string{
		content.FromLaw: words.Law, content.FromSource: words.Source, content.FromStandard: words.Standard,
		content.Assumption: words.Assumption, content.Unverified: words.Unverified,
	}[r.Certainty]
}

// addRates puts the table of all dated values of the guide into the section that is for them.
func (g *guide) addRates(sections []Section, v view) {
	for i := range sections {
		if sections[i].ID == v.prefix+g.kind.RulesSection {
			sections[i].Rates = g.rates(g.Guide.FactsOf(g.s))
		}
	}
}

// span is the days a value counts.
func (g *guide) span(r content.Row) string {
	words, from := &g.Guide.Build.Rates, content.DateWords(r.From)
	if r.Until == content.Open {
		return fillNames(words.From, "from", from)
	}
	return fillNames(words.Until, "from", from, "until", content.DateWords(r.Until))
}

// basis says what a value rests on: a quotation and where it stands, or the printed sentence of an assumption.
func (g *guide) basis(r content.Row) string {
	if r.Quote == "" {
		return r.Assumption
	}
	return fillNames(g.Guide.Build.Rates.Quoted, "quote", r.Quote, "cite", g.cite(r))
}

// cite names the passage a value stands in.
func (g *guide) cite(r content.Row) string {
	if r.Source == "" {
		return g.passage(r.Passage)
	}
	if p := g.Guide.Passage(r.Source + "#" + r.Passage); p != nil {
		return p.Cite()
	}
	return r.Source
}

// passage names a passage of the municipality's standard.
func (g *guide) passage(id string) string {
	return fillNames(g.Guide.Build.Section.Passage, "standard", g.s.Kind, "passage", id)
}

func upperFirst(s string) string {
	if s == "" {
		return s
	}
	r := []rune(s)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// glossary lists the words that the guide uses or the standard explains, in the order of the Danish alphabet.
func (g *guide) glossary(v view) (words []WordOf) {
	w := g.writer(v)
	add := func(id string, word *content.Word) {
		out := WordOf{ID: v.prefix + id, Word: word.Word, Text: w.HTML(word.Text)}
		if own := g.s.Words[id]; own != nil && own != word {
			out.Own = w.HTML(own.Text)
		}
		words = append(words, out)
	}
	used := g.Guide.WordsOf(g.s)
	for id, word := range g.Guide.Words {
		if used[id] != nil || g.s.Words[id] != nil {
			add(id, word)
		}
	}
	for id, word := range g.s.Words {
		if g.Guide.Words[id] == nil {
			add(id, word)
		}
	}
	sort.Slice(words, func(i, j int) bool {
		return danishKey(words[i].Word)+words[i].ID < danishKey(words[j].Word)+words[j].ID
	})
	return words
}

// danishKey puts æ, ø and å after z.
func danishKey(s string) string {
	return strings.NewReplacer("æ", "{a", "ø", "{b", "å", "{c").Replace(strings.ToLower(s))
}
