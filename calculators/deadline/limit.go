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
	stated := term.Limit(c, limit)
	if !stated.Exists() {
		c.Say(notStated)
		c.Say(callForDay)
		return
	}
	first, ok := term.FirstOf(c, stated, c.Today)
	if !ok {
		c.Say(noRules)
		return
	}
	from := &starts[first.Start()]
	event := askLimitStart(c, from, limit)
	if c.Faulty() {
		return
	}
	if event.Day == term.NoDay {
		c.Say(startUnknown)
		c.Say(from.limit, limit)
		c.Say(callForDay)
		sayLimitText(c, limit)
		return
	}
	s := term.CountOn(c, event, stated, c.Today)
	if !s.Counted() {
		c.Say(noRules)
		return
	}
	sayLimit(c, limit, &s)
	sayIfAnswer(c, &s, first.Start())
	if _, chained := stated.After(); !chained {
		sayOpenDays(c, &s)
	}
	sayChain(c, event, term.FirstLimit+limit, c.Today, from)
	if c.Today <= s.Latest {
		c.Say(callIfSilent)
	}
	sayLimitText(c, limit)
}

// askLimitStart asks for the day that a limit, or the first one of its chain, is counted from. Where nobody knows it
// there is no day; but when the municipality got the application a receipt says.
func askLimitStart(c *rule.Case, from *start, limit int64) term.Event {
	question := askReceived
	if from.isOther {
		question = from.question
	}
	day := term.AskDay(c, question, term.FirstLimit+limit, false)
	if !from.isOther {
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
func sayLimit(c *rule.Case, limit int64, s *term.Span) {
	passed := c.Today > s.Latest
	if s.Term.Typical == 1 {
		c.Say(limitNormally, limit, int64(s.Latest))
		if passed {
			c.Say(limitNormalPassed)
		}
		return
	}
	c.Say(limitBy, limit, int64(s.Latest))
	if passed {
		c.Say(limitPassed)
	}
}

// sayIfAnswer says what holds where the limit is that for the decision, which its text alone tells. By law that one
// runs "fra modtagelsen af en ansøgning, til afgørelsen skal være truffet" (retssikkerhedsloven § 3, stk. 2), and
// where it cannot be kept the municipality must "give ansøgeren skriftlig besked om, hvornår ansøgeren kan forvente
// en afgørelse" (DUKH, Praksisnyt 23).
func sayIfAnswer(c *rule.Case, s *term.Span, start int64) {
	switch {
	case start == rule.AtSentBack:
	case start != rule.AtReceipt:
		c.Say(limitIfAnswer)
	case c.Today > s.Latest:
		c.Say(writtenIfAnswer)
	}
}

// sayLimitText says by which of the municipality's adopted texts the limit is counted, where there are several.
func sayLimitText(c *rule.Case, limit int64) {
	if term.IsOfText(c, term.FirstLimit+limit) {
		c.Say(textNow)
	}
}
