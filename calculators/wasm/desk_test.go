package main

import (
	"borgerguide/calculators"
	"borgerguide/calculators/rule"
)

// step is one thing done with a case; before it the text is written into the buffer, if there is one.
type step struct {
	do   string
	args [9]int64
	text string
}

// steps are what can be done with a case, and how many numbers each takes.
var steps = map[string]int{
	"start": 3, "fact": 9, "read": 2, "answer": 3, "value": 1, "run": 0, "used": 1, "write": 3,
}

// desk is a host with a case before it.
type desk struct {
	host
	calculator int64
	facts      int // laid in
}

// call does a step and gives its result, 0 where there is none, and whether the export returned. Of an index as much
// counts as there is room for.
func (d *desk) call(s *step) (result int64, returned bool) {
	a := &s.args
	question := int(uint64(a[0]) % rule.MaxQuestions)
	answer := answersAt + answerWords*question
	switch s.do {
	case "start":
		d.start(a)
	case "fact":
		if d.facts == rule.MaxRows-1 {
			return 0, true
		}
		for i, v := range a {
			d.set(rowsAt+rowWords*d.facts+i, v)
		}
		d.facts++
		return 1, true
	case "answer":
		d.set(answer, a[1])
		d.set(answer+1, a[2])
	case "value":
		return d.word(answer + 1), true
	case "read":
		unit, beside := readOf(d.calculator, question)
		_, returned = d.export("read", int64(question), unit, beside, min(max(a[1], 0), textSize+1))
		return d.word(answer), returned
	case "run":
		d.clear()
		_, returned = d.export("run")
		return d.word(lineCountAt), returned
	case "used":
		return d.word(rowsAt + rowWords*int(uint64(a[0])%rule.MaxRows) + usedAt), true
	case "write":
		return d.export("write", a[0], a[1], a[2])
	}
	return 0, true
}

// The days there may be for a case, 1 January of year 1 and 31 December 9999.
const firstDay, lastDay = -719_162, 2_932_896

// start lays in an empty case.
func (d *desk) start(a *[9]int64) {
	d.zero(0, caseWords)
	d.calculator, d.facts = a[0], 0
	d.set(calculatorAt, a[0])
	d.set(todayAt, min(max(a[1], firstDay), lastDay))
	d.set(municipalityAt, a[2])
}

// clear takes away what came of a run before.
func (d *desk) clear() {
	d.zero(outcomeAt, caseWords)
	for row := range d.facts + 1 {
		d.set(rowsAt+rowWords*row+usedAt, 0)
	}
}

// questionsOf are the questions of a calculator, none of one there is not.
func questionsOf(calculator int64) []rule.Question {
	if calculator < 0 || calculator >= int64(len(calculators.All)) {
		return nil
	}
	return calculators.All[calculator].Questions
}

// readOf is the unit of a question and what may stand beside a number, 0 of one there is not.
func readOf(calculator int64, question int) (unit, beside int64) {
	if questions := questionsOf(calculator); question < len(questions) {
		q := &questions[question]
		return int64(q.Unit), int64(q.Reads())
	}
	return 0, 0
}
