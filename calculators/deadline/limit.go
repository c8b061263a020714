package deadline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// runLimit answers when one of the municipality's own time limits ends, by its place among them. No law knows it: the
// municipality's text says how long it is and from when it is counted.
func runLimit(c *rule.Case, limit int64) {
	if !term.MayBeStated(c, term.FirstLimit+limit) {
		c.Fault(askWhat, quantity.NoChoice)
		return
	}
	row := term.Limit(c, limit)
	if !row.Exists() {
		c.Say(notStated)
		c.Say(callForDay)
		return
	}
	root := term.FirstOf(c, row, c.Today)
	if !root.Exists() {
		c.Say(noRules)
		return
	}
	opens := &starts[root.Start()]
	day := askLimitStart(c, opens, limit)
	if c.Faulty() {
		return
	}
	if day.Day == term.NoDay {
		sayLimitUnknown(c, opens, limit)
		return
	}
	span := term.CountOn(c, day, row, c.Today)
	if !span.Counted() {
		c.Say(noRules)
		return
	}
	sayLimit(c, limit, &span)
	sayIfAnswer(c, &span, root.Start())
	if !row.Chained() {
		sayOpenDays(c, &span)
	}
	sayChain(c, day, term.FirstLimit+limit, c.Today, opens)
	if c.Today <= span.Latest {
		c.Say(callIfSilent)
	}
	sayLimitText(c, limit)
}

// sayLimitUnknown is what there is to say where nobody knows the day that a limit is counted from.
func sayLimitUnknown(c *rule.Case, opens *start, limit int64) {
	c.Say(startUnknown)
	if opens.isOther {
		c.Say(opens.limit, limit)
	}
	c.Say(callForDay)
	sayLimitText(c, limit)
}

// askLimitStart asks for the day that a limit, or the first one of its chain, is counted from. Where nobody knows it
// there is no day; but when the municipality got the application a receipt says.
func askLimitStart(c *rule.Case, opens *start, limit int64) term.Event {
	question := askReceived
	if opens.isOther {
		question = opens.question
	}
	day := term.AskDay(c, question, term.FirstLimit+limit, false)
	if !opens.isOther {
		c.Applies(question)
		if day.State == quantity.Unknown {
			c.Fault(question, quantity.Empty)
		}
	}
	if !day.Given() {
		return term.Event{}
	}
	return term.Event{Day: quantity.Day(day.Value)}
}

// sayLimit says the date. After one that the text calls normal the municipality is not late.
func sayLimit(c *rule.Case, limit int64, span *term.Span) {
	if span.Normal {
		c.Say(limitNormally, limit, int64(span.Latest))
		if c.Today > span.Latest {
			c.Say(limitNormalPassed)
		}
		return
	}
	c.Say(limitBy, limit, int64(span.Latest))
	if c.Today > span.Latest {
		c.Say(limitPassed)
	}
}

// sayIfAnswer says what holds where the limit is that for the decision, which its text alone tells. By law that one
// runs "fra modtagelsen af en ansøgning, til afgørelsen skal være truffet" (retssikkerhedsloven § 3, stk. 2), and
// where it cannot be kept the municipality must "give ansøgeren skriftlig besked om, hvornår ansøgeren kan forvente
// en afgørelse" (DUKH, Praksisnyt 23).
func sayIfAnswer(c *rule.Case, span *term.Span, starts int64) {
	switch {
	case starts == rule.AtSentBack:
	case starts != rule.AtReceipt:
		c.Say(limitIfAnswer)
	case c.Today > span.Latest:
		c.Say(writtenIfAnswer)
	}
}

// sayLimitText says by which of the municipality's adopted texts the limit is counted, where there are several.
func sayLimitText(c *rule.Case, limit int64) {
	if term.IsOfText(c, term.FirstLimit+limit) {
		c.Say(textNow)
	}
}
