package rule

import "borgerguide/calculators/quantity"

// Calculator is what those who run a calculator know of it: how its questions, facts and sentences are called in
// content/ and on the command line. The arithmetic never sees a name. It has its questions, facts and sentences by
// their places.
type Calculator struct {
	Name      string // in content/ and on the command line
	Folder    string // of its source and its published cases, under calculators/
	Questions []Question
	Facts     []string
	Sentences []Sentence

	FirstLimit int64 // where in Facts the municipality's own time limits have their places; 0 of one that has none
}

// Sentence names one sentence and the numbers it holds, in the order they are said.
type Sentence struct {
	Name    string
	Numbers []Number
}

// Number names one number, with its unit. Where that is quantity.None the fact's own unit decides, which is said
// after the number.
type Number struct {
	Name string
	Unit quantity.Unit
	As   quantity.Unit // how it is written, where that is not as its unit is: rounded, or without a weekday
}

// Written is the unit in which a number of another is written.
func (n Number) Written(unit quantity.Unit) quantity.Unit {
	if n.As != quantity.None {
		return n.As
	}
	return unit
}

// QuestionKind is how a question is answered.
type QuestionKind int

const (
	Amount  QuestionKind = iota // a quantity, typed
	Date                        // a date, typed
	Choice                      // one of the choices
	Several                     // one or more of the choices
)

// Kind is how the question is answered.
func (q *Question) Kind() QuestionKind {
	switch {
	case q.Several:
		return Several
	case len(q.Choices) > 0:
		return Choice
	case q.Unit == quantity.Date:
		return Date
	}
	return Amount
}

// Written is the unit in which an answer is written: of a birth nobody needs the weekday.
func (q *Question) Written() quantity.Unit {
	if q.Birth {
		return quantity.DateAlone
	}
	return q.Unit
}

// MayBeUnknown tells whether "ved ikke" is an answer.
func (q *Question) MayBeUnknown() bool { return q.Need.mayBeUnknown() }

// Private tells whether no answer of the calculator may leave the page.
func (k *Calculator) Private() bool {
	for _, q := range k.Questions {
		if q.Private {
			return true
		}
	}
	return false
}

// Question finds a question by its key, -1 where there is none.
func (k *Calculator) Question(key string) int {
	for i, q := range k.Questions {
		if q.Key == key {
			return i
		}
	}
	return -1
}
