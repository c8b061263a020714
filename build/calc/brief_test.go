package calc

import (
	"slices"
	"strings"
	"testing"

	"borgerguide/build/wording"
	"borgerguide/calculators"
	"borgerguide/calculators/published"
)

// TestFirstLinesOfDates: before anything is folded, an answer about dates, or about whom the offer is for, says what
// counts in at most four lines and sixty words. The entries of a list of dates come beside them.
func TestFirstLinesOfDates(t *testing.T) {
	const lines, words = 4, 60
	r := openReal(t)
	for i, names := range calculators.All {
		if !slices.Contains([]string{"deadline", "case", "targetgroup"}, names.Name) {
			continue
		}
		cases, err := published.Read(int64(i))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			for _, whose := range r.asks(c.Whose) {
				first := r.firstLines(c, whose)
				if n := len(strings.Fields(strings.Join(first, " "))); len(first) > lines || n > words {
					t.Errorf("%s: %s %s begins with %d lines and %d words:\n%s",
						c.Place, c.Name, whose, len(first), n, strings.Join(first, "\n"))
				}
			}
		}
	}
}

// firstLines are the results of a published case, but for the entries of its list.
func (r realGuide) firstLines(c published.Case, whose string) (first []string) {
	runner, _ := r.runner(c, whose)
	var pairs []Pair
	for _, asked := range c.Asked {
		pairs = append(pairs, PairOf(asked))
	}
	for _, l := range runner.Ask(c.Today, pairs).Lines {
		if l.Part != wording.PartResult || runner.Words.Sentences[l.Said.Sentence].Item && len(first) > 0 {
			break
		}
		first = append(first, l.Text)
	}
	return first
}
