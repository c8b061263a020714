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
	if !a.Given() {
		return
	}
	what := a.Value
	n[variant] = what
	if c.mayBeStated(what) || c.Local == 0 {
		c.askEvent(n, what)
		if c.faulty() {
			return
		}
		c.count(n, what)
	}
	if what == whenReview { // an opfølgning is no frist, only about when
		n[deadlineSafe] = n[deadlineUnmoved]
		n[deadlineLatest] = n[deadlineUnmoved]
	}
	switch {
	case n[deadlineTermUnit] < c.Local:
		c.sayNotStated(what)
	case n[deadlineLatest] == noDay:
		c.say(deadlineNoRules)
	default:
		c.sayDeadline(n)
	}
}

// own tells whether a deadline is the person's own.
func own(what int64) bool { return what == whenHearing || what == whenComplain }

// mayBeStated tells whether a term has a value on any day. Where only a municipality could state it, one must be chosen.
func (c *Case) mayBeStated(fact int64) bool {
	if c.first(fact) != Never {
		return true
	}
	if c.Local == c.Nowhere { // both 0
		c.Nowhere = 1
		c.FaultCount++
	}
	return false
}

// askEvent asks for the day a term counts from: the day of a letter that came nobody knows when, which is presumed to have
// come some days later.
func (c *Case) askEvent(n *Figures, what int64) {
	posted := own(what) && c.ask(deadlinePost).Is(byLetter)
	a := c.askDay(deadlineReceived, what)
	if !posted {
		c.Asked[deadlineReceived] = 1
	}
	n[deadlinePresumed] = a.Value
	if a.State == quantity.Unknown {
		if posted {
			a = c.askDay(deadlineLetterDate, what)
			from := quantity.Day(a.Value)
			letter := c.at(deadlineLetter, from)
			n[deadlineLetterTakes] = letter.Value
			n[deadlineLetterUnit] = int64(letter.Unit)
			n[deadlinePresumed] = int64(c.termEnd(from, letter, 0))
		} else if !c.heard(deadlinePost).Faulty() {
			c.bad(deadlineReceived, quantity.Empty, 0, 0)
		}
	}
	n[deadlineFrom] = a.Value
}

const monthsBack, monthsAhead = 24, 12

// askDay asks for the day of an event. The dates people may write reach two years back and, for what is not a letter,
// one ahead; none lies before the first rules.
func (c *Case) askDay(input, what int64) *Answer {
	a := c.ask(input)
	low, _ := c.Today.AddMonths(-monthsBack)
	high, _ := c.Today.AddMonths(monthsAhead)
	if own(what) {
		high = c.Today
		if a.Given() && a.Value > int64(high) {
			c.bad(input, quantity.Future, 0, 0)
		}
	}
	c.bounded(input, int64(later(low, later(c.first(what), c.first(deadlineClosed)))), int64(high))
	return a
}

// count counts the safe date from the event, the latest from the day a letter is presumed to have come. The municipality's
// own deadline has one date, which is both.
func (c *Case) count(n *Figures, what int64) {
	from := quantity.Day(n[deadlineFrom])
	term := c.at(what, from)
	n[deadlineToday] = int64(c.Today)
	n[deadlineTerm] = term.Value
	n[deadlineTermUnit] = int64(term.Unit)
	n[deadlineInOpenDays] = Flag(term.Unit == quantity.Weekdays || term.Unit == quantity.Workdays)
	if term.Unit == quantity.Months {
		_, clamped := from.AddMonths(term.Value)
		n[deadlineIsClamped] = Flag(clamped)
	}
	unmoved, late := c.termEnd(from, term, 0), c.termEnd(quantity.Day(n[deadlinePresumed]), term, 0)
	if late == noDay {
		return
	}
	latest, safeUnmoved := c.openBy(late, forth), unmoved
	safe := latest
	if own(what) {
		n[deadlineOwnToday] = int64(c.Today)
		safeUnmoved = c.termEnd(from, term, c.doubtful(from, term))
		safe = c.openBy(safeUnmoved, back)
	}
	n[deadlineUnmoved] = int64(unmoved)
	n[deadlineLateUnmoved] = int64(late)
	n[deadlineSafeUnmoved] = int64(safeUnmoved)
	if c.ruled(least(int64(from), int64(safe)), int64(latest)) {
		n[deadlineSafe] = int64(safe)
		n[deadlineLatest] = int64(latest)
	}
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
