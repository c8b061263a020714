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
		for _, t := range g.Calculators {
			for _, e := range t.Examples {
				if e.Only != "" && !g.Laid && !slices.Contains(g.Config.Known, e.Only) {
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
func keepsPromise(g *content.Guide, t *wording.Calculator, e wording.Example) file.Problems {
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
		return file.Problems{e.Place.Problem("the example "+e.ID+" is at fault: "+f.Input+": "+f.Text,
			"mend its answers")}
	case broken != "":
		return file.Problems{e.Place.Problem(
			"the example "+e.ID+" promises »"+broken+"«, but the calculator says: "+outcome.Told(),
			`mend the promise, or say what the standard it is about says: facts = { svarfrist = "4 uger" }`)}
	}
	return nil
}

// canBeAsked asks every row of a comparison for one standard, and finds calculators with more values than they hold.
func canBeAsked(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	if s.Phase != content.InForce {
		return nil // the calculators and the comparison are asked by the guide in force, which knows all texts
	}
	kind, lookup := g.Kinds[s.ID], g.Lookup(m, s)
	for _, t := range kind.Calculators {
		runner := calc.New(g, t, lookup)
		problems = append(problems, hasRoom(runner, t, m)...)
		problems = append(problems, shortlySaid(runner, t, lookup)...)
	}
	for _, row := range kind.Comparisons {
		if t := kind.Calculators.Named(row.Calculator); t != nil {
			problems = append(problems, canBeCompared(calc.New(g, t, lookup), row, m)...)
		}
	}
	return problems
}

// hasRoom finds a calculator that has more dated values than there is room for.
func hasRoom(r *calc.Runner, t *wording.Calculator, m *content.Municipality) file.Problems {
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
func canBeCompared(r *calc.Runner, row content.Comparison, m *content.Municipality) (problems file.Problems) {
	for _, f := range r.Ask(row.Today, rule.Pairs(row.Answers)).Faults {
		problems = append(problems, row.Place.Problem(
			"the row "+row.ID+" is at fault for "+m.ID+": "+f.Input+": "+f.Text,
			"mend its answers"))
	}
	return problems
}
