// Package rule is what a calculator is made of: a Case, the dated Rows of facts in it, the Questions that are asked
// and the sentences that are said.
//
// A calculator is a function of a Case that reads like the law. It asks its questions as it needs them, so that the
// form, the command line and the faults all follow the same code; it finds the law's numbers by day; and it says each
// sentence where it is worked out, with the numbers that the sentence holds:
//
//	most := wage.Value * share / rule.PerMille
//	if most < near.low {
//		c.Say(capDecides, most, near.low)
//	}
//
// The lines come in the order of the law. Each sentence belongs to a part of the answer (result, step, advice,
// limit), which stands with its words in content/tools; whoever shows an answer sorts the lines by part, and keeps
// their order within it.
//
// There are no words and no numbers of the law here: words stand in content/tools, numbers in content/law, and a
// Calculator says how its questions, facts and sentences are called there.
//
// Everything but the files marked !gowasm keeps to the subset of Go that build/gowasm compiles for the browser.
package rule

import "borgerguide/calculators/quantity"

// Room in a Case. A calculator that needs more fails its tests.
const (
	MaxQuestions = 20
	MaxRows      = 64
	MaxLines     = 128
	MaxNumbers   = 6 // in a line
	MaxLimits    = 8 // of time limits that a municipality has besides those of the law
)

// Case is one question to one calculator, and what came of it. The page's script lays it out in the module's memory,
// so every field is made of whole numbers of 64 bits: a condition in it is 1 where it holds, else 0.
type Case struct {
	Calculator   int64 // which one, by its place in the list of calculators
	Today        quantity.Day
	Municipality int64 // 1 where one is chosen: its rows are laid over the law's
	Answers      [MaxQuestions]Answer
	Rows         [MaxRows]Row // of the facts that the calculator names; the last is empty

	// What came of it. Where an answer is at fault there is no line.
	Asked     [MaxQuestions]int64  // of a question that applies 1 and its Need, added
	Checked   [MaxQuestions]Answer // the answers to the questions that apply, with what is wrong with them
	Lines     [MaxLines]Line
	LineCount int64

	faults int64 // how often a fault was noted
	bounds [MaxQuestions]bounds
}

// Line is one sentence that was said, by its place in the calculator's list, with its numbers. A number whose unit a
// fact decides has that unit after it.
type Line struct {
	Sentence int64
	Numbers  [MaxNumbers]int64
}

// Say adds a sentence.
func (c *Case) Say(sentence int64, numbers ...int64) {
	line := &c.Lines[c.LineCount]
	line.Sentence = sentence
	for i := range len(numbers) {
		line.Numbers[i] = numbers[i]
	}
	c.LineCount++
}

// HasMunicipality tells whether a municipality is chosen, whose standard is held against the law.
func (c *Case) HasMunicipality() bool { return c.Municipality != 0 }

// Faulty tells whether any answer so far is at fault.
func (c *Case) Faulty() bool { return c.faults > 0 }
