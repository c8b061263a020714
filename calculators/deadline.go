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
	if what.State != Given {
		return
	}
	fact := deadlineFacts[what.Value]
	first, stated := c.Facts.First(fact)
	if !stated && c.Facts.Local {
		c.sayNotStated(what.Value)
		return
	}
	if !stated {
		c.fault(Municipality, quantity.Empty)
	}
	e := c.event(what.Value == whenHearing || what.Value == whenComplain, first)
	if c.faulty() {
		return
	}
	term, ok := c.Facts.At(fact, e.day)
	switch {
	case !ok && c.Facts.Local:
		c.sayNotStated(what.Value)
	case !ok:
		c.say(deadlineNoRules)
	case what.Value == whenHearing || what.Value == whenComplain:
		c.ownDeadline(what.Value, e, term)
	default:
		c.municipalDeadline(what.Value, e.day, term)
	}
}

// deadlineFacts is which fact holds the term of what is asked for.
var deadlineFacts = [...]int32{
	whenAnswer: deadlineAnswer, whenHearing: deadlineHearing, whenComplain: deadlineComplaint, whenReply: deadlineReply,
	whenReview: deadlineReview,
}

// event is what a term counts from.
type event struct {
	day      quantity.Day
	presumed bool // the day is the date on a letter that came nobody knows when
}

// event asks for the day. The dates people may write reach two years back and, for what is not a letter, one ahead;
// none lies before the first rules.
func (c *Case) event(letter bool, first quantity.Day) event {
	post := Answer{State: Given, Value: byHand}
	if letter {
		post = c.ask(deadlinePost)
	}
	a := c.askDay(deadlineReceived, letter, first)
	if post.Value != byLetter {
		c.Unsure = c.Unsure &^ (1 << uint32(deadlineReceived))
	}
	switch {
	case a.State != Unknown || post.State != Given:
		return event{day: quantity.Day(a.Value)}
	case post.Value != byLetter:
		c.fault(deadlineReceived, quantity.Empty)
		return event{}
	}
	a = c.askDay(deadlineLetterDate, letter, first)
	return event{day: quantity.Day(a.Value), presumed: true}
}

const monthsBack, monthsAhead = 24, 12

func (c *Case) askDay(input int32, letter bool, first quantity.Day) Answer {
	a := c.ask(input)
	if a.State != Given {
		return a
	}
	day := quantity.Day(a.Value)
	low, _ := c.Today.AddMonths(-monthsBack)
	closed, _ := c.Facts.First(deadlineClosed)
	low = later(low, later(first, closed))
	high, _ := c.Today.AddMonths(monthsAhead)
	if letter {
		high = c.Today
	}
	switch {
	case letter && day > c.Today:
		return c.bad(input, quantity.Future)
	case day < low:
		c.fault(input, quantity.Low).of(quantity.Date, int64(low)).of(quantity.Date, int64(high))
		a.State = Bad
	case day > high:
		c.fault(input, quantity.High).of(quantity.Date, int64(high)).of(quantity.Date, int64(low))
		a.State = Bad
	}
	return a
}

// span is a deadline of the person's own.
type span struct {
	received     quantity.Day // or presumed to be
	unmoved      quantity.Day // where the term ends
	safe         quantity.Day
	lateUnmoved  quantity.Day // where it ends when counted from the presumed receipt; else unmoved
	latest       quantity.Day
	clamped, ok  bool
	letter, term Row
}

// span counts the safe date from the event, the latest from the day a letter is presumed to have come.
func (c *Case) span(e event, term Row) span {
	s := span{received: e.day, term: term}
	known := true
	if e.presumed {
		s.letter, known = c.Facts.At(deadlineLetter, e.day)
		if known {
			s.received, _, known = c.termEnd(e.day, s.letter, 0)
		}
	}
	first, clamped, firstOK := c.termEnd(e.day, term, 0)
	last, _, lastOK := c.termEnd(s.received, term, 0)
	s.unmoved, s.lateUnmoved, s.clamped = first, last, clamped
	s.safe, s.latest = c.openUntil(first), c.openFrom(last)
	s.ok = known && firstOK && lastOK && c.known(e.day, s.latest) && c.known(s.safe, s.latest)
	return s
}
