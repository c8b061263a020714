// Command wasm is the calculators as the browser calls them: a module of a few functions around one exchange, the
// only state there is. It is a rule.Case and behind that a text. The host lays in rows and answers, word by word,
// runs the case, and reads out what came of it. Of every field of a Case there is one word of 64 bits, in their
// order.
//
//	buffer()                    where the text is, and the end of the case
//	read(question, unit, beside, length)   reads so many bytes of UTF-8 in buffer(), as the answer to a question;
//	                               more than there is room for are not read
//	run()                       fills in what came of the case
//	write(unit, value, less)    how much more a number is than another, as people read it, into buffer(); its length
//
// Calculators, questions, facts, sentences, faults and units are the places they have in the lists of Go.
package main

import (
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

var exchange struct {
	c    rule.Case
	text quantity.Text
}

//go:wasmexport buffer
func buffer() *[quantity.MaxText + 2]byte { return &exchange.text.Bytes }

//go:wasmexport read
func read(question, unit, beside, length int64) {
	exchange.text.End = length
	exchange.c.Answers[question].Read(quantity.Unit(unit), quantity.Beside(beside), &exchange.text)
}

//go:wasmexport run
func run() { calculators.Run(&exchange.c) }

// write is of numbers of one unit, but for the names of closed days and of parts of a date, and facts in words.
//
//go:wasmexport write
func write(unit, value, less int64) int64 {
	t := &exchange.text
	t.End = 0
	t.Write(quantity.Unit(unit), value-less)
	return t.End
}

func main() {}
