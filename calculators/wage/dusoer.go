package wage

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// sayDusoer works out the least arbejdsdusør, what it earns, and holds what is paid now against it. share is the rule
// of the least one. What the municipality's text says is paid an hour counts where it is not less than that.
func sayDusoer(c *rule.Case, p *pay, t *tax, share *rule.Row, day quantity.Day) {
	floor, stated := leastOf(p.agreed, share.Value), c.At(statedDusoer, day)
	if stated.Value >= floor {
		c.Say(statedIs, stated.Value)
	}
	sayFloor(c, p, share.Value, floor)
	beside := c.BesideOn(leastShare, day)
	sayBesideFloor(c, p, share, beside)
	if stated.Exists() && stated.Value < floor {
		c.Say(statedTooLow, stated.Value, floor-stated.Value)
	}
	due := max(floor, stated.Value)
	p.rate = max(due, p.now)
	p.earn()
	if beside.Exists() || stated.Exists() {
		sayEarnsInShort(c, p, t, due, floor, beside.Exists() && stated.Exists())
	} else {
		sayDusoerEarns(c, p, t, floor)
	}
	if p.amountIsKnown {
		sayHours(c, p)
	}
	sayTax(c, p, t)
	sayNow(c, p, floor, due)
	c.Say(perHundred, share.Value*10) // of 100 kr., which are 10,000 øre
	if isOnlyLaw(c, share) && !beside.Exists() {
		c.Say(standardLacksFloor)
	}
}

// sayBesideFloor says what stands beside the share that counts: the law's, where the municipality's own is better for
// the citizen, else the municipality's, which is less than the law allows.
func sayBesideFloor(c *rule.Case, p *pay, share, beside *rule.Row) {
	switch {
	case !beside.Exists():
	case beside.Stated():
		c.Say(textLess, share.Value, beside.Value)
	default:
		c.Say(byLaw, leastOf(p.agreed, beside.Value))
	}
}

// sayDusoerEarns says what a month earns: of what is paid now where that is more than the floor, else of the floor.
func sayDusoerEarns(c *rule.Case, p *pay, t *tax, floor int64) {
	switch {
	case !p.amountIsKnown:
	case p.now > floor:
		c.Say(paidEarns, p.week, p.month)
		sayNet(c, p, t)
	case t.isAsked:
		c.Say(floorNet, t.of(p.month).left)
	default:
		c.Say(floorEarns, p.week, p.month)
	}
}

// sayEarnsInShort says the same in one line, since more than the floor is said before it, and leaves it to the steps
// where a person is paid too little, or the first lines are full. due is what the person is to be paid.
func sayEarnsInShort(c *rule.Case, p *pay, t *tax, due, floor int64, isFull bool) {
	switch {
	case !p.amountIsKnown:
	case p.nowIsKnown && (p.now < floor || isFull):
	case t.isAsked:
		sayNet(c, p, t)
	case p.now > due:
		c.Say(paidEarns, p.week, p.month)
	case due > floor:
		c.Say(statedEarns, p.week, p.month)
	default:
		c.Say(floorEarns, p.week, p.month)
	}
}

// sayNow holds what is paid now against the floor, and against what the municipality's text says.
func sayNow(c *rule.Case, p *pay, floor, due int64) {
	switch {
	case !p.nowIsKnown:
	case p.now < floor:
		c.Say(nowLess, p.now, floor-p.now)
	case p.now < due:
		c.Say(nowUnderStated, p.now, due-p.now)
	default:
		c.Say(nowEnough, p.now)
	}
}

// leastOf is the least arbejdsdusør an hour, in øre. Nr. 3: "I tilfælde, hvor en person der på grund af betydelig
// nedsat funktionsevne kun kan yde en indsats, som giver en meget beskeden indtjening, kan arbejdsdusør fastsættes til
// mindst 5 pct. af den mindste overenskomstmæssige løn på det pågældende arbejdsområde." It says "mindst", so the
// amount is rounded up. share is per mille.
func leastOf(agreed, share int64) int64 { return (agreed*share + rule.PerMille - 1) / rule.PerMille }

// sayFloor says the least arbejdsdusør an hour, and how it was worked out.
func sayFloor(c *rule.Case, p *pay, share, floor int64) {
	c.Say(floorIs, floor, p.agreed)
	if c.AnswerStated(askAgreed) {
		c.Say(agreedStated, p.agreed)
	} else {
		c.Say(agreedIs, p.agreed)
	}
	c.Say(shareIs, share, p.agreed, floor)
	if exact := p.agreed * share; exact%rule.PerMille != 0 {
		c.Say(roundedUp)
	}
}

// sayDusoerUnpriced says the least arbejdsdusør as a share, where the lowest wage of the agreement is not known.
func sayDusoerUnpriced(c *rule.Case, share *rule.Row, day quantity.Day) {
	if !share.Exists() {
		c.Say(noRules)
		sayStatedAlone(c, day)
		return
	}
	c.Say(floorAlone)
	switch other := c.BesideOn(leastShare, day); {
	case !other.Exists():
	case other.Stated():
		c.Say(textLess, share.Value, other.Value)
	default:
		c.Say(byLawShare, other.Value)
	}
	sayStatedAlone(c, day)
	c.Say(callForAgreed)
}

// sayDusoerUnruled says what is known of an arbejdsdusør on a day that has no rule of the least one: what the
// municipality's text says, and what is earned by that or by what is paid now.
func sayDusoerUnruled(c *rule.Case, p *pay, t *tax, day quantity.Day) {
	c.Say(noRules)
	inText := sayStatedAlone(c, day)
	p.rate = max(inText, p.now)
	p.earn()
	if !p.amountIsKnown || p.rate == 0 {
		return
	}
	if p.now > inText {
		c.Say(paidEarns, p.week, p.month)
	} else {
		c.Say(statedEarns, p.week, p.month)
	}
	sayNet(c, p, t)
	sayHours(c, p)
	sayTax(c, p, t)
	sayNotComputed(c, t)
}

// sayStatedAlone says what the municipality's text says is paid an hour, and returns it, 0 where it says nothing.
func sayStatedAlone(c *rule.Case, day quantity.Day) int64 {
	rate := c.At(statedDusoer, day)
	if rate.Exists() {
		c.Say(statedAlone, rate.Value)
	}
	return rate.Value
}
