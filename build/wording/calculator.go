// Package wording is the words of the calculators, read from content/tools: what their questions, faults and
// sentences are called to a citizen, and what an answer leads on to. Rules and numbers it has none of: those are in
// calculators and in content/law.
package wording

import (
	"maps"
	"slices"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Calculator is the words of one calculator: its questions, faults, sentences and named examples.
type Calculator struct {
	Calculator *rule.Calculator
	Index      int64 // of the calculator in calculators.All
	Title      string
	Short      string        // in menus
	Address    string        // its page is beregn/<Address>.html
	Old        []file.Listed // the names it had there before
	Intro      string
	Start      string
	Page       string // the guide's page it belongs to
	Aside      string // what the questions that are folded away are about; "" where only the date is
	Rule       *markdown.Section
	Worksheet  *markdown.Section
	Inputs     []Question // by the calculator's index
	Sentences  []Sentence // by the calculator's index
	Examples   []Example
	Place      file.Place
}

// Calculators are the words of some calculators, in an order.
type Calculators []*Calculator

// Named finds the words of a calculator by its name, nil where it is not among them.
func (ts Calculators) Named(name string) *Calculator {
	for _, t := range ts {
		if t.Calculator.Name == name {
			return t
		}
	}
	return nil
}

// Names lists the calculators' names, in their order.
func (ts Calculators) Names() (names []string) {
	for _, t := range ts {
		names = append(names, t.Calculator.Name)
	}
	return names
}

// Question is the words of one input.
type Question struct {
	Label    string
	Hint     string
	HintAlso string            // stands after it where the municipality has stated all its {names}
	Name     string            // the subject of the default faults: "Afstanden"
	Example  string            // the answer that counts with an example of national data, "" where there is none
	Faults   map[string]string // by the fault's name
	Choices  []string          // by index
	Notes    []string          // by index: what helps to choose it, "" where nothing does
	When     []When
	Own      []Own
	Place    file.Place
}

// Own is how a question is put where the municipality has stated a fact; what is "" stays as it is. HintAlso goes with
// a Hint, as that of a Question.
type Own struct {
	Fact                        string
	Label, Hint, HintAlso, Name string
	Faults                      map[string]string
	Place                       file.Place
}

// LabelAfter is how the question is put after the answers of a case, as in the form.
func (q *Question) LabelAfter(c *rule.Case) string {
	for _, w := range q.When {
		if a := c.Checked[w.Input]; w.Label != "" && a.State == quantity.Given && a.Value == int64(w.Choice) {
			return w.Label
		}
	}
	return q.Label
}

// Texts are all texts of the question that may name facts.
func (q *Question) Texts() []string {
	texts := []string{q.Label, q.Hint, q.HintAlso, q.Name, q.Example}
	for _, w := range q.When {
		texts = append(texts, w.Label, w.Hint)
	}
	for _, o := range q.Own {
		texts = append(texts, o.Label, o.Hint, o.HintAlso, o.Name)
		texts = slices.AppendSeq(texts, maps.Values(o.Faults))
	}
	return slices.AppendSeq(texts, maps.Values(q.Faults))
}

// When is another label and hint, used while another question has a certain answer. Optional: it need not be answered
// then.
type When struct {
	Input    int // index of the other question
	Choice   int // index of its answer
	Label    string
	Hint     string
	Optional bool
	Place    file.Place
}

// The parts of a result that a sentence may belong to.
const (
	PartResult = "result" // what comes of it; the first is the headline
	PartStep   = "step"   // how it was worked out
	PartLimit  = "limit"  // what was left out
	PartAdvice = "advice" // what to do, and whom to ask
	PartLetter = "letter" // a letter to copy, a paragraph each: the words are those of who sends it
)

// Parts lists the parts in the order they are read.
var Parts = []string{PartResult, PartStep, PartAdvice, PartLetter, PartLimit}

// Sentence is the words of one line of an answer.
type Sentence struct {
	Text  string
	Also  string // said after it where the municipality has stated all its {names}
	Else  string // said after it where it has not, but all the {names} of this
	Part  string
	When  string   // it is said, for who reads the report; of a result always
	Cite  []string // facts whose paragraph and quotation stand beside it
	Own   bool     // it only repeats an answer or does plain arithmetic
	Item  bool     // it begins an entry of a list, and what is said next belongs to it
	Place file.Place
}

// Example is a named case: documentation on the page, the table of a reader without JavaScript, and a test.
type Example struct {
	ID      string
	Title   string
	Answers string // as on the command line: "afstand=8 maade=bil"
	Today   quantity.Day
	Only    string            // the only municipality it is shown for; "" for each that it holds for
	Facts   map[string]string // what the standard says of the made-up municipality it is tried on
	Says    []string          // sentences and their numbers that must be among the lines, in order
	Show    bool
	Place   file.Place
}
