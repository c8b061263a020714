package wage

import "borgerguide/calculators/rule"

// sayDusoer works out the least arbejdsdusør, what it earns, and holds what is paid now against it. share is the rule
// of the least one.
func sayDusoer(c *rule.Case, p *pay, t *tax, share *rule.Row) {
	floor := sayFloor(c, p, share.Value)
	paidMore := p.nowIsKnown && p.now > floor
	p.rate = floor
	if paidMore {
		p.rate = p.now
	}
	p.earn()
	sayDusoerEarns(c, p, t, paidMore)
	if p.amountIsKnown {
		sayHours(c, p)
	}
	sayTax(c, p, t)
	if p.nowIsKnown {
		if p.now < floor {
			c.Say(nowLess, p.now, floor-p.now)
		} else {
			c.Say(nowEnough, p.now)
		}
	}
	c.Say(perHundred, share.Value*10) // of 100 kr., which are 10,000 øre
	if isOnlyLaw(c, share) {
		c.Say(standardLacksFloor)
	}
}

// sayDusoerEarns says what a month earns: of what is paid now where that is more than the floor, else of the floor.
func sayDusoerEarns(c *rule.Case, p *pay, t *tax, paidMore bool) {
	switch {
	case !p.amountIsKnown:
	case paidMore:
		c.Say(paidEarns, p.week, p.month)
		sayNet(c, p, t)
	case t.isAsked:
		c.Say(floorNet, t.of(p.month).left)
	default:
		c.Say(floorEarns, p.week, p.month)
	}
}

// sayFloor works out the least arbejdsdusør an hour, in øre. Nr. 3: "I tilfælde, hvor en person der på grund af
// betydelig nedsat funktionsevne kun kan yde en indsats, som giver en meget beskeden indtjening, kan arbejdsdusør
// fastsættes til mindst 5 pct. af den mindste overenskomstmæssige løn på det pågældende arbejdsområde." It says
// "mindst", so the amount is rounded up. share is per mille.
func sayFloor(c *rule.Case, p *pay, share int64) int64 {
	exact := p.agreed * share
	floor := (exact + rule.PerMille - 1) / rule.PerMille
	c.Say(floorIs, floor, p.agreed)
	if c.AnswerStated(askAgreed) {
		c.Say(agreedStated, p.agreed)
	} else {
		c.Say(agreedIs, p.agreed)
	}
	c.Say(shareIs, share, p.agreed, floor)
	if exact%rule.PerMille != 0 {
		c.Say(roundedUp)
	}
	return floor
}
