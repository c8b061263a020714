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

// termOf is the term of a stop: of a milestone by its day the text is chosen.
func termOf(c *rule.Case, at int64) *rule.Row {
	if at >= firstLimit {
		return term.Limit(c, at-firstLimit)
	}
	return term.Of(c, milestones[at].fact, quantity.Day(c.Answered(at).Value))
}

// textDay is a day on which the text holds that the terms are of which a stop follows.
func textDay(c *rule.Case, at int64) quantity.Day {
	if at >= firstLimit {
		return c.Today
	}
	return quantity.Day(c.Answered(at).Value)
}

// askStarts asks for the days that terms are counted from besides that of the application: of the municipality's own
// limits, and of the answer while it is waited for. None is before the application. It tells whether any is written.
func askStarts(c *rule.Case) (written bool) {
	earliest := int64(0)
	if a := c.Answered(applied); a.Given() {
		earliest = a.Value
	}
	latest, _ := c.Today.AddMonths(term.MonthsAhead)
	for start := rule.AtComplete; start <= rule.AtSentBack; start++ {
		question, limit := starts[start].question, limitFrom(c, start)
		switch {
		case limit >= 0:
			term.AskDay(c, question, term.FirstLimit+limit, false)
		case isRunning(c, applied) && startOf(c, applied) == start:
			c.Ask(question)
		default:
			continue
		}
		c.Bounded(question, earliest, int64(latest))
		written = written || c.Answered(question).State != quantity.Missing
	}
	return written
}

// limitFrom is the first of the municipality's own limits that is counted from a start, or follows one that is; -1
// where there is none.
func limitFrom(c *rule.Case, start int64) int64 {
	for limit := range int64(rule.MaxLimits) {
		if startOf(c, firstLimit+limit) == start {
			return limit
		}
	}
	return -1
}

// startOf is from when the term of a stop is counted, or the first of those that it follows; -1 where it has none.
func startOf(c *rule.Case, at int64) int64 {
	first := term.FirstOf(c, termOf(c, at), textDay(c, at))
	if !first.Exists() {
		return -1
	}
	return first.Start()
}

// eventOf is what the deadline of a stop, or the first of its chain, counts from; without a day where nobody has
// written it, and where the text does not say.
func eventOf(c *rule.Case, at int64) term.Event {
	start := startOf(c, at)
	switch {
	case start > rule.AtReceipt:
		return eventOn(c, starts[start].question)
	case start < rule.AtReceipt:
		return term.Event{}
	case at >= firstLimit:
		return eventOn(c, applied)
	}
	return eventOn(c, at)
}

func eventOn(c *rule.Case, question int64) term.Event {
	if a := c.Answered(question); a.Given() {
		return term.Event{Day: quantity.Day(a.Value)}
	}
	return term.Event{}
}

// sayWithout says which days the municipality's own limits cannot be counted without, while an answer is waited for.
func sayWithout(c *rule.Case) {
	if !isRunning(c, applied) {
		return
	}
	if limitFrom(c, rule.AtComplete) >= 0 && !c.Answered(complete).Given() {
		c.Say(withoutComplete)
	}
	if limitFrom(c, rule.AtMeeting) >= 0 && !c.Answered(meeting).Given() {
		c.Say(withoutMeeting)
	}
}
