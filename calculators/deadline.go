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
	n := &c.Frames[0]
	a := c.ask(deadlineWhat)
	if !a.given() {
		return
	}
	what := a.Value
	n[variant] = what
	n[deadlineIsComplaint] = figure(what == whenComplain)
	n[deadlineIsReply] = figure(what == whenReply)
	fact := what
	if what == whenReview {
		fact = deadlineReview
	}
	stated := c.mayBeStated(fact)
	if stated || !c.Local {
		presumed := c.askEvent(n, fact, own(what))
		if c.faulty() {
			return
		}
		stated = c.count(n, fact, own(what), presumed)
	}
	if !stated && c.Local {
		c.sayNotStated(what)
		return
	}
	if what == whenReview { // an opfølgning is no frist, only about when
		n[deadlineSafe] = n[deadlineUnmoved]
		n[deadlineLatest] = n[deadlineUnmoved]
	}
	if n[deadlineLatest] == int64(Never) {
		c.say(deadlineNoRules)
	} else {
		c.sayDeadline(n, own(what))
	}
}

// own tells whether a deadline is the person's own.
func own(what int64) bool { return what == whenHearing || what == whenComplain }

// mayBeStated tells whether a term has a value on any day. Where only a municipality could state it, one must be chosen.
func (c *Case) mayBeStated(fact int64) bool {
	if c.first(fact) != Never {
		return true
	}
	if !c.Local && !c.Nowhere {
		c.Nowhere = true
		c.FaultCount++
	}
	return false
}

// askEvent asks for the day a term counts from, and tells whether it is the date on a letter that came nobody knows when.
func (c *Case) askEvent(n *Figures, fact int64, letter bool) (presumed bool) {
	posted, asked := false, true
	if letter {
		post := c.ask(deadlinePost)
		posted, asked = post.is(byLetter), post.given()
	}
	a := c.askDay(deadlineReceived, fact, letter)
	if !posted {
		a.Asked = 1
	}
	if a.State == Unknown {
		if posted {
			a, presumed = c.askDay(deadlineLetterDate, fact, letter), true
		} else if asked {
			c.bad(deadlineReceived, quantity.Empty, 0, 0)
		}
	}
	n[deadlineFrom] = a.Value
	return presumed
}

const monthsBack, monthsAhead = 24, 12

// askDay asks for the day of an event. The dates people may write reach two years back and, for what is not a letter,
// one ahead; none lies before the first rules.
func (c *Case) askDay(input, fact int64, letter bool) *Answer {
	a := c.ask(input)
	low, _ := c.Today.AddMonths(-monthsBack)
	high, _ := c.Today.AddMonths(monthsAhead)
	if letter {
		high = c.Today
		if a.given() && a.Value > int64(high) {
			c.bad(input, quantity.Future, 0, 0)
		}
	}
	c.bounded(input, int64(later(low, later(c.first(fact), c.first(deadlineClosed)))), int64(high))
	return a
}

// count counts the safe date from the event, the latest from the day a letter is presumed to have come. The municipality's
// own deadline has one date, which is both. It tells whether there is a term.
func (c *Case) count(n *Figures, fact int64, own, presumed bool) bool {
	from := quantity.Day(n[deadlineFrom])
	term, received := c.at(fact, from), from
	n[deadlineToday] = int64(c.Today)
	n[deadlineTerm] = term.Value
	n[deadlineTermUnit] = int64(term.Unit)
	n[deadlineInOpenDays] = figure(term.Unit == quantity.Weekdays || term.Unit == quantity.Workdays)
	n[deadlineUnmoved] = int64(Never)
	n[deadlineLatest] = int64(Never)
	n[deadlineLetterUnit] = 0
	if presumed {
		letter := c.at(deadlineLetter, from)
		n[deadlineLetterTakes] = letter.Value
		n[deadlineLetterUnit] = int64(letter.Unit)
		received = c.termEnd(from, letter, 0)
	}
	if !term.known() || received == Never {
		return term.known()
	}
	unmoved, late := c.termEnd(from, term, 0), c.termEnd(received, term, 0)
	latest, safeUnmoved := c.openFrom(late), unmoved
	safe := latest
	if own {
		safeUnmoved = c.termEnd(from, term, c.doubtful(from, term))
		safe = c.openUntil(safeUnmoved)
	}
	n[deadlinePresumed] = int64(received)
	n[deadlineUnmoved] = int64(unmoved)
	n[deadlineLateUnmoved] = int64(late)
	n[deadlineSafeUnmoved] = int64(safeUnmoved)
	_, clamped := from.AddMonths(term.Value)
	n[deadlineIsClamped] = figure(clamped && term.Unit == quantity.Months)
	if c.ruled(from, safe, latest) {
		n[deadlineSafe] = int64(safe)
		n[deadlineLatest] = int64(latest)
	}
	return true
}

// doubtful is which closed days may count in a term of open days after all: those closed by assumption, and Saturdays,
// since no rule says whether one is a hverdag.
func (c *Case) doubtful(day quantity.Day, term *Row) int64 {
	days := c.at(deadlineAssumed, day).Value
	if term.Unit == quantity.Weekdays {
		days |= quantity.Saturday
	}
	return days
}
