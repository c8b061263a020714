package calculators

import "borgerguide/calculators/quantity"

// AnswerOf is the answer that reading a typed text gives. Nothing written is nothing answered.
func AnswerOf(r quantity.Reading) Answer {
	switch r.Fault {
	case quantity.NoFault:
		return Answer{State: Given, Value: r.Value}
	case quantity.Empty:
		return Answer{}
	}
	return Answer{State: Bad, Value: int64(r.Fault), Detail: r.Detail}
}

// ask marks a question as one that applies, notes what is wrong with its answer, and returns it. An answer that is at
// fault comes back as Bad, so that Given means an answer to count on.
func (c *Case) ask(input int32) Answer {
	in := &Inputs(c.Calculator)[input]
	c.Asked |= 1 << uint32(input)
	if in.Unknown {
		c.Unsure |= 1 << uint32(input)
	}
	a := c.Answers[input]
	if a.State == Missing && in.Blank == AsUnknown {
		a.State = Unknown
	}
	switch a.State {
	case Missing:
		if in.Blank == Required {
			return c.bad(input, quantity.Empty)
		}
	case Unknown:
		if !in.Unknown {
			return c.bad(input, quantity.Empty)
		}
	case Given:
		return c.within(input, a, in)
	case Bad:
		return c.misread(input, a)
	}
	return a
}

// askOr asks a question whose answer is known where nothing is written.
func (c *Case) askOr(input int32, value int64) Answer {
	if c.Answers[input].State == Missing {
		c.Asked |= 1 << uint32(input)
		return Answer{State: Given, Value: value}
	}
	return c.ask(input)
}

// bad notes a fault without numbers.
func (c *Case) bad(input int32, kind quantity.Fault) Answer {
	c.fault(input, kind)
	return Answer{State: Bad, Value: int64(kind)}
}

// misread notes the fault of an answer that could not be read.
func (c *Case) misread(input int32, a Answer) Answer {
	kind := quantity.Fault(a.Value)
	f := c.fault(input, kind)
	switch kind {
	case quantity.Decimals:
		f.of(quantity.Count, a.Detail[0])
	case quantity.Part:
		f.of(quantity.DatePart, a.Detail[0])
	case quantity.Impossible:
		f.of(quantity.Count, a.Detail[0]).of(quantity.MonthName, a.Detail[1]).of(quantity.Year, a.Detail[2])
	}
	return a
}

// within notes an answer outside the input's own bounds.
func (c *Case) within(input int32, a Answer, in *Input) Answer {
	switch {
	case in.Kind == Choice && (a.Value < 0 || a.Value >= int64(in.Choices)):
		return c.bad(input, quantity.NoChoice)
	case in.Kind == Several && a.Value == 0:
		return c.bad(input, quantity.Empty)
	case in.Kind == Several && a.Value>>uint32(in.Choices) != 0:
		return c.bad(input, quantity.NoChoice)
	case in.Low == 0 && in.High == 0:
		return a
	}
	return c.bounded(input, a, in.Unit, in.Low, in.High)
}

// bounded notes a given answer outside bounds, both inclusive.
func (c *Case) bounded(input int32, a Answer, unit quantity.Unit, low, high int64) Answer {
	switch {
	case a.State != Given:
	case a.Value < low:
		c.fault(input, quantity.Low).of(unit, low)
		a.State = Bad
	case a.Value > high:
		c.fault(input, quantity.High).of(unit, high)
		a.State = Bad
	}
	return a
}

// fault notes what is wrong with an answer, in the order of the inputs. The first fault of an input stands; the
// numbers of a second one are put aside.
func (c *Case) fault(input int32, kind quantity.Fault) *Found {
	at := c.FaultCount
	for at > 0 && c.Faults[at-1].Input >= input {
		at--
	}
	if at < c.FaultCount && c.Faults[at].Input == input {
		c.spare.Count = 0
		return &c.spare
	}
	for i := c.FaultCount; i > at; i-- {
		c.Faults[i] = c.Faults[i-1]
	}
	c.FaultCount++
	c.Faults[at] = Found{Input: input, Fault: kind}
	return &c.Faults[at]
}

// of adds a number to a fault.
func (f *Found) of(unit quantity.Unit, value int64) *Found {
	f.Nums[f.Count] = Num{unit, value}
	f.Count++
	return f
}

// faulty tells whether any answer so far is at fault.
func (c *Case) faulty() bool { return c.FaultCount > 0 }

// say adds a sentence.
func (c *Case) say(sentence int32) *Line {
	l := &c.Lines[c.LineCount]
	*l = Line{Sentence: sentence}
	c.LineCount++
	return l
}

// of adds a number to a sentence.
func (l *Line) of(unit quantity.Unit, value int64) *Line {
	l.Nums[l.Count] = Num{unit, value}
	l.Count++
	return l
}
