// Command wasm is the calculators as the browser calls them: a module of functions around one exchange, the only state
// there is. The host fills it step by step, runs it and reads it out:
//
//	start(calculator, today, local)              an empty case; local is 1 for a municipality's page
//	fact(fact, unit, from, until, value, local)  one dated row, the municipality's own before the law's
//	read(input, length)                          the answer typed, UTF-8, in buffer(); its state
//	answer(input, state, value)                  an answer that needs no reading: a choice, "ved ikke", nothing
//	value(input)                                 an answer as it was read
//	run()                                        how many lines there are; 0 where there are faults
//	line(i)                                      a sentence, and its frame above calculators.FrameShift bits
//	figure(frame, i)                             a number of a sentence
//	asked(input)                                 0, 1 where the question applies, 2 where it may be "ved ikke" as well
//	state(input), detail(input, k)               what became of the answer, and the numbers of its fault
//	nowhere()                                    1 where a municipality must be chosen first
//	counted(row)                                 1 where the row was looked at
//	write(unit, value)                           a number as people read it, into buffer(); its length
//	difference(unit, from, to)                   how much more the second number is, "+270 kr.", likewise
//
// Calculators, inputs, facts, sentences, faults and units are their indexes in package calculators. Whatever the host
// passes, nothing traps: of an index only as many bits count as there is room for.
package main

import (
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// textSize is room for what people type, in bytes, and for all that is written.
const textSize = quantity.MaxText

var exchange struct {
	c    calculators.Case
	read quantity.Reading
	text [textSize]byte
}

// empty is a case at its start.
var empty calculators.Case

// The days the calendar counts on, far beyond any that is asked for: 1 January of year 1, 31 December 9999.
const firstDay, lastDay = -719_162, 2_932_896

// Of an index so many bits count.
const (
	lastUnit   = 31
	lastInput  = calculators.MaxInputs - 1
	lastRow    = calculators.MaxRows - 1
	lastLine   = calculators.MaxLines - 1
	lastFrame  = calculators.MaxFrames - 1
	lastFigure = calculators.MaxFigures - 1
	lastState  = 15
	details    = 3
)

//go:wasmexport buffer
func buffer() *[textSize]byte { return &exchange.text }

//go:wasmexport start
func start(calculator int32, today int64, local int32) {
	exchange.c = empty
	exchange.c.Calculator = calculators.Calculator(calculator)
	exchange.c.Today = quantity.Day(within(today, firstDay, lastDay))
	exchange.c.Local = local != 0
}

// fact returns 1 where there was room for the row.
//
//go:wasmexport fact
func fact(fact, unit int32, from, until, value int64, local int32) bool {
	r := exchange.c.Facts.Next()
	if r == nil {
		return false
	}
	r.Fact = int64(fact)
	r.Unit = quantity.Unit(unit & lastUnit)
	r.From = quantity.Day(from)
	r.Until = quantity.Day(until)
	r.Value = value
	r.Local = local != 0
	return true
}

//go:wasmexport read
func read(input, length int32) int32 {
	unit := calculators.UnitOf(exchange.c.Calculator, int64(input))
	exchange.read.Read(unit, exchange.text[:within(int64(length), 0, textSize)])
	a := &exchange.c.Answers[input&lastInput]
	a.Take(&exchange.read)
	return int32(a.State)
}

//go:wasmexport answer
func answer(input, state int32, value int64) {
	a := &exchange.c.Answers[input&lastInput]
	a.State = calculators.State(state & lastState)
	a.Value = value
}

// value is the answer to an input, for reading a typed one back.
//
//go:wasmexport value
func value(input int32) int64 { return exchange.c.Answers[input&lastInput].Value }

//go:wasmexport run
func run() int32 {
	calculators.Run(&exchange.c)
	return int32(exchange.c.LineCount)
}

//go:wasmexport line
func line(i int32) int32 { return int32(exchange.c.Lines[i&lastLine]) }

//go:wasmexport figure
func figure(frame, i int32) int64 { return exchange.c.Frames[frame&lastFrame][i&lastFigure] }

//go:wasmexport asked
func asked(input int32) int32 { return int32(exchange.c.Heard[input&lastInput].Asked) }

//go:wasmexport state
func state(input int32) int32 { return int32(exchange.c.Heard[input&lastInput].State) }

//go:wasmexport detail
func detail(input, k int32) int64 { return exchange.c.Heard[input&lastInput].Detail[uint32(k)%details] }

//go:wasmexport nowhere
func nowhere() bool { return exchange.c.Nowhere }

//go:wasmexport counted
func counted(row int32) bool { return exchange.c.Facts.Rows[row&lastRow].Counted }

//go:wasmexport write
func write(unit int32, value int64) int32 {
	return int32(quantity.Write(exchange.text[:], quantity.Unit(unit&lastUnit), value))
}

// difference of two dates is in days. Of what cannot be compared nothing is written.
//
//go:wasmexport difference
func difference(unit int32, from, to int64) int32 {
	as := quantity.Unit(unit & lastUnit)
	if as == quantity.Date {
		as = quantity.Days
	} else if as == quantity.None || as > quantity.Count {
		return 0
	}
	sign := int32(0)
	if to > from {
		exchange.text[0] = '+'
		sign = 1
	}
	return sign + int32(quantity.Write(exchange.text[sign:], as, to-from))
}

// within is the nearest number to n between low and high.
func within(n, low, high int64) int64 { return min(max(n, low), high) }

func main() {}
