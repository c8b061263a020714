package calc

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"borgerguide/build/content"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Limit is one of a municipality's own time limits: what it is called where one asks, and on a page.
type Limit struct{ ID, Name string }

// knowLimits gives the runner the municipality's own time limits, in their places, where its calculator has some.
func (r *Runner) knowLimits(limits []*content.Fact) {
	r.Facts = r.Words.Calculator.Facts
	if r.Words.Calculator.FirstLimit == 0 {
		return
	}
	for _, f := range limits[:min(len(limits), rule.MaxLimits)] {
		r.Limits = append(r.Limits, Limit{f.ID, capital(f.Name)})
	}
	r.Facts = r.Words.Calculator.FactsWith(r.limitIDs())
}

// capital is a name as it begins a sentence.
func capital(name string) string {
	first, size := utf8.DecodeRuneInString(strings.TrimSpace(name))
	return string(unicode.ToUpper(first)) + strings.TrimSpace(name)[size:]
}

func (r *Runner) limitIDs() (ids []string) {
	for _, limit := range r.Limits {
		ids = append(ids, limit.ID)
	}
	return ids
}

// started is a row that says by its place which term it is counted from the end of, where it is.
func (r *Runner) started(row content.Row) content.Row {
	if row.After != nil {
		row.Starts = rule.AfterTerm + int64(slices.Index(r.Facts, row.After.ID))
	}
	return row
}

// Choices are what may stand for an answer to a question, in words, the municipality's own time limits after the
// others.
func (r *Runner) Choices(question int) []string {
	choices := r.Words.Inputs[question].Choices
	if r.Words.Calculator.Questions[question].Limits {
		choices = slices.Clone(choices)
		for _, limit := range r.Limits {
			choices = append(choices, limit.Name)
		}
	}
	return choices
}

// written is a number as people read it: of a limit its name.
func (r *Runner) written(unit quantity.Unit, value int64) string {
	if unit == quantity.LimitName {
		return r.Limits[value].Name
	}
	return content.Write(unit, value)
}
