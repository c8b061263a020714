package rule

import "borgerguide/calculators/quantity"

// Answer is what a person answered to one question.
type Answer = quantity.Answer

// Ask marks a question as one that applies, notes what is wrong with its answer, and returns it. An answer that is at
// fault has that as its state, so that Given means an answer to count on; its value is a number of the fault then.
func (c *Case) Ask(question int64) *Answer {
	b, a := &c.bounds[question], &c.Checked[question]
	*a = c.Answers[question]
	c.Asked[question] = 1 + int64(b.need)
	if a.State == quantity.Missing && b.need == AsUnknown {
		a.State = quantity.Unknown
	}
	switch {
	case a.Given():
		if b.high != 0 {
			c.Bounded(question, b.low, b.high)
		}
	case a.Faulty():
		c.faults++
	case !b.allows(a.State):
		c.Fault(question, quantity.Empty)
	}
	return a
}

// AskStated asks a question whose answer the municipality may have stated: where nothing is written, or the person does
// not know and may say so, or may count with an example, that counts.
func (c *Case) AskStated(question, fact int64, day quantity.Day) *Answer {
	a, b := &c.Answers[question], &c.bounds[question]
	isOpen := a.State == quantity.Unknown || a.State == quantity.Example
	if c.Unwritten(question) || isOpen && b.allows(a.State) {
		if stated := c.At(fact, day); stated.Exists() {
			a := &c.Checked[question]
			c.Asked[question] = 1
			a.State = quantity.Given
			a.Value = stated.Value
			return a
		}
	}
	return c.Ask(question)
}

// AnswerStated tells whether what counts as the answer to a question is not the person's, but the municipality's.
func (c *Case) AnswerStated(question int64) bool {
	return c.Checked[question].Given() && !c.Answers[question].Given()
}

// AskDay asks for which day to calculate, today where none is written. Before the first day there are no rules.
func (c *Case) AskDay(question int64, first quantity.Day) quantity.Day {
	day := c.Today
	if a := c.Ask(question); a.Given() {
		day = quantity.Day(a.Value)
	}
	if day < first {
		c.Fault(question, quantity.Low, int64(first), int64(LastDay))
	}
	return day
}

// Applies marks a question as one that applies, whether it is asked or not; "ved ikke" is no answer to it then.
func (c *Case) Applies(question int64) { c.Asked[question] = 1 }

// Answered is the answer to a question as it counts: Missing where the question was not asked.
func (c *Case) Answered(question int64) *Answer { return &c.Checked[question] }

// Unwritten tells whether nothing was written to a question.
func (c *Case) Unwritten(question int64) bool { return c.Answers[question].State == quantity.Missing }

// Fault notes that an answer is at fault, with the numbers of the fault. The first fault of an answer stands.
func (c *Case) Fault(question int64, fault quantity.State, numbers ...int64) {
	a := &c.Checked[question]
	if a.Faulty() {
		return
	}
	a.State = fault
	a.Value = 0
	a.Detail[0] = 0
	if len(numbers) > 0 {
		a.Value = numbers[0]
	}
	if len(numbers) > 1 {
		a.Detail[0] = numbers[1]
	}
	c.faults++
}

// Bounded notes a given answer outside bounds, both inclusive.
func (c *Case) Bounded(question, low, high int64) {
	a := &c.Checked[question]
	switch {
	case !a.Given():
	case a.Value < low:
		c.Fault(question, quantity.Low, low, high)
	case a.Value > high:
		c.Fault(question, quantity.High, high, low)
	}
}
