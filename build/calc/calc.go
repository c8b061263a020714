// Package calc runs the calculators natively, with the words and the facts of the content.
//
// A Runner is one calculator with the facts of one municipality (or of the law alone). Ask takes answers as people
// write them and gives an Outcome: the lines of the answer, or the faults, each with its Danish text. The command
// line, the examples on the pages and the checks of those examples all go through it; the browser runs the same
// arithmetic on the same rows.
package calc

import (
	"strings"

	"borgerguide/build/content"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// Runner is one calculator ready to be asked. It may be used by several goroutines.
type Runner struct {
	Tool   *content.Tool
	Rows   []calculators.Row // the dated facts it is given
	Local  bool              // they are a municipality's
	common *content.Common
	lookup content.Lookup
}

// New makes a runner with the facts that a lookup knows.
func New(g *content.Guide, tool *content.Tool, lookup content.Lookup) *Runner {
	r := &Runner{Tool: tool, Local: lookup.Municipality != nil, common: g.Common, lookup: lookup}
	for i, id := range tool.Names.Facts {
		f := lookup.Facts[id]
		if f == nil {
			continue
		}
		for _, row := range f.Rows {
			r.Rows = append(r.Rows, calculators.Row{
				Fact: int64(i), Unit: row.Unit, From: row.From, Until: row.Until, Value: row.Value, Local: calculators.Flag(r.Local && row.Source == "" && row.Certainty == content.FromStandard),
			})
		}
	}
	return r
}

// Pair is one answer as written: key=text.
type Pair struct{ Key, Text string }

// Pairs reads "afstand=8 maade=bil": answers separated by spaces, none of which holds a space.
func Pairs(s string) (pairs []Pair) {
	for _, field := range strings.Fields(s) {
		pairs = append(pairs, PairOf(field))
	}
	return pairs
}

// PairOf reads one key=text; the text may hold spaces.
func PairOf(s string) Pair {
	key, text, _ := strings.Cut(s, "=")
	return Pair{key, strings.TrimSpace(text)}
}

// Outcome is what came of asking. Its JSON is the contract of the command line.
type Outcome struct {
	Calculator string  `json:"calculator"`
	Lines      []Line  `json:"lines"`
	Faults     []Fault `json:"faults"`

	Case *calculators.Case `json:"-"`
}

// Line is one sentence of an answer. A number is an integer in the smallest unit, a date is a string.
type Line struct {
	Sentence string `json:"sentence"`
	Numbers  []any  `json:"numbers"`
	Text     string `json:"text"`

	Index int `json:"-"` // of the sentence
}

// Fault is what is wrong with one answer.
type Fault struct {
	Input   string `json:"input"`
	Fault   string `json:"fault"`
	Numbers []any  `json:"numbers"`
	Text    string `json:"text"`
}

// Ask runs the calculator on answers as people write them, on a day. A date under the key "dato", where the
// calculator itself has no such question, is that day instead.
func (r *Runner) Ask(today quantity.Day, pairs []Pair) Outcome {
	c := &calculators.Case{Calculator: r.Tool.Calculator, Today: today}
	c.Local = calculators.Flag(r.Local)
	out := Outcome{Calculator: r.Tool.Names.Name, Lines: []Line{}, Faults: []Fault{}, Case: c}
	for _, row := range r.Rows {
		c.Add(row)
	}
	r.leftOut(c)
	for _, p := range pairs {
		i := r.input(p.Key)
		switch {
		case i >= 0:
			c.Answers[i] = r.read(i, p.Text)
		case p.Key == "dato":
			r.today(c, p.Text, &out)
		case p.Key == "kommune" && (r.Local || p.Text == ""):
			// the runner has its facts, or nobody chose
		default:
			out.Faults = append(out.Faults, r.strange(p))
		}
	}
	calculators.Run(c)
	for _, f := range c.Faults() {
		out.Faults = append(out.Faults, r.fault(f))
	}
	if len(out.Faults) == 0 {
		for _, l := range c.Said() {
			out.Lines = append(out.Lines, r.line(l))
		}
	}
	return out
}

// leftOut answers the questions that may be left out where one writes keys rather than fills in a form.
func (r *Runner) leftOut(c *calculators.Case) {
	for i, in := range r.Tool.Names.Inputs {
		if in.LeftOut != "" {
			c.Answers[i] = r.read(i, in.LeftOut)
		}
	}
}

func (r *Runner) input(key string) int {
	for i, in := range r.Tool.Names.Inputs {
		if in.Key == key {
			return i
		}
	}
	return -1
}

// today sets the day asked for.
func (r *Runner) today(c *calculators.Case, text string, out *Outcome) {
	reading := quantity.Read(quantity.Date, text)
	switch {
	case reading.Given():
		c.Today = quantity.Day(reading.Value)
	case reading.Faulty():
		out.Faults = append(out.Faults, r.dateFault(reading))
	}
}

// unknownAnswer is how "ved ikke" is written on the command line and in a link.
const unknownAnswer = "ved-ikke"

// read turns an answer as written into one the calculator takes.
func (r *Runner) read(input int, text string) calculators.Answer {
	in := calculators.Inputs(r.Tool.Calculator)[input]
	switch {
	case text == "":
		return calculators.Answer{}
	case text == unknownAnswer:
		return calculators.Answer{State: calculators.Unknown}
	case in.Kind == calculators.Choice || in.Kind == calculators.Several:
		return readChoices(r.Tool.Names.Inputs[input].Choices, in.Kind, text)
	}
	return quantity.Read(in.Unit, text)
}

func readChoices(names []string, kind calculators.Kind, text string) calculators.Answer {
	a := calculators.Answer{State: calculators.Given}
	for _, part := range strings.Split(text, "+") {
		at := -1
		for i, n := range names {
			if n == part {
				at = i
			}
		}
		switch {
		case at < 0, kind == calculators.Choice && part != text:
			return calculators.Answer{State: calculators.NoChoice}
		case kind == calculators.Choice:
			a.Value = int64(at)
		default:
			a.Value |= 1 << at
		}
	}
	return a
}
