package calc

import (
	"encoding/json"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// withRules is the lookup of a municipality whose text has rules in words that a calculator does not reckon with.
func withRules(guide *content.Guide, calculator string, values ...string) content.Lookup {
	facts := content.Facts{}
	for _, value := range values {
		facts["rule-"+value] = &content.Fact{
			Name: "Rule " + value, Unit: "tekst", NotCounted: []string{calculator},
			Rows: []content.Row{{
				Unit: quantity.Words, Until: content.Open, Value: 1, Written: value, Passage: "1",
				Quote: "the words " + value, Certainty: content.FromStandard,
			}},
		}
	}
	lookup, _ := guide.MadeUp(nil, guide.Calculators[0].Place)
	s := lookup.Standard
	s.Facts, s.Source, s.Called = facts, &content.Source{}, "tekst"
	return lookup
}

// TestOwnRules: one rule is said among the first lines, several in one line; all are folded in their own words, and the
// first lines stay few. A calculator that they do not name says nothing, nor does one whose answers are at fault.
func TestOwnRules(t *testing.T) {
	guide := openReal(t).guide
	long := strings.Repeat("ord ", 60)
	for _, c := range []struct {
		calculator string
		values     []string
		answers    string
		first      string // how the line begins
		fits       bool
	}{
		{"wage", []string{"alpha"}, "form=timeloen timeloen=35 timer=16", "Kommunen har også denne regel: »al", true},
		{"wage", []string{"alpha", "beta"}, "form=timeloen timeloen=35 timer=16", "Kommunen har også 2 regler",
			true},
		{"wage", []string{long}, "form=timeloen timeloen=35 timer=16", "Kommunen har også denne regel", false},
		{"wage", []string{"alpha"}, "form=dusoer mindsteloen=140 timer=20 nu=10 traek=38", "Kommune", false},
		{"wage", []string{"alpha"}, "form=timeloen", "", false},
		{"pension", []string{"alpha"}, "foedt=1964-03-15", "", false},
	} {
		lookup := withRules(guide, "wage", c.values...)
		runner := New(guide, guide.Calculators.Named(c.calculator), lookup)
		outcome := runner.Ask(guide.Config.Date, rule.Pairs(c.answers))
		if c.first == "" {
			if outcome.OwnRules != nil {
				t.Errorf("%s %s: %+v", c.calculator, c.answers, outcome.OwnRules)
			}
			continue
		}
		own, first := outcome.OwnRules, runner.FirstLines(outcome)
		if own == nil || !strings.HasPrefix(own.First, c.first) || len(own.Rules) != len(c.values) ||
			own.Fits(first) != c.fits {
			t.Errorf("%s %s: %+v", c.calculator, c.answers, own)
			continue
		}
		var printed strings.Builder
		if err := runner.Print(&printed, outcome); err != nil {
			t.Fatal(err)
		}
		text := strings.Join(strings.Fields(printed.String()), " ")
		for _, value := range c.values {
			if quote := "»the words " + strings.TrimSpace(value); !strings.Contains(text, quote) {
				t.Errorf("%s %s: %s is not printed:\n%s", c.calculator, c.answers, quote, printed.String())
			}
		}
		line := strings.Join(strings.Fields(own.First), " ")
		before := strings.Index(text, line) < strings.Index(text, guide.Common.Words.Guidance)
		if before != c.fits {
			t.Errorf("%s %s: the line stands among the first ones: %t", c.calculator, c.answers, before)
		}
		if data, err := json.Marshal(outcome); err != nil || !strings.Contains(string(data), `"ownRules":{"first":`) {
			t.Errorf("%s: %v", data, err)
		}
	}
}
