package calculators

import "borgerguide/calculators/quantity"

// deadline works out when a deadline (frist) of the person or of the municipality ends.
//
// Klagefrist, retssikkerhedsloven § 67: "inden 4 uger efter, at afgørelsen er modtaget hos borger" (Ankestyrelsens
// principmeddelelse 38-23). Klagesvar, genvurdering after § 66: "Det sker senest fire uger efter, at den har fået din
// klage." (Ankestyrelsen.) Sagsbehandlingsfrist, § 3, stk. 2: where it cannot be kept the municipality must "give
// ansøgeren skriftlig besked om, hvornår ansøgeren kan forvente en afgørelse". Høringsfrist, forvaltningsloven § 19:
// "så parten har rimelig tid til at sætte sig ind i oplysningerne".
//
// "Hvis fristen udløber på weekend, helligdag el.lign. så udskydes fristen til førstkommende hverdag." (Vejledning
// nr. 9533.) Of the person's own deadlines there are therefore two dates: the safe one, the last open day before it
// would move, and the latest one, after it has moved. The municipality's own have one, which moves likewise: that is
// an assumption.
func deadline(c *Case) {
	what := c.ask(deadlineWhat)
	if !what.given() {
		return
	}
	w := &wordings[what.Value]
	own := what.is(whenHearing) || what.is(whenComplain)
	stated := c.mayBeStated(w.fact)
	if !stated && c.Facts.Local {
		c.sayNotStated(what.Value)
		return
	}
	e := c.event(own, w.fact)
	if c.faulty() {
		return
	}
	term := c.Facts.At(w.fact, e.day)
	if term == nil && c.Facts.Local {
		c.sayNotStated(what.Value)
		return
	}
	s := c.span(e, term, own)
	if what.is(whenReview) { // an opfølgning is no frist, only about when
		s.safe, s.latest = s.unmoved, s.unmoved
	}
	switch {
	case s.latest == Never:
		c.say(deadlineNoRules)
	case own:
		c.sayOwnDeadline(what.Value, w, &s)
	default:
		c.sayMunicipalDeadline(what.Value, w, &s)
	}
}

// mayBeStated tells whether a term has a value on any day. Where only a municipality could state it, one must be chosen.
func (c *Case) mayBeStated(fact int32) bool {
	if c.Facts.First(fact) != Never {
		return true
	}
	if !c.Facts.Local {
		c.fault(Municipality, quantity.Empty)
	}
	return false
}

// event is what a term counts from.
type event struct {
	day      quantity.Day
	presumed bool // the day is the date on a letter that came nobody knows when
}

// event asks for the day.
func (c *Case) event(letter bool, fact int32) event {
	posted, asked := false, true
	if letter {
		post := c.ask(deadlinePost)
		posted, asked = post.is(byLetter), post.given()
	}
	a := c.askDay(deadlineReceived, letter, fact)
	if !posted {
		c.Unsure = c.Unsure &^ (1 << uint32(deadlineReceived))
	}
	switch {
	case a.State != Unknown:
	case posted:
		a = c.askDay(deadlineLetterDate, letter, fact)
		return event{quantity.Day(a.Value), true}
	case asked:
		c.bad(deadlineReceived, quantity.Empty)
	}
	return event{quantity.Day(a.Value), false}
}

const monthsBack, monthsAhead = 24, 12

// askDay asks for the day of an event. The dates people may write reach two years back and, for what is not a letter,
// one ahead; none lies before the first rules.
func (c *Case) askDay(input int32, letter bool, fact int32) *Answer {
	a := c.ask(input)
	if !a.given() {
		return a
	}
	day := quantity.Day(a.Value)
	low, _ := c.Today.AddMonths(-monthsBack)
	low = later(low, later(c.Facts.First(fact), c.Facts.First(deadlineClosed)))
	high, _ := c.Today.AddMonths(monthsAhead)
	if letter {
		high = c.Today
	}
	switch {
	case letter && day > high:
		c.bad(input, quantity.Future)
	case day < low:
		c.bad(input, quantity.Low).of(quantity.Date, int64(low)).of(quantity.Date, int64(high))
	case day > high:
		c.bad(input, quantity.High).of(quantity.Date, int64(high)).of(quantity.Date, int64(low))
	}
	return a
}

// span is a deadline. The municipality's own has one date, which is both safe and latest.
type span struct {
	from        quantity.Day // the event
	term        *Row
	letter      *Row         // how long a letter takes, where it came nobody knows when; else nil
	received    quantity.Day // the event, or the day a letter is presumed to have come
	unmoved     quantity.Day // where the term ends
	safeUnmoved quantity.Day // where it ends if every doubtful day counts
	safe        quantity.Day
	lateUnmoved quantity.Day // where it ends when counted from the presumed receipt; else unmoved
	latest      quantity.Day // Never where a rule is missing
	clamped     bool
}

// span counts the safe date from the event, the latest from the day a letter is presumed to have come.
func (c *Case) span(e event, term *Row, own bool) span {
	s := span{from: e.day, received: e.day, term: term, latest: Never, unmoved: Never}
	if e.presumed {
		s.letter = c.Facts.At(deadlineLetter, e.day)
	}
	if term == nil || e.presumed && s.letter == nil {
		return s
	}
	if e.presumed {
		s.received = c.termEnd(e.day, s.letter, 0)
	}
	s.unmoved = c.termEnd(e.day, term, 0)
	s.lateUnmoved = c.termEnd(s.received, term, 0)
	s.safeUnmoved = s.unmoved
	s.latest = c.moved(e.day, s.lateUnmoved)
	s.safe = s.latest
	if own {
		s.safeUnmoved = c.termEnd(e.day, term, c.doubtful(e.day, term))
		s.safe = c.openUntil(s.safeUnmoved)
	}
	if term.Unit == quantity.Months {
		_, s.clamped = e.day.AddMonths(term.Value)
	}
	if !c.known(s.safe, s.latest) {
		s.latest = Never
	}
	return s
}

// doubtful is which closed days may count in a term of open days after all: those closed by assumption, and Saturdays,
// since no rule says whether one is a hverdag.
func (c *Case) doubtful(day quantity.Day, term *Row) int64 {
	days := c.Facts.Value(deadlineAssumed, day)
	if term.Unit == quantity.Weekdays {
		days |= quantity.Saturday
	}
	return days
}
