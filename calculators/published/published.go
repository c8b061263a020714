// Package published reads the published cases of the calculators: what was asked, and what must be answered. Whoever
// runs a calculator, natively or as WebAssembly, is tested on the same ones.
//
// A case is a line of cases.txt in the calculator's folder:
//
//	T20 kommune=randers dato=2026-11-22 afstand=20 … loen=600 => you-pay 18000; rest 72000
//	T24 kommune=randers dato=2026-11-22 afstand=x … => ! afstand text
//
// Its sentences must be read in this order, the first as the headline; others may stand between them. Numbers are in
// the smallest unit, dates ISO. After "!" stand all faults. An answer may hold spaces in place of "_".
//
// The facts are a fixture: rule/facts.txt, where each line has whose it is, the fact, the days it counts from and
// until, and the value.
package published

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Case is one published case.
type Case struct {
	Name       string
	Calculator int64 // by its place in the list of calculators
	Today      quantity.Day
	Whose      string   // the municipality that is named, "" where none is
	Asked      []string // the answers as on the command line: "afstand=20"; without the municipality and the day
	Limits     []string // the municipality's own time limits, by their places
	Rows       []rule.Row
	Answers    []Answer
	Faulty     bool     // Want are all faults, not lines
	Want       []string // "you-pay 18000", "afstand text"
	Place      string   // file and line
}

// Answer is one answer of a case.
type Answer struct {
	Question int64
	Typed    bool        // Text is to be read
	Text     string      // as people write it
	Answer   rule.Answer // otherwise: a choice, "ved ikke", nothing
}

// Read reads the cases of a calculator.
func Read(calculator int64) ([]Case, error) {
	rows, err := facts()
	if err != nil {
		return nil, err
	}
	lines, err := fields(path.Join(calculators.All[calculator].Folder, "cases.txt"))
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
		if err := c.ask(rows, parts[1:]); err != nil {
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
func (c *Case) ask(rows []row, answers []string) error {
	calculator := calculators.All[c.Calculator]
	whose := "lov"
	for i, q := range calculator.Questions {
		if choice := slices.Index(q.Choices, q.LeftOut); choice >= 0 {
			chosen := rule.Answer{State: quantity.Given, Value: int64(choice)}
			c.Answers = append(c.Answers, Answer{Question: int64(i), Answer: chosen})
		}
	}
	for _, asked := range answers {
		asked = strings.ReplaceAll(asked, "_", " ")
		pair := rule.PairOf(asked)
		i := calculator.Question(pair.Key)
		switch {
		case i >= 0:
			a, err := answer(calculator.Questions[i].With(c.Limits), pair.Text)
			if err != nil {
				return err
			}
			a.Question = int64(i)
			c.Answers = append(c.Answers, a)
			c.Asked = append(c.Asked, asked)
		case pair.Key == "kommune":
			whose, c.Whose = pair.Text, pair.Text
			c.Limits = limitsOf(rows, whose)
		case pair.Key == "dato" || pair.Key == "idag":
			today, err := day(pair.Text)
			if err != nil {
				return err
			}
			c.Today = today
		default:
			return fmt.Errorf("no question %s", pair.Key)
		}
	}
	facts := calculator.FactsWith(c.Limits)
	for _, r := range rows {
		fact := slices.Index(facts, r.fact)
		if fact < 0 || r.whose != whose && r.whose != "lov" {
			continue
		}
		if r.after != "" {
			r.row.Starts = rule.AfterTerm + int64(slices.Index(facts, r.after))
		}
		r.row.Fact = int64(fact)
		c.Rows = append(c.Rows, r.row)
	}
	c.Rows = append(c.Rows, besides(c.Rows)...)
	return nil
}

// answer leaves what is typed to be read by whoever runs the case.
func answer(q *rule.Question, text string) (Answer, error) {
	a := q.Read(text)
	isWord := a.State == quantity.Unknown || a.State == quantity.Example
	if text != "" && !isWord && len(q.Choices) == 0 {
		return Answer{Typed: true, Text: text}, nil
	}
	if a.State == quantity.NoChoice {
		return Answer{}, fmt.Errorf("no choice %s", text)
	}
	return Answer{Answer: a}, nil
}

// New is the case as a calculator takes it, ready to run.
func (c *Case) New() *rule.Case {
	k := &rule.Case{Calculator: c.Calculator, Today: c.Today}
	if c.Whose != "" {
		k.Municipality = 1
	}
	for _, r := range c.Rows {
		k.Add(r)
	}
	questions := calculators.All[c.Calculator].Questions
	for _, a := range c.Answers {
		k.Answers[a.Question] = a.Answer
		if a.Typed {
			k.Answers[a.Question] = questions[a.Question].ReadTyped(a.Text)
		}
	}
	return k
}

// Said runs the case natively and writes what comes of it as a case does: a fault each, or a line each in the order
// they are said.
func (c *Case) Said() (said []string) {
	k, calculator := c.New(), calculators.All[c.Calculator]
	calculators.Run(k)
	for _, f := range calculator.Faults(k) {
		key := calculator.Questions[f.Question].Key
		said = append(said, key+" "+rule.FaultNames[f.State]+c.numbers(f.Numbers))
	}
	for _, s := range calculator.Said(k) {
		said = append(said, calculator.Sentences[s.Sentence].Name+c.numbers(s.Numbers))
	}
	return said
}

func (c *Case) numbers(list []rule.Quantity) (s string) {
	for _, n := range list {
		switch {
		case n.Unit.IsDay():
			year, month, day := quantity.Day(n.Value).Civil()
			s += fmt.Sprintf(" %04d-%02d-%02d", year, month, day)
		case n.Unit == quantity.LimitName:
			s += " " + c.Limits[n.Value]
		default:
			s += fmt.Sprintf(" %d", n.Value)
		}
	}
	return s
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
	text, err := calculators.Source.ReadFile(name)
	if err != nil {
		return nil, err
	}
	for i, l := range strings.Split(string(text), "\n") {
		if l = strings.TrimSpace(l); l != "" && l[0] != '#' {
			lines = append(lines, line{l, fmt.Sprintf("calculators/%s:%d", name, i+1)})
		}
	}
	return lines, nil
}
