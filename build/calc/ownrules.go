package calc

import (
	"fmt"
	"strings"

	"borgerguide/build/markdown"
	"borgerguide/build/wording"
)

// What a citizen reads of an answer before it is folded: so much is read to its end.
const (
	MostFirstLines = 4
	MostFirstWords = 60
)

// OwnRules are the rules of a municipality's text that are in no number: one line among the first ones, and folded each
// rule in its own words.
type OwnRules struct {
	First string   `json:"first"`
	Rules []string `json:"rules"`
}

// OwnRules are those that the calculator quotes, nil where there is none.
func (r *Runner) OwnRules() *OwnRules {
	rules := r.lookup.NotCounted(r.Words.Calculator.Name)
	if len(rules) == 0 {
		return nil
	}
	words, own := &r.guide.Common.Words, &OwnRules{}
	for _, f := range rules {
		row, _ := f.At(r.lookup.Day)
		own.Rules = append(own.Rules, markdown.FillPairs(words.OwnRule, "name", f.Name, "quote", row.Quote,
			"cite", r.guide.Cite(row, r.lookup.Standard)))
		own.First = markdown.FillPairs(words.OneOwnRule, "value", row.Text())
	}
	if len(rules) > 1 {
		own.First = markdown.FillPairs(words.OwnRules, "n", fmt.Sprint(len(rules)))
	}
	return own
}

// Fits tells whether the line has room among the first ones of an answer. Else it stands before the folded rules.
func (o *OwnRules) Fits(first []string) bool {
	words := strings.Fields(strings.Join(append(first[:len(first):len(first)], o.First), " "))
	return len(first) < MostFirstLines && len(words) <= MostFirstWords
}

// FirstLines are the results before the list of dates, as a citizen reads them unfolded.
func (r *Runner) FirstLines(o Outcome) (lines []string) {
	for _, l := range o.Lines {
		if l.Part != wording.PartResult || r.Words.Sentences[l.Said.Sentence].Item {
			break
		}
		lines = append(lines, l.Text)
	}
	return lines
}
