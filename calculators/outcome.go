//go:build !gowasm

package calculators

import (
	"iter"

	"borgerguide/calculators/quantity"
)

// Kind is how a question is answered.
type Kind uint8

const (
	Number  Kind = iota // a quantity, typed
	Date                // a date, typed
	Choice              // one of the choices
	Several             // one or more of the choices
)

// Input is one question, as those who run the calculators see it.
type Input struct {
	Kind      Kind
	Unit      quantity.Unit
	Low, High int64 // inclusive, in the smallest unit; both 0 means that the calculator itself sets the bounds, if any
	Need      Need
	Choices   int // how many there are to choose among
}

// MayBeUnknown tells whether "ved ikke" is an answer.
func (in Input) MayBeUnknown() bool { return in.Need >= OrUnknown }

// Inputs lists the questions a calculator may ask.
func Inputs(c Calculator) (list []Input) {
	if c < 0 || int(c) >= len(All) {
		return nil
	}
	for i, name := range All[c].Inputs {
		q := &questions[int(firsts[c])+i]
		list = append(list, Input{name.kind(), name.Unit, int64(q.Low), int64(q.High), q.Need, len(name.Choices)})
	}
	return list
}

func (in *InputName) kind() Kind {
	switch {
	case in.Several:
		return Several
	case len(in.Choices) > 0:
		return Choice
	case in.Unit == quantity.Date:
		return Date
	}
	return Number
}

// MaySay are the sentences a calculator may say, by their index. Places that have none, but a condition, are left out.
func (n *Names) MaySay() iter.Seq2[int, SentenceName] {
	return func(yield func(int, SentenceName) bool) {
		for i, s := range n.Sentences {
			if s.Name != "" && !yield(i, s) {
				return
			}
		}
	}
}

// Add lays in one row; it says whether there was room.
func (c *Case) Add(r Row) bool {
	for i := range c.Rows[:MaxRows-1] {
		if !c.Rows[i].known() {
			c.Rows[i] = r
			return true
		}
	}
	return false
}

// Clear takes away what came of a run, so that the case can run again.
func (c *Case) Clear() {
	*c = Case{Answers: c.Answers, Rows: c.Rows, Calculator: c.Calculator, Today: c.Today, Local: c.Local}
	for i := range c.Rows {
		c.Rows[i].Counted = 0
	}
}

// Num is a number in a sentence, with its unit.
type Num struct {
	Unit  quantity.Unit
	Value int64
}

// Line is one sentence with its numbers. Sentence is an index into Names.Sentences.
type Line struct {
	Sentence int64
	Nums     []Num
}

// Said are the lines of a case that has run.
func (c *Case) Said() (lines []Line) {
	for _, l := range c.Lines[:c.LineCount] {
		line := Line{Sentence: l & (1<<FrameShift - 1)}
		figures := &c.Frames[l>>FrameShift]
		for _, n := range All[c.Calculator].Sentences[line.Sentence].Numbers {
			line.Nums = append(line.Nums, n.in(figures))
		}
		lines = append(lines, line)
	}
	return lines
}

// in is the number among the figures. One whose unit a fact decides has it in the place after it.
func (n NumberName) in(f *Figures) Num {
	if n.Unit == quantity.None {
		return Num{quantity.Unit(f[n.Figure+1]), f[n.Figure]}
	}
	return Num{n.Unit, f[n.Figure]}
}

// Municipality is the input that stands for the choice of a municipality; no calculator lists it.
const Municipality int64 = -1

// Found is one fault, at one input, with its numbers; see Answer.
type Found struct {
	Input int64 // index into Names.Inputs, or Municipality
	Fault quantity.State
	Nums  []Num
}

// Faults are what is wrong with the answers of a case that has run, in the order of the inputs, Municipality first.
func (c *Case) Faults() (found []Found) {
	if c.Nowhere != 0 {
		found = append(found, Found{Input: Municipality, Fault: quantity.Empty})
	}
	for i, in := range Inputs(c.Calculator) {
		if a := &c.Heard[i]; c.Asked[i] > 0 && a.Faulty() {
			found = append(found, Found{int64(i), a.State, FaultNums(in.Unit, a)})
		}
	}
	return found
}

// FaultNums are the numbers of an answer at fault, in a unit. Of bounds that move both are told, of fixed ones that which
// is passed.
func FaultNums(unit quantity.Unit, a *Answer) (nums []Num) {
	numbers := [...]int64{a.Value, a.Detail[0], a.Detail[1]}
	for k, n := range FaultNumbers[a.State] {
		bound := n.Unit == quantity.None
		if bound {
			n.Unit = unit
		}
		if k == 0 || !bound || unit == quantity.Date && numbers[k] != int64(LastDay) {
			nums = append(nums, Num{n.Unit, numbers[k]})
		}
	}
	return nums
}

// Asks and Unsure are which inputs apply, and to which of them "ved ikke" is an answer: bit masks.
func (c *Case) Asks() uint32   { return c.marked(1) }
func (c *Case) Unsure() uint32 { return c.marked(1 + int64(OrUnknown)) }

func (c *Case) marked(least int64) (mask uint32) {
	for i, asked := range c.Asked {
		if asked >= least {
			mask |= 1 << i
		}
	}
	return mask
}
