package main

import (
	"reflect"
	"unsafe"

	"borgerguide/calculators"
)

// caseWords is how many words a case has.
const caseWords = int(unsafe.Sizeof(calculators.Case{}) / 8)

// place is where a part of a case begins, in words.
func place(field string) int {
	f, ok := reflect.TypeFor[calculators.Case]().FieldByName(field)
	if !ok {
		panic("a case has no " + field)
	}
	return int(f.Offset / 8)
}

// The parts of a case, and how many words an item of one has.
var (
	lineCountAt, nowhereAt      = place("LineCount"), place("Nowhere")
	calculatorAt, localAt       = place("Calculator"), place("Local")
	todayAt                     = place("Today")
	figuresAt, linesAt, askedAt = place("Frames"), place("Lines"), place("Asked")
	heardAt, answersAt, rowsAt  = place("Heard"), place("Answers"), place("Rows")
)

const (
	answerWords = int(unsafe.Sizeof(calculators.Answer{}) / 8)
	rowWords    = int(unsafe.Sizeof(calculators.Row{}) / 8)
)

// step is one thing done with a case; before it the text is written into the buffer, if there is one.
type step struct {
	do   string
	args [6]int64
	text string
}

// desk is a host with a case before it.
type desk struct {
	host
	calculator int64
	facts      int // laid in
}

// steps are what can be done with a case, and how many numbers each takes.
var steps = map[string]int{
	"start": 3, "fact": 6, "read": 2, "answer": 3, "value": 1, "run": 0, "line": 1, "figure": 2, "asked": 1, "state": 1, "detail": 2,
	"nowhere": 0, "counted": 1, "write": 3,
}

// call does a step and gives its result, 0 where there is none, and whether the export returned. Of an index as much counts as
// there is room for.
func (d *desk) call(s *step) (result int64, returned bool) {
	a := &s.args
	answer := int(uint64(a[0]) % calculators.MaxInputs)
	switch s.do {
	case "start":
		d.start(a)
	case "fact":
		if d.facts == calculators.MaxRows-1 {
			return 0, true
		}
		for i, v := range a {
			d.set(rowsAt+rowWords*d.facts+i, v)
		}
		d.facts++
		return 1, true
	case "answer":
		d.set(answersAt+answerWords*answer, a[1])
		d.set(answersAt+answerWords*answer+1, a[2])
	case "value":
		return d.word(answersAt + answerWords*answer + 1), true
	case "read":
		_, returned = d.export("read", int64(answer), int64(unitOf(d.calculator, answer)), min(max(a[1], 0), textSize))
		return d.word(answersAt + answerWords*answer), returned
	case "run":
		d.clear()
		_, returned = d.export("run")
		return d.word(lineCountAt), returned
	case "line":
		return d.word(linesAt + int(uint64(a[0])%calculators.MaxLines)), true
	case "figure":
		return d.word(figuresAt + int(uint64(a[0])%calculators.MaxFrames)*calculators.MaxFigures + int(uint64(a[1])%calculators.MaxFigures)), true
	case "asked":
		return d.word(askedAt + answer), true
	case "state":
		return d.word(heardAt + answerWords*answer), true
	case "detail":
		return d.word(heardAt + answerWords*answer + 1 + int(uint64(a[1])%3)), true
	case "nowhere":
		return d.word(nowhereAt), true
	case "counted":
		return d.word(rowsAt + rowWords*int(uint64(a[0])%calculators.MaxRows) + rowWords - 1), true
	case "write":
		return d.export("write", a[0], a[1], a[2])
	}
	return 0, true
}

// The days there may be for a case, 1 January of year 1 and 31 December 9999.
const firstDay, lastDay = -719_162, 2_932_896

// start lays in an empty case.
func (d *desk) start(a *[6]int64) {
	d.zero(0, caseWords)
	d.calculator, d.facts = a[0], 0
	d.set(calculatorAt, a[0])
	d.set(todayAt, min(max(a[1], firstDay), lastDay))
	d.set(localAt, a[2])
}

// clear takes away what came of a run before.
func (d *desk) clear() {
	d.zero(0, calculatorAt)
	d.zero(localAt+1, answersAt)
	for row := range d.facts + 1 {
		d.set(rowsAt+rowWords*row+rowWords-1, 0)
	}
}

// unitOf is the unit of a question, 0 of one there is not.
func unitOf(calculator int64, input int) int64 {
	if inputs := calculators.Inputs(calculators.Calculator(calculator)); input < len(inputs) {
		return int64(inputs[input].Unit)
	}
	return 0
}
