package calculators

import "borgerguide/calculators/quantity"

// Answer is what a person answered to one question.
type Answer = quantity.Answer

// ask marks a question as one that applies, notes what is wrong with its answer, and returns it. An answer that is at
// fault comes back with that as its state, so that Given means an answer to count on; its value is a number of the fault then.
func (c *Case) ask(input int64) *Answer {
	q, a := c.question(input), c.heard(input)
	*a = c.Answers[input]
	c.Asked[input] = 1 + int64(q.Need)
	if a.State == quantity.Missing && q.Need == AsUnknown {
		a.State = quantity.Unknown
	}
	switch {
	case a.Given():
		if q.High != 0 {
			c.bounded(input, int64(q.Low), int64(q.High))
		}
	case a.Faulty():
		c.FaultCount++
	default:
		allowed := q.Need & mayBeMissing
		if a.State == quantity.Unknown {
			allowed = q.Need & mayBeUnknown
		}
		if allowed == 0 {
			c.bad(input, quantity.Empty, 0, 0)
		}
	}
	return a
}

// heard is an answer as it counts.
func (c *Case) heard(input int64) *Answer { return &c.Heard[input] }

// askStated asks a question whose answer the municipality may have stated: where nothing is written, that counts.
func (c *Case) askStated(input, fact int64, day quantity.Day) *Answer {
	if c.unwritten(input) {
		if stated := c.at(fact, day); stated.known() {
			a := c.heard(input)
			c.Asked[input] = 1
			a.State = quantity.Given
			a.Value = stated.Value
			return a
		}
	}
	return c.ask(input)
}

// unwritten tells whether nothing was written to a question: where an answer is known then, the municipality stated it.
func (c *Case) unwritten(input int64) bool { return c.Answers[input].State == quantity.Missing }

// askDate asks for which day to calculate, today where none is written. Before the first day there are no rules.
func (c *Case) askDate(input int64, first quantity.Day) quantity.Day {
	day := c.Today
	if a := c.ask(input); a.Given() {
		day = quantity.Day(a.Value)
	}
	if day < first {
		c.bad(input, quantity.Low, int64(first), int64(LastDay))
	}
	return day
}

// bad notes that an answer is at fault, and the numbers of the fault. The first fault of an answer stands.
func (c *Case) bad(input int64, fault quantity.State, number, other int64) {
	a := c.heard(input)
	if !a.Faulty() {
		a.State = fault
		a.Value = number
		a.Detail[0] = other
		c.FaultCount++
	}
}

// bounded notes a given answer outside bounds, both inclusive.
func (c *Case) bounded(input, low, high int64) {
	a := c.heard(input)
	if !a.Given() {
		return
	}
	if a.Value < low {
		c.bad(input, quantity.Low, low, high)
	} else if a.Value > high {
		c.bad(input, quantity.High, high, low)
	}
}
