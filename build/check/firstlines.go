package check

import (
	"fmt"
	"strings"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// shortlySaid finds words of a standard that an answer quotes among its first lines, and that make these too long: the
// examples of a calculator are asked of the standard, and the longest answer is told.
func shortlySaid(r *calc.Runner, t *wording.Calculator, lookup content.Lookup) (problems file.Problems) {
	most := 0
	for _, e := range t.Examples {
		o := r.Ask(e.Today, rule.Pairs(e.Answers))
		over := len(strings.Fields(strings.Join(r.FirstLines(o), " "))) - calc.MostFirstWords
		if f, row, quoted := longestQuoted(t, o, lookup); quoted && over > most {
			most = over
			problems = file.Problems{row.Place.Problem(
				fmt.Sprintf("the words of %s make the first lines of an answer %d words too long, over %d",
					f.ID, over, calc.MostFirstWords),
				fmt.Sprintf("write value as at most %d of the words; the quotation keeps them all and is shown under them",
					len(strings.Fields(row.Written))-over))}
		}
	}
	return problems
}

// longestQuoted is the longest value in words of the standard that the results of an answer name.
func longestQuoted(
	t *wording.Calculator, o calc.Outcome, lookup content.Lookup,
) (f *content.Fact, row content.Row, ok bool) {
	for _, l := range o.Lines {
		if l.Part != wording.PartResult {
			continue
		}
		for _, name := range markdown.Names(t.Sentences[l.Said.Sentence].Text) {
			own := lookup.Standard.Facts[name]
			if own == nil {
				continue
			}
			r, holds := own.At(lookup.Day)
			if holds && r.Unit == quantity.Words && len(r.Written) > len(row.Written) {
				f, row, ok = own, r, true
			}
		}
	}
	return f, row, ok
}
