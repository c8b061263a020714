// Package calculators is the law's arithmetic: whole numbers in, named sentences with whole numbers out.
//
// A Case is what flows: the dated Facts, the day, and one Answer per question go in; Run fills in which questions
// apply, and either the Faults or the Lines. A calculator is one function of a Case. It asks its questions as it
// needs them, so that the form, the command line and the faults all follow the same code:
//
//	func transport(c *Case) {
//		distance := c.ask(transportDistance)
//		...
//		if c.faulty() {
//			return
//		}
//		c.say(transportYouPay).of(quantity.Ore, own)
//	}
//
// There are no words and no numbers of the law here: words stand in content/tools, numbers in content/law, and each
// calculator's Names says how its inputs, facts and sentences are called there.
//
// Everything but the files marked !gowasm keeps to the subset of Go that build/gowasm compiles for the browser.
package calculators

import "borgerguide/calculators/quantity"

// Calculator is an index into the list of calculators, All.
type Calculator int32

// The calculators, in the order of All.
const (
	Transport Calculator = iota
	Wage
	Deadline
	Pension
	TargetGroup
	Timeline
)

// Room in a Case. A calculator that needs more fails its tests.
const (
	MaxInputs = 16
	MaxRows   = 64
	MaxLines  = 48
	MaxNums   = 4
)

// LastDay is the last day of a row that has no known end; Never is before every day.
const (
	LastDay quantity.Day = 1 << 40
	Never                = -LastDay
)

// State says what is known of an answer.
type State uint8

const (
	Missing State = iota // nothing was written
	Unknown              // "ved ikke"
	Given                // Value holds the answer
	Bad                  // what was written could not be read; Value holds the quantity.Fault
)

// Answer is what a person answered to one question. A choice is its index (0-based), several choices a bit mask, a
// date a quantity.Day, and anything else the smallest unit of the input's quantity.Unit.
type Answer struct {
	State State
	Value int64
	// Detail holds the numbers of a fault in reading (State is Bad): the parts of an impossible date.
	Detail [3]int64
}

func (a *Answer) given() bool { return a.State == Given }

// is tells whether an answer is one of the choices.
func (a *Answer) is(choice int64) bool { return a.given() && a.Value == choice }

// Kind is how a question is answered.
type Kind uint8

const (
	Number  Kind = iota // a quantity, typed
	Date                // a date, typed
	Choice              // one of the choices
	Several             // one or more of the choices
)

// Blank is what an unanswered question means.
type Blank uint8

const (
	Required  Blank = iota // a fault
	Optional               // left out of the sum
	AsUnknown              // the same as "ved ikke"
)

// Input is the arithmetic side of one question; its words are in content/tools.
type Input struct {
	Kind      Kind
	Unit      quantity.Unit
	Low, High int32 // inclusive, in the smallest unit; both 0 means that the calculator itself sets the bounds
	Unknown   bool  // "ved ikke" is an answer
	Blank     Blank
	Choices   uint8 // how many there are to choose among
}

// Row is one dated value of a fact.
type Row struct {
	Fact        int32 // index into Names.Facts
	Unit        quantity.Unit
	From, Until quantity.Day // inclusive; LastDay where no end is known
	Value       int64        // in the smallest unit of Unit
	Local       bool         // the municipality's own, from its standard
}

// Facts are the dated values of the facts a calculator names.
type Facts struct {
	Rows  [MaxRows]Row
	Count int32
	Local bool // a municipality is chosen: its rows are laid over the law's
}

// Add lays in one row; it says whether there was room. Where two rows of a fact meet, the first one counts: so the
// municipality's are added before the law's.
func (f *Facts) Add(r Row) bool {
	if f.Count >= MaxRows {
		return false
	}
	f.Rows[f.Count] = r
	f.Count++
	return true
}

// At finds the row of a fact that counts on a day, nil where there is none: no row is ever stretched.
func (f *Facts) At(fact int32, day quantity.Day) *Row {
	for i := int32(0); i < f.Count; i++ {
		if r := &f.Rows[i]; r.Fact == fact && r.From <= day && day <= r.Until {
			return r
		}
	}
	return nil
}

// Value is the value of a fact on a day, 0 where it has none.
func (f *Facts) Value(fact int32, day quantity.Day) int64 {
	if r := f.At(fact, day); r != nil {
		return r.Value
	}
	return 0
}

// First finds the first day a fact has a value, Never where it has none at all.
func (f *Facts) First(fact int32) quantity.Day {
	first := Never
	for i := int32(0); i < f.Count; i++ {
		if r := &f.Rows[i]; r.Fact == fact && (first == Never || r.From < first) {
			first = r.From
		}
	}
	return first
}

// Num is a number in a sentence, with its unit.
type Num struct {
	Unit  quantity.Unit
	Value int64
}

// Line is one sentence with its numbers. Sentence is an index into Names.Sentences.
type Line struct {
	Sentence int32
	Nums     [MaxNums]Num
	Count    int32
}

// Municipality is the input that stands for the choice of a municipality; no calculator lists it.
const Municipality int32 = -1

// Found is one fault, at one input. Low has the lower bound and, where both move, the upper one after it; High the
// other way round. Decimals has how many are allowed, Part which part of a date is missing, Impossible the day, the
// month and the year.
type Found struct {
	Input int32 // index into Names.Inputs, or Municipality
	Fault quantity.Fault
	Nums  [3]Num
	Count int32
}

// Case is one question to one calculator, and what came of it.
type Case struct {
	Calculator Calculator
	Facts      Facts
	Today      quantity.Day
	Answers    [MaxInputs]Answer

	Asked      uint32 // bit mask of the inputs that apply
	Unsure     uint32 // bit mask of those of them to which "ved ikke" is an answer
	Lines      [MaxLines]Line
	LineCount  int32
	Faults     [MaxInputs + 1]Found // in the order of the inputs, Municipality first
	FaultCount int32

	heard [MaxInputs]Answer // the answers asked for, as they count
	spare Found             // where the numbers of a fault go that is not noted
}

// Inputs lists the questions a calculator may ask.
func Inputs(c Calculator) []Input {
	switch c {
	case Transport:
		return transportInputs[:]
	case Wage:
		return wageInputs[:]
	case Deadline:
		return deadlineInputs[:]
	case Pension:
		return pensionInputs[:]
	case TargetGroup:
		return targetInputs[:]
	case Timeline:
		return timelineInputs[:]
	}
	return noInputs[:]
}

var noInputs [0]Input

// Run answers the case: afterwards it has faults or lines, never both.
func Run(c *Case) {
	c.Asked, c.Unsure, c.LineCount, c.FaultCount = 0, 0, 0, 0
	c.heard = [MaxInputs]Answer{}
	c.Faults = [MaxInputs + 1]Found{}
	switch c.Calculator {
	case Transport:
		transport(c)
	case Wage:
		wage(c)
	case Deadline:
		deadline(c)
	case Pension:
		pension(c)
	case TargetGroup:
		targetGroup(c)
	case Timeline:
		timeline(c)
	}
	if c.FaultCount > 0 {
		c.LineCount = 0
		c.gatherFaults()
	}
}
