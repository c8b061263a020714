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
func (c *Case) ask(input int32) *Answer {
	in := &Inputs(c.Calculator)[input]
	c.Asked |= 1 << uint32(input)
	if in.Unknown {
		c.Unsure |= 1 << uint32(input)
	}
	a := &c.heard[input]
	*a = c.Answers[input]
	if a.State == Missing && in.Blank == AsUnknown {
		a.State = Unknown
	}
	switch {
	case a.State == Missing && in.Blank == Required, a.State == Unknown && !in.Unknown:
		c.bad(input, quantity.Empty)
	case a.State == Given:
		c.within(input, in)
	case a.State == Bad:
		c.misread(input, a)
	}
	return a
}

// askOr asks a question whose answer is known, or not needed, where nothing is written.
func (c *Case) askOr(input int32, otherwise State, value int64) *Answer {
	if c.Answers[input].State != Missing {
		return c.ask(input)
	}
	c.Asked |= 1 << uint32(input)
	a := &c.heard[input]
	a.State, a.Value = otherwise, value
	return a
}

// askStated asks a question whose answer the municipality may have stated: where nothing is written, that counts.
func (c *Case) askStated(input, fact int32, day quantity.Day) *Answer {
	if stated := c.stated(input, fact, day); stated != nil {
		return c.askOr(input, Given, stated.Value)
	}
	return c.ask(input)
}

// stated is the fact that answers a question to which nothing is written, nil where there is none.
func (c *Case) stated(input, fact int32, day quantity.Day) *Row {
	if c.Answers[input].State != Missing {
		return nil
	}
	return c.Facts.At(fact, day)
}

// askDate asks for which day to calculate, today where none is written. Before the first day there are no rules.
func (c *Case) askDate(input int32, first quantity.Day) quantity.Day {
	day := c.Today
	if a := c.ask(input); a.given() {
		day = quantity.Day(a.Value)
	}
	if day < first {
		c.bad(input, quantity.Low).of(quantity.Date, int64(first))
	}
	return day
}

// bad notes that an answer is at fault.
func (c *Case) bad(input int32, kind quantity.Fault) *Found {
	c.heard[input].State = Bad
	return c.fault(input, kind)
}

// misread notes the fault of an answer that could not be read.
func (c *Case) misread(input int32, a *Answer) {
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
}

// within notes an answer outside the input's own bounds.
func (c *Case) within(input int32, in *Input) {
	value := c.heard[input].Value
	switch {
	case in.Kind == Several && value == 0:
		c.bad(input, quantity.Empty)
	case in.Kind == Several && value>>in.Choices != 0, in.Kind == Choice && (value < 0 || value >= int64(in.Choices)):
		c.bad(input, quantity.NoChoice)
	case in.Low != 0 || in.High != 0:
		c.bounded(input, in.Unit, int64(in.Low), int64(in.High))
	}
}

// bounded notes a given answer outside bounds, both inclusive.
func (c *Case) bounded(input int32, unit quantity.Unit, low, high int64) {
	switch a := &c.heard[input]; {
	case !a.given():
	case a.Value < low:
		c.bad(input, quantity.Low).of(unit, low)
	case a.Value > high:
		c.bad(input, quantity.High).of(unit, high)
	}
}

// fault notes what is wrong with an answer. The first fault of an input stands; the numbers of a second one are put
// aside. Until the end of the run a fault lies at its input's place.
func (c *Case) fault(input int32, kind quantity.Fault) *Found {
	f := &c.Faults[input+1]
	if f.Fault != quantity.NoFault {
		f = &c.spare
		f.Count = 0
		return f
	}
	f.Input, f.Fault, f.Count = input, kind, 0
	c.FaultCount++
	return f
}

// gatherFaults lays the faults side by side, in the order of their inputs.
func (c *Case) gatherFaults() {
	count := 0
	for i := 0; i < len(c.Faults); i++ {
		if c.Faults[i].Fault != quantity.NoFault {
			c.Faults[count] = c.Faults[i]
			count++
		}
	}
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

func (l *Line) ore(value int64) *Line       { return l.of(quantity.Ore, value) }
func (l *Line) hour(value int64) *Line      { return l.of(quantity.OreHour, value) }
func (l *Line) date(day quantity.Day) *Line { return l.of(quantity.Date, int64(day)) }
func (l *Line) row(r *Row) *Line            { return l.of(r.Unit, r.Value) }
