package check

import (
	"fmt"
	"slices"
	"strings"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/wording"
	"borgerguide/calculators/rule"
)

var examples = Check{
	Name: "examples",
	Guide: func(g *content.Guide) (problems file.Problems) {
		for _, t := range g.Tools {
			for _, e := range t.Examples {
				if e.Only != "" && !slices.Contains(g.Config.Known, e.Only) {
					problems = append(problems, e.Place.Problem(
						"the example "+e.ID+" is only for "+e.Only+", which has no folder",
						file.DidYouMean(e.Only, g.Config.Known)))
				}
			}
		}
		return problems
	},
	Municipality: standards(keepPromises),
}

// keepPromises works out every example and every row of a comparison for one standard.
func keepPromises(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	for _, t := range g.Kinds[s.ID].Calculators {
		runner := calc.New(g, t, g.Lookup(m, s))
		if n := len(runner.Rows); n >= rule.MaxRows { // the last row is empty
			problems = append(problems, t.Place.Problem(
				fmt.Sprintf("the calculator %s has %d dated values for %s, and room for %d",
					t.Calculator.Name, n, m.ID, rule.MaxRows-1),
				"raise MaxRows in package calculators"))
		}
		for _, e := range t.Examples {
			if e.Only == "" || e.Only == m.ID {
				problems = append(problems, keepsPromise(runner, e, m)...)
			}
		}
		for _, row := range g.Kinds[s.ID].Comparisons {
			if row.Tool != t.Calculator.Name {
				continue
			}
			for _, f := range runner.Ask(g.Config.Date, rule.Pairs(row.Answers)).Faults {
				problems = append(problems, row.Place.Problem(
					"the row "+row.ID+" is at fault for "+m.ID+": "+f.Input+": "+f.Text,
					"mend its answers"))
			}
		}
	}
	return problems
}

// keepsPromise runs one example: what it says must be among the lines, in its order.
func keepsPromise(r *calc.Runner, e wording.Example, m *content.Municipality) file.Problems {
	outcome := r.Ask(e.Today, rule.Pairs(e.Answers))
	if len(outcome.Faults) > 0 {
		f := outcome.Faults[0]
		return file.Problems{e.Place.Problem("the example "+e.ID+" is at fault for "+m.ID+": "+f.Input+": "+f.Text,
			"mend its answers")}
	}
	if len(e.Says) == 0 {
		return file.Problems{e.Place.Problem("the example "+e.ID+" promises no answer", `write says = ["…"]`)}
	}
	var said []string
	for _, l := range outcome.Lines {
		words := l.Sentence
		for _, n := range l.Numbers {
			words += fmt.Sprint(" ", n)
		}
		said = append(said, words)
	}
	at := 0
	for _, promise := range e.Says {
		i := slices.Index(said[at:], promise)
		if i < 0 {
			return file.Problems{e.Place.Problem(
				"the example "+e.ID+" promises »"+promise+"« for "+m.ID+
					", but the calculator says: "+strings.Join(said, "; "),
				"mend the promise, or the calculator")}
		}
		at += i + 1
	}
	return nil
}
