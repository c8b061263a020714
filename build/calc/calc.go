// Package calc runs the calculators natively, with the words and the facts of the content.
//
// A Runner is one calculator with the facts of one municipality (or of the law alone). Ask takes answers as people
// write them and gives an Outcome: the lines of the answer, or the faults, each with its Danish text. The command
// line, the examples on the pages and the checks of those examples all go through it; the browser runs the same
// arithmetic on the same rows. Print writes an Outcome for a person at a terminal.
package calc

import (
	"slices"

	"borgerguide/build/content"
	"borgerguide/build/wording"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Runner is one calculator ready to be asked. It may be used by several goroutines.
type Runner struct {
	Words  *wording.Calculator
	Rows   []Row    // the dated values it is given
	Local  bool     // they are a municipality's
	Facts  []string // the calculator's, with the municipality's own time limits
	Limits []Limit  // those, by their places
	guide  *content.Guide
	lookup content.Lookup

	refused *Fault   // that no standard is chosen, nil where one is or none is asked for
	folders []string // of the standards to choose among
}

// New makes a runner with the facts that a lookup knows.
func New(g *content.Guide, calculator *wording.Calculator, lookup content.Lookup) *Runner {
	r := &Runner{Words: calculator, Local: lookup.Local(), guide: g, lookup: lookup}
	r.knowLimits(lookup.Limits())
	for i, id := range r.Facts {
		for _, row := range rowsOf(lookup, id) {
			r.Rows = append(r.Rows, Row{Fact: int64(i), Row: r.started(row)})
		}
		if f := lookup.Facts[id]; f != nil {
			for _, row := range f.Beside {
				r.Rows = append(r.Rows, Row{Fact: int64(i), Beside: true, Row: r.started(row)})
			}
		}
	}
	return r
}

// rowsOf are the dated values of a fact that a calculator names. Which text holds when is none of the law or of a
// standard.
func rowsOf(lookup content.Lookup, id string) []content.Row {
	switch f := lookup.Facts[id]; {
	case id == rule.AdoptedText && lookup.Standard != nil:
		return lookup.Standard.TextRows()
	case f != nil:
		return f.Rows
	}
	return nil
}

// Row is a dated value of one of the calculator's facts, with what it rests on.
type Row struct {
	Fact   int64 // by its place in the calculator's list
	Beside bool  // it does not count, but stands beside the row that does
	content.Row
}

// Laid is the row as a case takes it: without what it rests on, but for whether the standard states it.
func (r Row) Laid() rule.Row {
	row := rule.Row{Fact: r.Fact, Unit: r.Unit, From: r.From, Until: r.Until, Value: r.Value, Starts: r.Starts}
	if r.Typical {
		row.Typical = 1
	}
	if r.Stated() {
		row.FromStandard = 1
	}
	if r.Beside {
		row.Beside = 1
	}
	return row
}

// Pair is an answer as written, and PairOf reads one: for the commands, which know the calculators through this
// package.
type Pair = rule.Pair

// PairOf reads one key=text; the text may hold spaces.
func PairOf(s string) Pair { return rule.PairOf(s) }

// Outcome is what came of asking. Its JSON is the contract of the command line.
type Outcome struct {
	Calculator string  `json:"calculator"`
	Lines      []Line  `json:"lines"`
	Faults     []Fault `json:"faults"`

	OwnRules *OwnRules `json:"ownRules,omitempty"` // of an answer of a municipality's that has some

	Case *rule.Case `json:"-"` // as it has run
}

// Line is one sentence of an answer. A number is an integer in the smallest unit, a date is a string.
type Line struct {
	Sentence string `json:"sentence"`
	Numbers  []any  `json:"numbers"`
	Text     string `json:"text"`

	Part string    `json:"-"` // of the answer: one of wording.Parts
	Said rule.Said `json:"-"`
}

// Fault is what is wrong with one answer.
type Fault struct {
	Input   string `json:"input"`
	Fault   string `json:"fault"`
	Numbers []any  `json:"numbers"`
	Text    string `json:"text"`
}

// Keys of dates.
const (
	todayKey = "idag" // the day to ask on
	dayKey   = "dato" // the day that the rules are of, where a calculator asks for it; elsewhere the day to ask on
)

// Ask runs the calculator on answers as people write them, on a day. A date under the key "idag" is that day instead,
// as is one under "dato" where the calculator itself has no such question.
func (r *Runner) Ask(today quantity.Day, pairs []rule.Pair) Outcome {
	c := &rule.Case{Calculator: r.Words.Index, Today: today}
	if r.Local {
		c.Municipality = 1
	}
	out := Outcome{Calculator: r.Words.Calculator.Name, Lines: []Line{}, Faults: []Fault{}, Case: c}
	for _, row := range r.Rows {
		c.Add(row.Laid())
	}
	if r.refused != nil {
		out.Faults = append(out.Faults, *r.refused)
		if r.refused.Fault == wording.StandardWithout {
			return out // what else is wrong would be asked for nothing
		}
	}
	r.leftOut(c)
	for _, p := range pairs {
		i := r.Words.Calculator.Question(p.Key)
		switch {
		case i >= 0:
			c.Answers[i] = r.Words.Calculator.Questions[i].With(r.limitIDs()).Read(p.Text)
		case p.Key == todayKey || p.Key == dayKey:
			r.today(c, p, &out)
		case p.Key == "kommune" && (r.Local || p.Text == ""):
			// the runner has its facts, or nobody chose
		default:
			out.Faults = append(out.Faults, r.strange(p))
		}
	}
	calculators.Run(c)
	for _, f := range r.Words.Calculator.Faults(c) {
		out.Faults = append(out.Faults, r.fault(f))
	}
	if len(out.Faults) == 0 {
		for _, s := range r.Words.Calculator.Said(c) {
			out.Lines = append(out.Lines, r.line(s))
		}
		sortByPart(out.Lines)
		out.OwnRules = r.OwnRules()
	}
	return out
}

// sortByPart puts the lines in the order in which an answer is read, part by part. Within a part they stay as they were
// said.
func sortByPart(lines []Line) {
	slices.SortStableFunc(lines, func(a, b Line) int {
		return slices.Index(wording.Parts, a.Part) - slices.Index(wording.Parts, b.Part)
	})
}

// leftOut answers the questions that may be left out where one writes keys rather than fills in a form.
func (r *Runner) leftOut(c *rule.Case) {
	for i, q := range r.Words.Calculator.Questions {
		if q.LeftOut != "" {
			c.Answers[i] = q.Read(q.LeftOut)
		}
	}
}

// today sets the day to ask on.
func (r *Runner) today(c *rule.Case, p rule.Pair, out *Outcome) {
	reading := quantity.Read(quantity.Date, p.Text)
	switch {
	case reading.Given():
		c.Today = quantity.Day(reading.Value)
	case reading.Faulty():
		out.Faults = append(out.Faults, r.dateFault(p.Key, reading))
	}
}
