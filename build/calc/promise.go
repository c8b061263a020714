package calc

import (
	"fmt"
	"slices"
	"strings"

	"borgerguide/build/wording"
	"borgerguide/calculators/rule"
)

// Try works an example out. broken is what the calculator does not say of what the example promises, "" where the
// promise holds: every sentence with its numbers is among the lines, in this order.
func (r *Runner) Try(e wording.Example) (outcome Outcome, broken string) {
	outcome = r.Ask(e.Today, rule.Pairs(e.Answers))
	said := outcome.told()
	at := 0
	for _, promise := range e.Says {
		i := slices.Index(said[at:], promise)
		if i < 0 {
			return outcome, promise
		}
		at += i + 1
	}
	return outcome, ""
}

// Told is what the lines say, by the names of sentences and with their numbers.
func (o Outcome) Told() string { return strings.Join(o.told(), "; ") }

func (o Outcome) told() (said []string) {
	for _, l := range o.Lines {
		words := l.Sentence
		for _, n := range l.Numbers {
			words += fmt.Sprint(" ", n)
		}
		said = append(said, words)
	}
	return said
}
