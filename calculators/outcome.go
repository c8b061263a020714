//go:build !gowasm

package calculators

import "borgerguide/calculators/quantity"

// Input is the arithmetic side of one question, as those who run the calculators see it.
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
		list = append(list, Input{q.Kind, quantity.Unit(q.Unit), int64(q.Low), int64(q.High), q.Need, len(name.Choices)})
	}
	return list
}

// AnswerOf is the answer that reading a typed text gives.
func AnswerOf(r quantity.Reading) (a Answer) {
	a.Take(&r)
	return a
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

// Add lays in one row; it says whether there was room.
func (f *Facts) Add(r Row) bool {
	next := f.Next()
	if next != nil {
		*next = r
	}
	return next != nil
}

// Municipality is the input that stands for the choice of a municipality; no calculator lists it.
const Municipality int64 = -1

// Found is one fault, at one input, with its numbers; see Answer.
type Found struct {
	Input int64 // index into Names.Inputs, or Municipality
	Fault quantity.Fault
	Nums  []Num
}

// Faults are what is wrong with the answers of a case that has run, in the order of the inputs, Municipality first.
func (c *Case) Faults() (found []Found) {
	if c.Nowhere {
		found = append(found, Found{Input: Municipality, Fault: quantity.Empty})
	}
	for i, in := range Inputs(c.Calculator) {
		if a := &c.Heard[i]; a.Asked > 0 && a.faulty() {
			found = append(found, Found{int64(i), a.State, FaultNums(in.Unit, a)})
		}
	}
	return found
}

// FaultNums are the numbers of an answer at fault, in a unit. Of bounds that move both are told, of fixed ones that which
// is passed.
func FaultNums(unit quantity.Unit, a *Answer) (nums []Num) {
	for k, n := range FaultNumbers[a.State] {
		bound := n.Unit == quantity.None
		if bound {
			n.Unit = unit
		}
		if k == 0 || !bound || unit == quantity.Date && a.Detail[k] != int64(LastDay) {
			nums = append(nums, Num{n.Unit, a.Detail[k]})
		}
	}
	return nums
}

// Asked and Unsure are which inputs apply, and to which of them "ved ikke" is an answer: bit masks.
func (c *Case) Asked() uint32  { return c.marked(1) }
func (c *Case) Unsure() uint32 { return c.marked(2) }

func (c *Case) marked(least int64) (mask uint32) {
	for i := range c.Heard {
		if c.Heard[i].Asked >= least {
			mask |= 1 << i
		}
	}
	return mask
}
