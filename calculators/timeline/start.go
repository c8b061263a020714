package timeline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// start is a day that a municipality's text counts its answer from instead of the application's: the question for it,
// and the sentences that speak of it.
type start struct {
	isOther  bool
	question int64
	says     int64 // what the text counts from, and what the law does
	count    int64 // how it was counted
}

// starts are by Row.Starts. That a text may count so no rule says. By law the term runs from the application: "frister
// for, hvor lang tid der må gå fra modtagelsen af en ansøgning, til afgørelsen skal være truffet" (retssikkerhedsloven
// § 3, stk. 2). So another start is the municipality's word, and the answer says both.
var starts = [...]start{
	rule.AtReceipt:  {},
	rule.AtComplete: {isOther: true, question: complete, says: countsFromComplete, count: completeRule},
	rule.AtMeeting:  {isOther: true, question: meeting, says: countsFromMeeting, count: meetingRule},
	rule.AtSentBack: {isOther: true, question: sentBack, says: countsFromSentBack, count: sentBackRule},
}

// termOf is the term that begins with a milestone: by its day the text is chosen.
func termOf(c *rule.Case, at int64) *rule.Row {
	return term.Of(c, milestones[at].fact, quantity.Day(c.Answered(at).Value))
}

// askStart asks for the day that the answer is counted from, where that is another than the day of the application. It
// is not before that.
func askStart(c *rule.Case) {
	if !isRunning(c, applied) {
		return
	}
	from := &starts[termOf(c, applied).Start()]
	if from.isOther {
		high, _ := c.Today.AddMonths(term.MonthsAhead)
		c.Ask(from.question)
		c.Bounded(from.question, c.Answered(applied).Value, int64(high))
	}
}

// eventOf is what the deadline of a milestone counts from; without a day where nobody has written it.
func eventOf(c *rule.Case, at int64, stated *rule.Row) term.Event {
	from := &starts[stated.Start()]
	if from.isOther {
		return term.Event{Day: quantity.Day(c.Answered(from.question).Value)}
	}
	return term.Event{Day: quantity.Day(c.Answered(at).Value)}
}
