package calc

import (
	"slices"
	"strings"
	"testing"

	"borgerguide/calculators/rule"
)

// TestEverySentenceHasItsWords writes every sentence of every calculator: no name in braces is left, and none is empty.
func TestEverySentenceHasItsWords(t *testing.T) {
	for _, r := range realRunners(t) {
		r.Limits = slices.Repeat([]Limit{{"frist", "Frist"}}, rule.MaxLimits)
		for i, s := range r.Words.Calculator.Sentences {
			line := rule.Said{Sentence: int64(i)}
			for _, n := range s.Numbers {
				line.Numbers = append(line.Numbers, rule.Quantity{Unit: n.Unit, Value: 3})
			}
			if text := r.line(line).Text; text == "" || strings.ContainsAny(text, "{}") {
				t.Errorf("%s, %s: »%s«", r.Words.Calculator.Name, s.Name, text)
			}
		}
	}
}
