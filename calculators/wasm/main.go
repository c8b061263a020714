// Command wasm is the calculators as the browser calls them: a module of functions around one exchange, the only state
// there is. The host fills it step by step, runs it and reads it out:
//
//	day(length)                                  the day of the date written in buffer()
//	start(calculator, today, local)              an empty case; local is 1 for a municipality's page
//	fact(fact, unit, from, until, value, local)  one dated row, the municipality's own before the law's
//	read(input, length)                          the answer typed, UTF-8, in buffer()
//	answer(input, state, value)                  an answer that needs no reading: a choice, "ved ikke", nothing
//	value(input)                                 an answer as it was read
//	run()                                        how many lines there are; 0 where there are faults
//	asked(), unsure()                            bit masks of the inputs: which apply, which may be "ved ikke"
//	sentence(line), numbers(line), number(line, k), unit(line, k)
//	faults(), faultInput(i), faultKind(i), faultNumbers(i), faultNumber(i, k), faultUnit(i, k)
//	rule(fact)                                   the row of a fact that counts: of the first date answered, else of today
//	write(unit, value)                           a number as people read it, into buffer(); its length
//	difference(unit, from, to)                   how much more the second number is, "+270 kr.", likewise
//	compact(day)                                 a day as a calendar file has it, "20261230", likewise
//
// Calculators, inputs, facts, sentences, faults and units are their indexes in package calculators. Whatever the host
// passes, nothing traps: what is out of range is not there, and reads as 0.
package main

import (
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// textSize is room for what people type, in bytes, and for all that is written.
const textSize = quantity.MaxText

var exchange struct {
	text [textSize]byte
	c    calculators.Case
}

// empty is a case at its start.
var empty calculators.Case

// The days the calendar counts on, far beyond any that is asked for: 1 January of year 1, 31 December 9999.
const firstDay, lastDay = -719_162, 2_932_896

//go:wasmexport buffer
func buffer() *[textSize]byte { return &exchange.text }

//go:wasmexport start
func start(calculator int32, today int64, local int32) {
	exchange.c = empty
	exchange.c.Calculator = calculators.Calculator(calculator)
	exchange.c.Today = quantity.Day(within(today, firstDay, lastDay))
	exchange.c.Facts.Local = local != 0
}

// fact returns 1 where there was room for the row.
//
//go:wasmexport fact
func fact(fact, unit int32, from, until, value int64, local int32) int32 {
	if unit < 0 || unit > 255 {
		return 0
	}
	added := exchange.c.Facts.Add(calculators.Row{
		Fact: fact, Unit: quantity.Unit(unit), From: quantity.Day(from), Until: quantity.Day(until), Value: value, Local: local != 0,
	})
	if !added {
		return 0
	}
	return 1
}

// read returns the state of the answer: Missing where nothing was written, Bad where it could not be read.
//
//go:wasmexport read
func read(input, length int32) int32 {
	inputs := calculators.Inputs(exchange.c.Calculator)
	if input < 0 || int(input) >= len(inputs) {
		return 0
	}
	typed := exchange.text[:within(int64(length), 0, textSize)]
	a := calculators.AnswerOf(quantity.Read(inputs[input].Unit, typed))
	exchange.c.Answers[input] = a
	return int32(a.State)
}

// day is the day of the date written in buffer(): how the host tells the day it is. 0 where it is no date.
//
//go:wasmexport day
func day(length int32) int64 {
	r := quantity.ReadDate(exchange.text[:within(int64(length), 0, textSize)])
	if r.Fault != quantity.NoFault {
		return 0
	}
	return r.Value
}

//go:wasmexport answer
func answer(input, state int32, value int64) {
	if input < 0 || input >= calculators.MaxInputs || state < 0 || state > int32(calculators.Given) {
		return
	}
	exchange.c.Answers[input] = calculators.Answer{State: calculators.State(state), Value: value}
}

// value is the answer to an input, for reading a typed one back.
//
//go:wasmexport value
func value(input int32) int64 {
	if input < 0 || input >= calculators.MaxInputs {
		return 0
	}
	return exchange.c.Answers[input].Value
}

//go:wasmexport run
func run() int32 {
	calculators.Run(&exchange.c)
	return exchange.c.LineCount
}

//go:wasmexport asked
func asked() int32 { return int32(exchange.c.Asked) }

//go:wasmexport unsure
func unsure() int32 { return int32(exchange.c.Unsure) }

//go:wasmexport sentence
func sentence(line int32) int32 {
	if line < 0 || line >= exchange.c.LineCount {
		return 0
	}
	return exchange.c.Lines[line].Sentence
}

//go:wasmexport numbers
func numbers(line int32) int32 {
	if line < 0 || line >= exchange.c.LineCount {
		return 0
	}
	return exchange.c.Lines[line].Count
}

//go:wasmexport number
func number(line, k int32) int64 {
	if k < 0 || k >= numbers(line) {
		return 0
	}
	return exchange.c.Lines[line].Nums[k].Value
}

//go:wasmexport unit
func unit(line, k int32) int32 {
	if k < 0 || k >= numbers(line) {
		return 0
	}
	return int32(exchange.c.Lines[line].Nums[k].Unit)
}

//go:wasmexport faults
func faults() int32 { return exchange.c.FaultCount }

// faultInput is -1 of the choice of a municipality.
//
//go:wasmexport faultInput
func faultInput(i int32) int32 {
	if i < 0 || i >= faults() {
		return 0
	}
	return exchange.c.Faults[i].Input
}

//go:wasmexport faultKind
func faultKind(i int32) int32 {
	if i < 0 || i >= faults() {
		return 0
	}
	return int32(exchange.c.Faults[i].Fault)
}

//go:wasmexport faultNumbers
func faultNumbers(i int32) int32 {
	if i < 0 || i >= faults() {
		return 0
	}
	return exchange.c.Faults[i].Count
}

//go:wasmexport faultNumber
func faultNumber(i, k int32) int64 {
	if k < 0 || k >= faultNumbers(i) {
		return 0
	}
	return exchange.c.Faults[i].Nums[k].Value
}

//go:wasmexport faultUnit
func faultUnit(i, k int32) int32 {
	if k < 0 || k >= faultNumbers(i) {
		return 0
	}
	return int32(exchange.c.Faults[i].Nums[k].Unit)
}

//go:wasmexport write
func write(unit int32, value int64) int32 {
	if unit < 0 || unit > 255 {
		return 0
	}
	return int32(quantity.Write(exchange.text[:], quantity.Unit(unit), value))
}

// rule is the index of a row, in the order they were laid in; -1 where none counts.
//
//go:wasmexport rule
func rule(fact int32) int32 {
	day := exchange.c.Today
	inputs := calculators.Inputs(exchange.c.Calculator)
	for i := len(inputs) - 1; i >= 0; i-- {
		a := &exchange.c.Answers[i]
		if inputs[i].Kind == calculators.Date && a.State == calculators.Given && exchange.c.Asked>>uint32(i)&1 == 1 {
			day = quantity.Day(a.Value)
		}
	}
	facts := &exchange.c.Facts
	for i := int32(0); i < facts.Count; i++ {
		if r := &facts.Rows[i]; r.Fact == fact && r.From <= day && day <= r.Until {
			return i
		}
	}
	return -1
}

// difference of two dates is in days. Of what cannot be compared nothing is written.
//
//go:wasmexport difference
func difference(unit int32, from, to int64) int32 {
	as := quantity.Unit(within(int64(unit), 0, 255))
	switch as {
	case quantity.Date:
		as = quantity.Days
	case quantity.Ore, quantity.OreHour, quantity.Metre, quantity.Hundredth, quantity.PerMille, quantity.Count:
	default:
		return 0
	}
	if to > from {
		exchange.text[0] = '+'
		return 1 + int32(quantity.Write(exchange.text[1:], as, to-from))
	}
	return int32(quantity.Write(exchange.text[:], as, to-from))
}

//go:wasmexport compact
func compact(day int64) int32 {
	year, month, date := quantity.Day(within(day, firstDay, lastDay)).Civil()
	left := year*10_000 + month*100 + date
	for i := 7; i >= 0; i-- {
		exchange.text[i] = '0' + byte(left%10)
		left /= 10
	}
	return 8
}

// within is the nearest number to n between low and high.
func within(n, low, high int64) int64 {
	if n < low {
		return low
	}
	if n > high {
		return high
	}
	return n
}

func main() {}
