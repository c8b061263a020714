//go:build !gowasm

// Package published reads the published cases of the calculators: what was asked, and what must be answered. Whoever
// runs a calculator, natively or as WebAssembly, is tested on the same ones.
//
// A case is a line of testdata/<calculator>.txt:
//
//	T20 kommune=randers dato=2026-11-22 afstand=20 … loen=600 => you-pay 18000; rest 72000
//	T24 kommune=randers dato=2026-11-22 afstand=x … => ! afstand text
//
// Its sentences must be said in this order, the first as the headline; others may stand between them. Numbers are in
// the smallest unit, dates ISO. After "!" stand all faults. An answer may hold spaces in place of "_".
//
// The facts are a fixture: testdata/facts.txt, where each line has whose it is, the fact, the days it counts from and
// until, and the value.
package published

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// Case is one published case.
type Case struct {
	Name       string
	Calculator calculators.Calculator
	Today      quantity.Day
	Whose      string   // the municipality that is named, "" where none is
	Asked      []string // the answers as on the command line: "afstand=20"; without the municipality and the day
	Local      bool
	Rows       []calculators.Row
	Answers    []Answer
	Faulty     bool     // Want are all faults, not lines
	Want       []string // "you-pay 18000", "afstand text"
	Place      string   // file and line
}

// Answer is one answer of a case.
type Answer struct {
	Input  int64
	Typed  bool               // Text is to be read
	Text   string             // as people write it
	Answer calculators.Answer // otherwise: a choice, "ved ikke", nothing
}

// Outcome is what a calculator made of a case.
type Outcome struct {
	Asked, Unsure uint32
	Lines         []calculators.Line
	Faults        []calculators.Found
}

// Read reads the cases of a calculator from the folder testdata.
func Read(testdata string, calculator calculators.Calculator) ([]Case, error) {
	rows, err := facts(filepath.Join(testdata, "facts.txt"))
	if err != nil {
		return nil, err
	}
	names := calculators.All[calculator]
	lines, err := fields(filepath.Join(testdata, names.Name+".txt"))
	if err != nil {
		return nil, err
	}
	var cases []Case
	for _, l := range lines {
		asked, want, ok := strings.Cut(l.text, " => ")
		if !ok {
			return nil, fmt.Errorf("%s: no answer after =>", l.place)
		}
		c := Case{Calculator: calculator, Place: l.place}
		c.Want, c.Faulty = splitWant(want)
		parts := strings.Fields(asked)
		c.Name = parts[0]
		if err := c.ask(names, rows, parts[1:]); err != nil {
			return nil, fmt.Errorf("%s: %w", l.place, err)
		}
		cases = append(cases, c)
	}
	return cases, nil
}

func splitWant(want string) (list []string, faulty bool) {
	want, faulty = strings.CutPrefix(want, "! ")
	for _, w := range strings.Split(want, ";") {
		list = append(list, strings.TrimSpace(w))
	}
	return list, faulty
}

// ask fills in the answers, by key. No question are kommune, idag (today) and, where the calculator has no such, dato.
func (c *Case) ask(names *calculators.Names, rows []row, pairs []string) error {
	whose := "lov"
	for i, in := range names.Inputs {
		if choice := slices.Index(in.Choices, in.LeftOut); choice >= 0 {
			c.Answers = append(c.Answers, Answer{Input: int64(i), Answer: calculators.Answer{State: calculators.Given, Value: int64(choice)}})
		}
	}
	for _, pair := range pairs {
		pair = strings.ReplaceAll(pair, "_", " ")
		key, text, _ := strings.Cut(pair, "=")
		i := slices.IndexFunc(names.Inputs, func(in calculators.InputName) bool { return in.Key == key })
		switch {
		case i >= 0:
			a, err := answer(calculators.Inputs(c.Calculator)[i], names.Inputs[i].Choices, text)
			if err != nil {
				return err
			}
			a.Input = int64(i)
			c.Answers = append(c.Answers, a)
			c.Asked = append(c.Asked, pair)
		case key == "kommune":
			whose, c.Whose, c.Local = text, text, true
		case key == "dato" || key == "idag":
			today, err := day(text)
			if err != nil {
				return err
			}
			c.Today = today
		default:
			return fmt.Errorf("no question %s", key)
		}
	}
	for _, r := range rows {
		if fact := slices.Index(names.Facts, r.fact); fact >= 0 && (r.whose == whose || r.whose == "lov") {
			r.row.Fact = int64(fact)
			c.Rows = append(c.Rows, r.row)
		}
	}
	return nil
}

func answer(in calculators.Input, choices []string, text string) (Answer, error) {
	switch {
	case text == "":
		return Answer{}, nil
	case text == "ved-ikke":
		return Answer{Answer: calculators.Answer{State: calculators.Unknown}}, nil
	case in.Kind == calculators.Number || in.Kind == calculators.Date:
		return Answer{Typed: true, Text: text}, nil
	}
	a := calculators.Answer{State: calculators.Given}
	for _, name := range strings.Split(text, "+") {
		choice := slices.Index(choices, name)
		switch {
		case choice < 0:
			return Answer{}, fmt.Errorf("no choice %s", name)
		case in.Kind == calculators.Choice:
			a.Value = int64(choice)
		default:
			a.Value |= 1 << choice
		}
	}
	return Answer{Answer: a}, nil
}

// New is the case as a calculator takes it, ready to run.
func (c *Case) New() *calculators.Case {
	k := &calculators.Case{Calculator: c.Calculator, Today: c.Today}
	k.Local = calculators.Flag(c.Local)
	for _, r := range c.Rows {
		k.Add(r)
	}
	inputs := calculators.Inputs(c.Calculator)
	for _, a := range c.Answers {
		k.Answers[a.Input] = a.Answer
		if a.Typed {
			k.Answers[a.Input] = quantity.Read(inputs[a.Input].Unit, a.Text)
		}
	}
	return k
}

// Run runs the case natively.
func (c *Case) Run() Outcome {
	k := c.New()
	calculators.Run(k)
	return Outcome{k.Asks(), k.Unsure(), k.Said(), k.Faults()}
}

// Said writes an outcome as a case does, a line or a fault each.
func (c *Case) Said(o Outcome) (said []string) {
	names := calculators.All[c.Calculator]
	for _, f := range o.Faults {
		input := "kommune"
		if f.Input >= 0 {
			input = names.Inputs[f.Input].Key
		}
		said = append(said, input+" "+calculators.FaultNames[f.Fault]+numbers(f.Nums))
	}
	for _, l := range o.Lines {
		said = append(said, names.Sentences[l.Sentence].Name+numbers(l.Nums))
	}
	return said
}

func numbers(nums []calculators.Num) (s string) {
	for _, n := range nums {
		if n.Unit == quantity.Date {
			year, month, day := quantity.Day(n.Value).Civil()
			s += fmt.Sprintf(" %04d-%02d-%02d", year, month, day)
		} else {
			s += fmt.Sprintf(" %d", n.Value)
		}
	}
	return s
}

// Differs tells how an outcome differs from what the case wants; "" where it does not.
func (c *Case) Differs(o Outcome) string {
	said := c.Said(o)
	answered := len(o.Faults) == 0 && len(said) > 0 && said[0] == c.Want[0]
	if c.Faulty && !slices.Equal(said, c.Want) || !c.Faulty && !(answered && inOrder(c.Want, said)) {
		return fmt.Sprintf("%s: %s\nsaid %s\nwant %s", c.Place, c.Name, strings.Join(said, "; "), strings.Join(c.Want, "; "))
	}
	return ""
}

func inOrder(want, said []string) bool {
	for _, s := range said {
		if len(want) > 0 && s == want[0] {
			want = want[1:]
		}
	}
	return len(want) == 0
}

func day(text string) (quantity.Day, error) {
	r := quantity.Read(quantity.Date, text)
	if !r.Given() {
		return 0, fmt.Errorf("no date: %s", text)
	}
	return quantity.Day(r.Value), nil
}

// line is a line of a file that is neither empty nor a comment.
type line struct{ text, place string }

func fields(name string) (lines []line, err error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	for i, l := range strings.Split(string(text), "\n") {
		if l = strings.TrimSpace(l); l != "" && l[0] != '#' {
			lines = append(lines, line{l, fmt.Sprintf("%s:%d", filepath.Base(name), i+1)})
		}
	}
	return lines, nil
}
