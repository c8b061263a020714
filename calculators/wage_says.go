package calculators

import "borgerguide/calculators/quantity"

// sayWage says what is earned, and how it was worked out.
func (c *Case) sayWage(form int64, p *pay, day quantity.Day) {
	if form == byDusoer {
		c.say(wageFloor).hour(p.rate).hour(p.agreed)
		if p.amount > 0 {
			c.say(wageFloorEarns).ore(p.week).ore(p.month)
		}
	} else {
		c.say(wageEarn).ore(p.month)
		c.say(wageWeek).ore(p.week)
	}
	if p.taxed {
		c.say(wageNet).ore(p.net).ore(p.am).ore(p.tax)
	}
	switch form {
	case byEffort:
		c.say(wageNoMinimum)
		c.say(wagePiecesWeek).ore(p.rate).of(quantity.Hundredth, p.amount).ore(p.week)
		c.say(wagePiecesMonth).ore(p.rate).of(quantity.Hundredth, p.amount).ore(p.month)
	case byHour:
		c.say(wageAssessed)
		c.sayHours(p)
		c.sayUnstated(wageHourly, day, wageStandardLacksHourly)
	case byDusoer:
		c.sayDusoer(p, day)
	}
	if p.taxed {
		c.say(wageAMIs).of(quantity.PerMille, p.amShare).ore(p.month).ore(p.am)
		c.say(wageTaxIs).of(quantity.PerMille, p.taxShare).ore(p.month - p.am).ore(p.tax)
		c.say(wageNetIs).ore(p.month).ore(p.am).ore(p.tax).ore(p.net)
	}
	c.say(wageNotComputed)
	c.say(wageNotComputedPension)
}

func (c *Case) sayHours(p *pay) {
	c.say(wageHoursWeek).hour(p.rate).of(quantity.Hundredth, p.amount).ore(p.week)
	c.say(wageHoursMonth).hour(p.rate).of(quantity.Hundredth, p.amount).ore(p.month)
}

// sayDusoer holds what is paid now against the floor, and tells how the floor was worked out.
func (c *Case) sayDusoer(p *pay, day quantity.Day) {
	if now := &c.heard[wageNow]; now.given() {
		if now.Value < p.rate {
			c.say(wageNowLess).hour(now.Value).hour(p.rate - now.Value)
		} else {
			c.say(wageNowEnough).hour(now.Value)
		}
	}
	c.say(wagePerHundred).ore(p.share * 10) // of 100 kr., which are 10,000 øre
	agreed := wageAgreedIs
	if c.stated(wageAgreed, wageStated, day) != nil {
		agreed = wageAgreedStated
	}
	c.say(agreed).hour(p.agreed)
	c.say(wageShareIs).of(quantity.PerMille, p.share).hour(p.agreed).hour(p.rate)
	if p.agreed*p.share%permille != 0 {
		c.say(wageRoundedUp)
	}
	if p.amount > 0 {
		c.sayHours(p)
	}
	c.sayUnstated(wageShare, day, wageStandardLacksFloor)
}

// sayUnstated says that a rule of the law is not in the municipality's standard.
func (c *Case) sayUnstated(fact int32, day quantity.Day, sentence int32) {
	if r := c.Facts.At(fact, day); c.Facts.Local && r != nil && !r.Local {
		c.say(sentence)
	}
}

// sayForms tells the three forms apart, for a person who does not know which is hers.
func (c *Case) sayForms() {
	c.say(wageThreeForms)
	c.say(wageCardEffort)
	c.say(wageCardHour)
	c.say(wageCardDusoer)
	c.say(wageAskForm)
}
