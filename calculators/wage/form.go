package wage

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// sayEffort says what løn efter indsats earns. Nr. 1: "Personer, der er i beskæftigelse, får i videst muligt omfang
// løn efter indsats." There is no least amount, and no word on whether it is paid by the piece or by the hour.
func sayEffort(c *rule.Case, p *pay, t *tax) {
	sayNet(c, p, t)
	c.Say(earn, p.month)
	c.Say(weekIs, p.week)
	if isByPiece(c, byEffort) {
		c.Say(piecesWeek, p.rate, p.amount, p.week)
		c.Say(piecesMonth, p.rate, p.amount, p.month)
	} else {
		sayHours(c, p)
		c.Say(measureIsOpen)
	}
	sayTax(c, p, t)
	c.Say(noMinimum)
}

// sayEffortUnpriced says whom to ask what løn efter indsats is.
func sayEffortUnpriced(c *rule.Case) {
	c.Say(effortAlone)
	switch {
	case !c.Answered(askMeasure).Given():
		c.Say(callForMeasure)
	case isByPiece(c, byEffort):
		c.Say(callForPrice)
	default:
		c.Say(callForEffortRate)
	}
	c.Say(noMinimum)
}

// sayHourly says what timeløn earns. Nr. 2: "I tilfælde, hvor løn efter indsats ikke er et egnet aflønningsgrundlag,
// anvendes timeløn efter en arbejdsvurdering i det enkelte tilfælde."
func sayHourly(c *rule.Case, p *pay, t *tax, day quantity.Day) {
	sayNet(c, p, t)
	c.Say(earn, p.month)
	c.Say(weekIs, p.week)
	c.Say(assessed)
	sayHours(c, p)
	sayTax(c, p, t)
	if isOnlyLaw(c, c.At(hourlyForm, day)) {
		c.Say(standardLacksHourly)
	}
}

func sayHours(c *rule.Case, p *pay) {
	c.Say(hoursWeek, p.rate, p.amount, p.week)
	c.Say(hoursMonth, p.rate, p.amount, p.month)
}

// isOnlyLaw tells whether a rule is the law's, and not in the standard of the municipality that is chosen.
func isOnlyLaw(c *rule.Case, r *rule.Row) bool {
	return c.HasMunicipality() && r.Exists() && !r.Stated()
}
