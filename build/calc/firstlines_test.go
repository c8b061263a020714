package calc

import (
	"strings"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// TestFirstLines: in every published case, asked of each municipality and of the law alone, the first lines of the
// answer are few and short. The dates of a case are a list of their own, and so are no first lines.
func TestFirstLines(t *testing.T) {
	r := openReal(t)
	for i, names := range calculators.All {
		t.Run(names.Name, func(t *testing.T) {
			cases, err := published.Read(int64(i))
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range cases {
				for _, whose := range r.asks(c.Whose) {
					holdFirstLines(t, r, c, whose)
				}
			}
		})
	}
}

func holdFirstLines(t *testing.T, r realGuide, c published.Case, whose string) {
	runner, _ := r.runner(c, whose)
	var pairs []rule.Pair
	for _, asked := range c.Asked {
		pairs = append(pairs, rule.PairOf(asked))
	}
	lines := runner.FirstLines(runner.Ask(c.Today, pairs))
	words := len(strings.Fields(strings.Join(lines, " ")))
	if len(lines) > MostFirstLines || words > MostFirstWords {
		t.Errorf("%s, %s %s: %d first lines of %d words:\n%s",
			c.Place, c.Name, whose, len(lines), words, strings.Join(lines, "\n"))
	}
}

// TestAboutIsWhole: an amount that is cirka so much is written in whole kroner.
func TestAboutIsWhole(t *testing.T) {
	found := 0
	for _, words := range openReal(t).guide.Calculators {
		for i, s := range words.Calculator.Sentences {
			for _, n := range s.Numbers {
				if !strings.Contains(words.Sentences[i].Text, "cirka {"+n.Name+"}") {
					continue
				}
				found++
				if n.As != quantity.KronerDown && n.As != quantity.KronerUp {
					t.Errorf("%s: »%s« is not said in whole kroner", words.Sentences[i].Place, words.Sentences[i].Text)
				}
			}
		}
	}
	if found == 0 {
		t.Error("no sentence says cirka an amount, so this test looks for the wrong words")
	}
}
