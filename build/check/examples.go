package check

import (
	"fmt"
	"slices"

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
				problems = append(problems, keepsPromise(g, t, e)...)
			}
		}
		return problems
	},
	Municipality: standards(canBeAsked),
}

// keepsPromise works an example out for the municipality that is made up for it.
func keepsPromise(g *content.Guide, t *wording.Tool, e wording.Example) file.Problems {
	lookup, problems := g.MadeUp(e.Facts, e.Place)
	if len(problems) > 0 {
		return problems
	}
	if len(e.Says) == 0 {
		return file.Problems{e.Place.Problem("the example "+e.ID+" promises no answer", `write says = ["…"]`)}
	}
	outcome, broken := calc.New(g, t, lookup).Try(e)
	switch {
	case len(outcome.Faults) > 0:
		f := outcome.Faults[0]
		return file.Problems{e.Place.Problem("the example "+e.ID+" is at fault: "+f.Input+": "+f.Text, "mend its answers")}
	case broken != "":
		return file.Problems{e.Place.Problem(
			"the example "+e.ID+" promises »"+broken+"«, but the calculator says: "+outcome.Told(),
			`mend the promise, or say what the standard it is about says: facts = { svarfrist = "4 uger" }`)}
	}
	return nil
}

// canBeAsked asks every row of a comparison for one standard, and finds calculators with more values than they hold.
func canBeAsked(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	for _, t := range g.Kinds[s.ID].Calculators {
		runner := calc.New(g, t, g.Lookup(m, s))
		if n := len(runner.Rows); n >= rule.MaxRows { // the last row is empty
			problems = append(problems, t.Place.Problem(
				fmt.Sprintf("the calculator %s has %d dated values for %s, and room for %d",
					t.Calculator.Name, n, m.ID, rule.MaxRows-1),
				"raise MaxRows in package calculators"))
		}
		for _, row := range g.Kinds[s.ID].Comparisons {
			if row.Tool != t.Calculator.Name {
				continue
			}
			for _, f := range runner.Ask(row.Today, rule.Pairs(row.Answers)).Faults {
				problems = append(problems, row.Place.Problem(
					"the row "+row.ID+" is at fault for "+m.ID+": "+f.Input+": "+f.Text,
					"mend its answers"))
			}
		}
	}
	return problems
}
