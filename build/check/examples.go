package check

import (
	"fmt"
	"slices"
	"strings"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
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
	kind, lookup := g.Kinds[s.ID], g.Lookup(m, s)
	for _, t := range kind.Calculators {
		runner := calc.New(g, t, lookup)
		problems = append(problems, hasRoom(runner, t, m)...)
		for _, e := range t.Examples {
			if e.Only == "" || e.Only == m.ID {
				problems = append(problems, keepsPromise(runner, e, m)...)
			}
		}
	}
	for _, row := range kind.Comparisons {
		if t := kind.Calculators.Named(row.Tool); t != nil {
			problems = append(problems, canBeCompared(calc.New(g, t, lookup), row, g.Config.Date, m)...)
		}
	}
	return problems
}

// hasRoom finds a calculator that has more dated values than there is room for.
func hasRoom(r *calc.Runner, t *wording.Tool, m *content.Municipality) file.Problems {
	const room = rule.MaxRows - 1 // the last row is empty
	if len(r.Rows) <= room {
		return nil
	}
	return file.Problems{t.Place.Problem(
		fmt.Sprintf("the calculator %s has %d dated values for %s, and room for %d",
			t.Calculator.Name, len(r.Rows), m.ID, room),
		"raise MaxRows in package rule")}
}

// canBeCompared finds what is wrong with the answers of a row, which a calculator makes comparable.
func canBeCompared(
	r *calc.Runner, row content.Comparison, day quantity.Day, m *content.Municipality,
) (problems file.Problems) {
	for _, f := range r.Ask(day, rule.Pairs(row.Answers)).Faults {
		problems = append(problems, row.Place.Problem(
			"the row "+row.ID+" is at fault for "+m.ID+": "+f.Input+": "+f.Text,
			"mend its answers"))
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
