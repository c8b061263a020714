package calc

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/rule"
)

// TestPublishedCases asks every published case with its own facts, and reads the answer as it is shown, part by part:
// the first sentence that the case wants is the headline, the others follow in their order, and of faults there are
// those and no more.
func TestPublishedCases(t *testing.T) {
	r := openReal(t)
	for i, calculator := range calculators.All {
		cases, err := published.Read(int64(i))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			t.Run(calculator.Name+"/"+c.Name, func(t *testing.T) {
				lookup := r.guide.SharedLookup()
				if c.Whose != "" {
					lookup.Municipality, lookup.Standard = &content.Municipality{FullName: c.Whose}, &content.Standard{}
				}
				runner := New(r.guide, r.guide.Calculators[i], lookup)
				runner.give(c)
				var pairs []rule.Pair
				for _, asked := range c.Asked {
					pairs = append(pairs, rule.PairOf(asked))
				}
				if said := read(runner.Ask(c.Today, pairs)); !wanted(c, said) {
					t.Errorf("%s\nsaid %s\nwant %s", c.Place, strings.Join(said, "; "), strings.Join(c.Want, "; "))
				}
			})
		}
	}
}

// give lays in what a published case was asked with.
func (r *Runner) give(c published.Case) {
	r.Rows, r.Facts = given(c.Rows), r.Words.Calculator.FactsWith(c.Limits)
	for _, id := range c.Limits {
		r.Limits = append(r.Limits, Limit{id, capital(id)})
	}
}

// given are the rows of a published case as a runner has them.
func given(rows []rule.Row) (list []Row) {
	for _, r := range rows {
		row := content.Row{Unit: r.Unit, From: r.From, Until: r.Until, Value: r.Value, Starts: r.Starts}
		row.Typical = r.Typical == 1
		if r.Stated() {
			row.Certainty = content.FromStandard
		}
		list = append(list, Row{Fact: r.Fact, Beside: r.Beside == 1, Row: row})
	}
	return list
}

// read writes an outcome as a case does.
func read(o Outcome) (said []string) {
	write := func(words []string, numbers []any) {
		for _, n := range numbers {
			words = append(words, fmt.Sprint(n))
		}
		said = append(said, strings.Join(words, " "))
	}
	for _, f := range o.Faults {
		write([]string{f.Input, f.Fault}, f.Numbers)
	}
	for _, l := range o.Lines {
		write([]string{l.Sentence}, l.Numbers)
	}
	return said
}

func wanted(c published.Case, said []string) bool {
	if c.Faulty {
		return slices.Equal(said, c.Want)
	}
	if len(said) == 0 || said[0] != c.Want[0] {
		return false
	}
	want := c.Want
	for _, s := range said {
		if len(want) > 0 && s == want[0] {
			want = want[1:]
		}
	}
	return len(want) == 0
}
