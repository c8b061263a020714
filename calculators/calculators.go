// Package calculators is the law's arithmetic: whole numbers in, named sentences and whole numbers out.
//
// A Case is what flows: the dated Rows of facts, the day, and one Answer per question go in; Run fills in which questions
// apply, and either what is wrong with the answers or the Lines that say what comes of them. A calculator is one
// function of a Case. It asks its questions as it needs them, so that the form, the command line and the faults all
// follow the same code; it works out its Figures; and it says the sentences that are true of them:
//
//	func transport(c *Case) {
//		distance := c.ask(transportDistance)
//		...
//		n[transportOwn] = least(ten, limit)
//		c.tell(n, transportClauses[:], 0)
//	}
//
// There are no words and no numbers of the law here: words stand in content/tools, numbers in content/law, and each
// calculator's Names says how its inputs, facts and sentences are called there, and which figures a sentence holds.
//
// Everything but the files marked !gowasm keeps to the subset of Go that build/gowasm compiles for the browser.
package calculators

import "borgerguide/calculators/quantity"

// Calculator is an index into the list of calculators, All.
type Calculator int64

// The calculators, in the order of All.
const (
	Transport Calculator = iota
	Wage
	Deadline
	Pension
	TargetGroup
	Timeline
)

// Room in a Case, each a power of two. A calculator that needs more fails its tests.
const (
	MaxInputs  = 16
	MaxRows    = 64
	MaxLines   = 64
	MaxFigures = 32
	MaxFrames  = 8
)

// LastDay is the last day of a row that has no known end; Never is before every day.
const (
	LastDay quantity.Day = 1 << 22
	Never                = -LastDay
)

// Figures are the numbers that a calculator works out, each in its place; Names says which a sentence holds.
type Figures [MaxFigures]int64

// FrameShift is where in a line the frame stands, above the sentence.
const FrameShift = 8

// Case is one question to one calculator, and what came of it.
type Case struct {
	LineCount  int64
	FaultCount int64 // how many answers are at fault; where any is, there are no lines
	Nowhere    int64 // 1 where a municipality must be chosen, and is not
	Calculator Calculator
	Today      quantity.Day
	Local      int64 // 1 where a municipality is chosen: its rows are laid over the law's
	Frame      int64 // of what is said next, shifted

	Frames  [MaxFrames]Figures // most calculators use the first; where a sentence is said several times, each has its own
	Lines   [MaxLines]int64    // the sentences, by their index in Names.Sentences, and the frame each holds figures of
	Asked   [MaxInputs]int64   // of a question that applies 1 and its Need, added
	Heard   [MaxInputs]Answer  // the answers asked for, as they count
	Answers [MaxInputs]Answer
	Rows    [MaxRows]Row // of the facts a calculator names; the last is empty
}

// Run answers the case, once: afterwards it has faults or lines, never both.
func Run(c *Case) {
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
}

// faulty tells whether any answer so far is at fault.
func (c *Case) faulty() bool { return c.FaultCount > 0 }

// say adds a sentence.
func (c *Case) say(sentence int64) {
	c.Lines[c.LineCount] = c.Frame + sentence
	c.LineCount++
}
