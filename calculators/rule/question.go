package rule

import "borgerguide/calculators/quantity"

// Question is one question that a calculator may ask. Its words are in content/tools.
type Question struct {
	Key     string          // on the command line, in links and in content/tools
	Unit    quantity.Unit   // of a number or a date; None of a choice
	Beside  quantity.Beside // what the words beside a number may say
	Choices []string        // their keys, in order: an answer is an index, 0-based
	Several bool            // one or more of the choices: an answer is a set with a bit for each
	LeftOut string          // counts where the key is left out on the command line; a form demands an answer

	Low, High int64 // inclusive, in the smallest unit; of a choice the first and the last; both 0: others set them
	Need      Need
	Example   bool // "regn med et eksempel" is an answer too, where "ved ikke" is

	Limits bool // the municipality's own time limits are choices too, after the others, and High has room for them

	Aside   bool // folded away in the form: most people need it not
	Birth   bool // a day of birth: it goes into no link, and is not today
	Private bool // about health: no answer of the calculator leaves the page
}

// Need is what a question needs for an answer.
type Need int64

const (
	Required  Need = iota // a value
	Optional              // a value, or nothing: it is left out of the sum
	OrUnknown             // a value, or "ved ikke"
	AsUnknown             // the same; nothing written is "ved ikke" too
)

func (n Need) mayBeMissing() bool { return n == Optional || n == AsUnknown }
func (n Need) mayBeUnknown() bool { return n == OrUnknown || n == AsUnknown }

// allows tells whether no value is needed where that is what is known of an answer.
func (b *bounds) allows(state quantity.State) bool {
	switch state {
	case quantity.Unknown:
		return b.need.mayBeUnknown()
	case quantity.Example:
		return b.hasExample == 1
	}
	return b.need.mayBeMissing()
}

// bounds is what asking a question needs to know of it.
type bounds struct {
	low, high  int64
	need       Need
	hasExample int64 // 1 where it may be answered with an example
}

// Begin opens a case with the questions of its calculator.
func (c *Case) Begin(questions []Question) {
	for i := range questions {
		q, b := &questions[i], &c.bounds[i]
		b.low = q.Low
		b.high = q.High
		b.need = q.Need
		if q.Example {
			b.hasExample = 1
		}
	}
}
