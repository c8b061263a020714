package calculators

import "borgerguide/calculators/quantity"

// State says what is known of an answer: nothing, the fault of what is written, or one of the others.
type State = quantity.Fault

const (
	Missing = quantity.NoFault   // nothing was written
	Unknown = quantity.NoKey + 1 // "ved ikke"
	Given   = quantity.NoKey + 2 // Value holds the answer
)

// Answer is what a person answered to one question. A choice is its index (0-based), several choices a bit mask, a
// date a quantity.Day, and anything else the smallest unit of the input's quantity.Unit. What is not given has the
// value 0 once it is heard.
type Answer struct {
	State State
	Value int64
	// Detail holds the numbers of a fault: Low the lower bound and the upper one, High the other way round, LastDay where
	// there is none; Decimals how many are allowed; Part which part of a date is missing; Impossible the day, the month
	// and the year.
	Detail [3]int64
	Asked  int64 // of an answer heard: 1 where the question applies, 2 where "ved ikke" is an answer to it as well
}

func (a *Answer) given() bool { return a.State == Given }

// is tells whether an answer is one of the choices.
func (a *Answer) is(choice int64) bool { return a.given() && a.Value == choice }

// faulty tells whether something is wrong with an answer.
func (a *Answer) faulty() bool { return a.State != Missing && a.State < Unknown }

// Take makes it the answer that reading a typed text gave. Nothing written is nothing answered.
func (a *Answer) Take(r *quantity.Reading) {
	a.State = r.Fault
	a.Value = r.Value
	a.Detail = r.Detail
	switch r.Fault {
	case quantity.NoFault:
		a.State = Given
	case quantity.Empty:
		a.State = Missing
	}
}

// ask marks a question as one that applies, notes what is wrong with its answer, and returns it. An answer that is at
// fault comes back with that as its state, so that Given means an answer to count on.
func (c *Case) ask(input int64) *Answer {
	q, a := c.question(input), &c.Heard[input]
	*a = c.Answers[input]
	a.Asked = 1
	if q.Need >= OrUnknown {
		a.Asked = 2
	}
	if a.State == Missing && q.Need == AsUnknown {
		a.State = Unknown
	}
	if a.given() {
		if q.High != 0 {
			c.bounded(input, int64(q.Low), int64(q.High))
		}
		return a
	}
	a.Value = 0
	switch {
	case a.faulty():
		c.FaultCount++
	case a.State == Missing && q.Need != Optional, a.State == Unknown && q.Need < OrUnknown:
		c.bad(input, quantity.Empty, 0, 0)
	}
	return a
}

// askStated asks a question whose answer the municipality may have stated: where nothing is written, that counts.
func (c *Case) askStated(input, fact int64, day quantity.Day) *Answer {
	if c.unwritten(input) {
		if stated := c.at(fact, day); stated.known() {
			a := &c.Heard[input]
			a.Asked = 1
			a.State = Given
			a.Value = stated.Value
			return a
		}
	}
	return c.ask(input)
}

// unwritten tells whether nothing was written to a question: where an answer is known then, the municipality stated it.
func (c *Case) unwritten(input int64) bool { return c.Answers[input].State == Missing }

// askDate asks for which day to calculate, today where none is written. Before the first day there are no rules.
func (c *Case) askDate(input int64, first quantity.Day) quantity.Day {
	day := c.Today
	if a := c.ask(input); a.given() {
		day = quantity.Day(a.Value)
	}
	if day < first {
		c.bad(input, quantity.Low, int64(first), int64(LastDay))
	}
	return day
}

// bad notes that an answer is at fault, and the numbers of the fault. The first fault of an answer stands.
func (c *Case) bad(input int64, fault quantity.Fault, number, other int64) {
	a := &c.Heard[input]
	if a.faulty() {
		return
	}
	a.State = fault
	a.Value = 0
	a.Detail[0] = number
	a.Detail[1] = other
	c.FaultCount++
}

// bounded notes a given answer outside bounds, both inclusive. A choice outside them is none.
func (c *Case) bounded(input, low, high int64) {
	a := &c.Heard[input]
	switch {
	case !a.given() || low <= a.Value && a.Value <= high:
	case c.question(input).Kind >= Choice:
		c.bad(input, quantity.NoChoice, 0, 0)
	case a.Value < low:
		c.bad(input, quantity.Low, low, high)
	default:
		c.bad(input, quantity.High, high, low)
	}
}
