package content

import (
	"slices"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
)

// notCounted finds what is wrong with the calculators that a standard's facts name: those that quote a rule in words
// and do not reckon with it.
func (k *StandardKind) notCounted(t *toml.Table, own Facts, all wording.Calculators) (problems file.Problems) {
	for _, id := range own.IDs() {
		f, at := own[id], t.At("fact", id, "not-counted")
		unit := quantity.Measures[f.Unit].Unit
		if len(f.NotCounted) > 0 && unit != quantity.None && unit != quantity.Words {
			problems = append(problems, at.Problem(
				"the fact "+id+" is a number, and not-counted is for a rule in words",
				"write it as a fact of its own, with a name and the unit of words"))
		}
		for i, name := range f.NotCounted {
			if slices.Contains(f.NotCounted[:i], name) {
				problems = append(problems,
					at.Problem("the calculator "+name+" is named twice", "name each calculator once"))
			}
			problems = append(problems, k.knowsCalculator(at, name, all)...)
		}
	}
	return problems
}

// NotCounted are the rules of the municipality's text that a calculator does not reckon with, by their ids.
func (l Lookup) NotCounted(calculator string) (rules []*Fact) {
	if l.Standard == nil {
		return nil
	}
	for _, id := range l.Standard.Facts.IDs() {
		f := l.Standard.Facts[id]
		if _, holds := f.At(l.Day); holds && slices.Contains(f.NotCounted, calculator) {
			rules = append(rules, f)
		}
	}
	return rules
}
