package deadline

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
	day      int64 // the day it counts from
	limit    int64 // that one of the municipality's own limits counts from it
}

// starts are by Row.Starts. That a text may count so no rule says. By law the term runs from the application: "frister
// for, hvor lang tid der må gå fra modtagelsen af en ansøgning, til afgørelsen skal være truffet" (retssikkerhedsloven
// § 3, stk. 2). So another start is the municipality's word, and the answer says both.
var starts = [...]start{
	rule.AtReceipt: {},
	rule.AtComplete: {
		isOther: true, question: askComplete, says: countsFromComplete, day: completeOn, limit: limitFromComplete,
	},
	rule.AtMeeting: {
		isOther: true, question: askMeeting, says: countsFromMeeting, day: meetingOn, limit: limitFromMeeting,
	},
	rule.AtSentBack: {
		isOther: true, question: askSentBack, says: countsFromSentBack, day: sentBackOn, limit: limitFromSentBack,
	},
}

// askStart asks for the day a term counts from, where that is another than the day of the application. It is not before
// that. Where nobody knows it there is no day.
func askStart(c *rule.Case, from *start, event term.Event) term.Event {
	if !from.isOther {
		return event
	}
	high, _ := c.Today.AddMonths(term.MonthsAhead)
	day := c.Ask(from.question)
	c.Bounded(from.question, int64(event.Day), int64(high))
	if day.State == quantity.Unknown {
		return term.Event{}
	}
	return term.Event{Day: quantity.Day(day.Value)}
}

// sayStartUnknown is what there is to say where nobody knows the day that the municipality counts from.
func sayStartUnknown(c *rule.Case, from *start, received term.Event, stated *rule.Row) {
	c.Say(startUnknown)
	sayStart(c, from, received, stated)
	c.Say(writtenNotice)
	c.Say(callForDay)
}

// sayStart says from when the municipality counts, and from when the law does.
func sayStart(c *rule.Case, from *start, received term.Event, stated *rule.Row) {
	if stated.Chained() {
		c.Say(countsFromLimit, stated.Value, int64(stated.Unit), stated.After()-term.FirstLimit, int64(received.Day))
		return
	}
	if from.isOther {
		c.Say(from.says, stated.Value, int64(stated.Unit), int64(received.Day))
	}
}
