// Package probe asks published cases again with other answers, for property tests.
package probe

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Probe is a case that is asked again and again. A copy of it is a probe of its own.
type Probe struct {
	Case       rule.Case
	Calculator *rule.Calculator
}

// Ask is the published case of a calculator, a place in calculators.All, that has a name.
func Ask(t testing.TB, calculator int64, like string) Probe {
	t.Helper()
	cases, err := published.Read(calculator)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(cases, func(c published.Case) bool { return c.Name == like })
	if i < 0 {
		t.Fatalf("%s has no published case %s", calculators.All[calculator].Name, like)
	}
	return Of(&cases[i])
}

// Of is a published case as it was asked.
func Of(c *published.Case) Probe {
	return Probe{Case: *c.New(), Calculator: calculators.All[c.Calculator]}
}

// Given answers a question, by its key.
func (p *Probe) Given(key string, value int64) {
	*p.Answer(key) = rule.Answer{State: quantity.Given, Value: value}
}

// Choose answers a question with one of its choices.
func (p *Probe) Choose(key, choice string) {
	p.Given(key, int64(slices.Index(p.Calculator.Questions[p.Calculator.Question(key)].Choices, choice)))
}

// Unknown answers a question with "ved ikke".
func (p *Probe) Unknown(key string) { *p.Answer(key) = rule.Answer{State: quantity.Unknown} }

// Example answers a question with an example of the national data.
func (p *Probe) Example(key string) { *p.Answer(key) = rule.Answer{State: quantity.Example} }

// Answer is what is answered to a question.
func (p *Probe) Answer(key string) *rule.Answer { return &p.Case.Answers[p.Calculator.Question(key)] }

// unwritten stands where no run has written.
const unwritten = math.MinInt64 + 0x6e6f7468696e67

// Run runs the case with the answers it has now. Whatever comes of it: there are lines or faults, at most three
// quarters of the room for lines are taken, and each line holds the numbers that its sentence declares, no more and
// no fewer.
func (p *Probe) Run(t testing.TB) {
	t.Helper()
	was := p.Case
	p.Case = rule.Case{
		Calculator: was.Calculator, Today: was.Today, Municipality: was.Municipality,
		Answers: was.Answers, Rows: was.Rows,
	}
	for i := range p.Case.Rows {
		p.Case.Rows[i].Used = 0
	}
	for i := range p.Case.Lines {
		line := &p.Case.Lines[i]
		line.Sentence = unwritten
		for k := range line.Numbers {
			line.Numbers[k] = unwritten
		}
	}
	calculators.Run(&p.Case)
	if p.Case.Faulty() == (p.Case.LineCount > 0) || p.Case.LineCount > rule.MaxLines*3/4 {
		t.Fatalf("%s: %d lines, faults %+v, of %+v", p.Calculator.Name, p.Case.LineCount, p.Faults(), p.Case.Answers)
	}
	for i := range p.Case.Lines {
		var sentence rule.Sentence
		if int64(i) < p.Case.LineCount {
			sentence = p.Calculator.Sentences[p.Case.Lines[i].Sentence]
		}
		if wrong := misfit(&sentence, &p.Case.Lines[i]); wrong != "" {
			t.Errorf("%s, line %d, %s: %s", p.Calculator.Name, i, sentence.Name, wrong)
		}
	}
}

// misfit tells how a line does not hold the numbers that its sentence declares, "" where it does. After a number
// whose unit a fact decides a unit must come. No line may stand where the sentence has no name.
func misfit(sentence *rule.Sentence, line *rule.Line) string {
	words := 0
	for _, n := range sentence.Numbers {
		if words++; n.Unit != quantity.None {
			continue
		}
		if unit := line.Numbers[words]; unit <= int64(quantity.None) || unit > int64(quantity.Words) {
			return fmt.Sprintf("%d is no unit of %s, in %s", unit, n.Name, shown(line))
		}
		words++
	}
	for k, n := range line.Numbers {
		if (n != unwritten) != (k < words) {
			return fmt.Sprintf("it declares %d numbers and units, and says %s", words, shown(line))
		}
	}
	if (sentence.Name == "") != (line.Sentence == unwritten) {
		return fmt.Sprintf("sentence %d stands after the last line", line.Sentence)
	}
	return ""
}

// shown are the words of a line, a dash where nothing was written.
func shown(line *rule.Line) string {
	return strings.ReplaceAll(fmt.Sprint(line.Numbers), fmt.Sprint(int64(unwritten)), "–")
}

// Lines are the lines of the last run, in the order they were said.
func (p *Probe) Lines() []rule.Said { return p.Calculator.Said(&p.Case) }

// Faults are the faults of the last run.
func (p *Probe) Faults() []rule.Fault { return p.Calculator.Faults(&p.Case) }

// Name is how the sentence of a line is called.
func (p *Probe) Name(said rule.Said) string { return p.Calculator.Sentences[said.Sentence].Name }

// Numbers are the numbers of a sentence; nil where it was not said, or holds none.
func (p *Probe) Numbers(sentence string) []rule.Quantity {
	for _, said := range p.Lines() {
		if p.Name(said) == sentence {
			return said.Numbers
		}
	}
	return nil
}

// Said tells whether a sentence was said.
func (p *Probe) Said(sentence string) bool {
	return slices.ContainsFunc(p.Lines(), func(said rule.Said) bool { return p.Name(said) == sentence })
}

// One is the one line that was said of some sentences, as a headline is; of none or several the test fails.
func (p *Probe) One(t testing.TB, sentences ...string) rule.Said {
	t.Helper()
	var found []rule.Said
	for _, said := range p.Lines() {
		if slices.Contains(sentences, p.Name(said)) {
			found = append(found, said)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%s says %d of %q, of %+v", p.Calculator.Name, len(found), sentences, p.Case.Answers)
	}
	return found[0]
}

// Modulo is the remainder of a division by what is positive, never negative.
func Modulo(n, by int64) int64 { return ((n % by) + by) % by }
