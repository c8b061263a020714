// Package deadline works out when a deadline (frist) of the person or of the municipality ends.
package deadline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// Run answers a case. Each kind of deadline quotes its law at its row of wordings; package term quotes how terms are
// counted.
func Run(c *rule.Case) {
	c.Begin(questions[:])
	what := c.Ask(askWhat)
	if !what.Given() {
		return
	}
	if what.Value >= firstLimit {
		runLimit(c, what.Value-firstLimit)
		return
	}
	w := &wordings[what.Value]
	if !term.MayBeStated(c, w.fact) {
		sayNotStated(c, what, w)
		return
	}
	event := askEvent(c, w)
	if c.Faulty() {
		return
	}
	stated := term.Of(c, w.fact, event.Day)
	if !stated.Exists() && c.HasMunicipality() {
		sayNotStated(c, what, w)
		sayText(c, w)
		return
	}
	first := term.FirstOf(c, stated, event.Day)
	if !first.Exists() {
		c.Say(noRules)
		return
	}
	from := &starts[first.Start()]
	begins := askStart(c, from, event)
	if c.Faulty() {
		return
	}
	if begins.Day == term.NoDay {
		sayStartUnknown(c, from, event, stated)
		sayText(c, w)
		return
	}
	s := spanOf(c, w, begins, stated, event.Day)
	if !s.Counted() {
		c.Say(noRules)
		return
	}
	beside := term.Beside(c, w.fact, event.Day)
	if w.personal {
		sayPersonal(c, w, &s, beside)
	} else {
		sayMunicipal(c, what, w, &s)
		sayStart(c, from, event, stated)
	}
	if w.byLaw {
		sayBeside(c, w, event, &s, beside)
	}
	if stated.Chained() {
		sayChain(c, begins, w.fact, event.Day, from)
	} else {
		sayCount(c, w, &s, from)
	}
	sayAdvice(c, what, &s)
	if !w.personal && c.Today <= s.Latest {
		c.Say(w.ask)
	}
	sayText(c, w)
}

// spanOf counts the term of a kind of deadline from an event, or on from the terms before it, which begin with that.
func spanOf(c *rule.Case, w *wording, event term.Event, stated *rule.Row, day quantity.Day) term.Span {
	switch {
	case w.isAbout:
		return term.CountUnmoved(c, event, stated)
	case stated.Chained():
		return term.CountOn(c, event, stated, day)
	}
	return term.Count(c, event, stated, w.personal)
}

// askEvent asks for the day a term counts from. Of a letter that came nobody knows when it asks for the date on it:
// "Hvis afgørelsen er sendt med almindelig post, går Ankestyrelsen ud fra, at du får brevet 6 hverdage senere."
// (Ankestyrelsen, on klagefrister.) That holds of decisions; that we count so for a draft as well is an assumption.
func askEvent(c *rule.Case, w *wording) term.Event {
	posted := false
	if w.personal {
		posted = c.Ask(askPost).Is(byLetter)
	}
	received := term.AskDay(c, askReceived, w.fact, w.personal)
	if !posted {
		c.Applies(askReceived) // and not to know it is no answer
	}
	if received.State != quantity.Unknown {
		return term.Event{Day: quantity.Day(received.Value)}
	}
	if posted {
		dated := term.AskDay(c, askLetterDate, w.fact, w.personal)
		day := quantity.Day(dated.Value)
		return term.Event{Day: day, Presumed: true, Letter: c.At(letterTerm, day)}
	}
	if !c.Answered(askPost).Faulty() {
		c.Fault(askReceived, quantity.Empty)
	}
	return term.Event{}
}

// sayNotStated is what there is to say where the municipality's standard has no such term, or no municipality is chosen
// and only that could have one. That for comments on a draft may stand in the letter with it: "Myndigheden kan
// fastsætte en frist for afgivelsen af den nævnte udtalelse." (Forvaltningsloven § 21, stk. 1.)
func sayNotStated(c *rule.Case, what *rule.Answer, w *wording) {
	if c.HasMunicipality() {
		c.Say(notStated)
	} else {
		c.Say(w.unknown)
	}
	if what.Is(hearing) {
		c.Say(seeLetter)
		c.Say(moreTime)
	} else {
		c.Say(callForDay)
	}
}

// sayPersonal says until when the person may comment or complain. Where the two dates differ the safe one is the
// headline: that the deadline moves to the latest one should not be relied on. No rule says so; it is ours. On the safe
// day there is room for one more line only.
func sayPersonal(c *rule.Case, w *wording, s *term.Span, beside *rule.Row) {
	safe, latest := int64(s.Safe), int64(s.Latest)
	switch {
	case w.mayBeNormal && s.Normal:
		sayCommentNormally(c, w, s)
		return
	case c.Today > s.Latest:
		c.Say(w.late, safe, latest)
		c.Say(w.afterLate)
	case c.Today > s.Safe:
		c.Say(w.today, safe, latest)
	case s.Certain():
		c.Say(w.by, safe, latest)
	default:
		c.Say(w.safelyBy, safe, latest)
		if c.Today < s.Safe || !beside.Exists() {
			c.Say(maybeLater, latest)
		}
	}
	if s.Certain() && c.Today < s.Safe {
		c.Say(doNotWait)
	}
	if c.Today == s.Safe {
		c.Say(lastDay)
	}
}

// sayMunicipal says when the municipality is to answer, reply or follow up. No rule says whether a Saturday is a
// hverdag, so there may be another date.
func sayMunicipal(c *rule.Case, what *rule.Answer, w *wording, s *term.Span) {
	switch {
	case w.mayBeNormal && s.Normal:
		sayNormally(c, w, s)
	case c.Today > s.Latest:
		c.Say(w.by, int64(s.Latest))
		c.Say(w.late)
	default:
		c.Say(w.by, int64(s.Latest))
	}
	if what.Is(decision) && !s.Normal {
		c.Say(standardSays, s.Term.Value, int64(s.Term.Unit))
	}
	if what.Is(review) && isYear(s.Term) && !s.Normal {
		c.Say(reviewYearly)
	}
	sayOpenDays(c, s)
}

// sayOpenDays says which open days were counted.
func sayOpenDays(c *rule.Case, s *term.Span) {
	if term.InOpenDays(s.Term) {
		c.Say(weekdaysCounted)
	}
	if s.Term.Unit == quantity.Weekdays {
		withSaturdays := term.OpenDaysAfter(c, s.From, s.Term.Value, quantity.Saturday)
		if withSaturdays < s.Latest {
			c.Say(saturdaysCounted, int64(withSaturdays))
		}
	}
}

// sayAdvice says what to do. A complaint that is sent digitally must have come "senest kl. 23:59 det døgn, hvor
// klagefristen udløber" (principmeddelelse 38-23). More time for comments: "Hvis parten ønsker fristen forlænget, bør
// myndigheden normalt imødekomme dette ønske" (Personaleadministrativ vejledning 9.1.9). Where an answer takes longer
// than its term, the municipality must "give ansøgeren skriftlig besked om, hvornår ansøgeren kan forvente en
// afgørelse" (DUKH, Praksisnyt 23, on retssikkerhedsloven § 3, stk. 2).
func sayAdvice(c *rule.Case, what *rule.Answer, s *term.Span) {
	inTime := c.Today <= s.Latest
	switch {
	case what.Is(complaint):
		c.Say(howToComplain)
		if inTime {
			c.Say(midnight)
		}
		c.Say(yourComplaint)
		c.Say(letterHow)
		c.Say(partlyRight)
		sayLetter(c, inTime)
	case what.Is(hearing) && inTime:
		c.Say(moreTime)
	case what.Is(decision):
		c.Say(writtenNotice)
		if !inTime && s.Term.Start() == rule.AtReceipt && !s.Term.Chained() {
			c.Say(askDUKH)
		}
	case what.Is(reply):
		c.Say(replyMeans)
		c.Say(partlyRight)
	}
}

// isYear tells whether a term is a year: what is done so often is done once a year.
func isYear(term *rule.Row) bool {
	return term.Unit == quantity.Months && term.Value == 12
}

// sayLetter says the paragraphs of a complaint that is short enough to be sent today. "Der er ingen krav til, hvordan
// en klage skal se ud." (DUKH, on complaints.)
func sayLetter(c *rule.Case, inTime bool) {
	if c.HasMunicipality() {
		c.Say(letterTo)
	} else {
		c.Say(letterToAny)
	}
	c.Say(letterComplaint)
	if !inTime {
		c.Say(letterLate)
	}
	c.Say(letterSigned)
}
