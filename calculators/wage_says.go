package calculators

import "borgerguide/calculators/quantity"

// sayWage says what is earned, and how it was worked out.
func (c *Case) sayWage(n *Figures, form int64, taxed bool, day quantity.Day) {
	hours := n[wageAmount] > 0
	if form == byDusoer {
		c.say(wageFloor)
		c.sayIf(hours, wageFloorEarns)
	} else {
		c.say(wageEarn)
		c.say(wageWeek)
	}
	c.sayIf(taxed, wageNet)
	switch form {
	case byEffort:
		c.say(wageNoMinimum)
		c.say(wagePiecesWeek)
		c.say(wagePiecesMonth)
	case byHour:
		c.say(wageAssessed)
		c.sayHours(true)
		c.sayUnstated(wageHourly, day, wageStandardLacksHourly)
	default:
		c.sayFloor(n)
		c.sayHours(hours)
		c.sayUnstated(wageShare, day, wageStandardLacksFloor)
	}
	c.sayIf(taxed, wageAMIs)
	c.sayIf(taxed, wageTaxIs)
	c.sayIf(taxed, wageNetIs)
	c.say(wageNotComputed)
	c.say(wageNotComputedPension)
}

func (c *Case) sayHours(known bool) {
	c.sayIf(known, wageHoursWeek)
	c.sayIf(known, wageHoursMonth)
}

// sayFloor holds what is paid now against the floor, and tells how the floor was worked out.
func (c *Case) sayFloor(n *Figures) {
	if c.Heard[wageNow].given() {
		c.sayEither(n[wageShort] > 0, wageNowLess, wageNowEnough)
	}
	c.say(wagePerHundred)
	c.sayEither(c.unwritten(wageAgreed), wageAgreedStated, wageAgreedIs)
	c.say(wageShareIs)
	c.sayIf(n[wageAgreedAt]*n[wageShareOf]%permille != 0, wageRoundedUp)
}

// sayUnstated says that a rule of the law is not in the municipality's standard.
func (c *Case) sayUnstated(fact int64, day quantity.Day, sentence int64) {
	r := c.at(fact, day)
	c.sayIf(c.Local && r.known() && !r.Local, sentence)
}

// sayForms tells the three forms apart, for a person who does not know which is hers.
func (c *Case) sayForms() {
	c.say(wageThreeForms)
	c.say(wageCardEffort)
	c.say(wageCardHour)
	c.say(wageCardDusoer)
	c.say(wageAskForm)
}
