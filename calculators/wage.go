package calculators

import "borgerguide/calculators/quantity"

// wage works out what a person in sheltered employment (beskyttet beskæftigelse) is paid, the løn.
//
// Bekendtgørelse nr. 483 af 19. maj 2011, § 1, stk. 2, has three forms. Nr. 1, løn efter indsats: "Personer, der er i
// beskæftigelse, får i videst muligt omfang løn efter indsats." Nr. 2, timeløn: "I tilfælde, hvor løn efter indsats
// ikke er et egnet aflønningsgrundlag, anvendes timeløn efter en arbejdsvurdering i det enkelte tilfælde." Nr. 3,
// arbejdsdusør: "I tilfælde, hvor en person der på grund af betydelig nedsat funktionsevne kun kan yde en indsats, som
// giver en meget beskeden indtjening, kan arbejdsdusør fastsættes til mindst 5 pct. af den mindste overenskomstmæssige
// løn på det pågældende arbejdsområde." The floor belongs to nr. 3 alone.
func wage(c *Case) {
	n := &c.Frames[0]
	day := c.askDate(wageDate, c.first(wageShare))
	chosen := c.ask(wageForm)
	form := chosen.Value
	if chosen.Given() {
		c.askPay(n, form, day)
	}
	tax := &c.Heard[wageTax]
	share := c.at(wageShare, day)
	am := share
	if tax.Given() {
		am = c.at(wageAM, day)
	}
	switch {
	case c.faulty():
	case !chosen.Given():
		c.say(wageThreeForms) // and how to tell them apart
		c.say(wageCardEffort)
		c.say(wageCardHour)
		c.say(wageCardDusoer)
		c.say(wageAskForm)
	case form == byDusoer && !share.known() || tax.Given() && !am.known():
		c.say(wageNoRules)
	default:
		if form == byDusoer {
			n.floor(share.Value)
		}
		n.earn(am.Value, tax.Value)
		n[wageIsTaxed] = Flag(tax.Given())
		c.sayWage(n, form, day)
	}
}

// askPay asks what is paid for what, and where that makes a month's wage, the trækprocent.
func (c *Case) askPay(n *Figures, form int64, day quantity.Day) {
	monthly := true
	switch form {
	case byEffort:
		n[wageRateIs] = c.ask(wagePrice).Value
		n[wageAmount] = c.ask(wagePieces).Value
	case byHour:
		n[wageRateIs] = c.ask(wageRate).Value
		n[wageAmount] = c.ask(wageHours).Value
	case byDusoer:
		n[wageAgreedAt] = c.askStated(wageAgreed, wageStated, day).Value
		hours := &c.Heard[wageHours]
		c.Asked[wageHours] = 1
		monthly = !c.unwritten(wageHours)
		if monthly {
			c.ask(wageHours)
		}
		n[wageAmount] = hours.Value
		n[wagePaid] = c.ask(wageNow).Value
	}
	if monthly {
		c.ask(wageTax)
	}
}

const hundredths = 100 // of one

// floor is the least arbejdsdusør, rounded up: the rule says "mindst". The wage is that, or what is paid now where that is
// more.
func (n *Figures) floor(share int64) {
	n[wageShareOf] = share
	n[wagePart] = share * 10 // of 100 kr., which are 10,000 øre
	exact := n[wageAgreedAt] * share
	floor := (exact + permille - 1) / permille
	n[wageFloorIs] = floor
	n[wageInexact] = exact % permille
	n[wageShort] = floor - n[wagePaid]
	n[wageRateIs] = floor
	if n[wageShort] < 0 {
		n[wageRateIs] = n[wagePaid]
	}
}

// earn works out the week and the month, each rounded once, the month from the exact week; and what is left of it after
// AM-bidrag and tax.
func (n *Figures) earn(amShare, taxShare int64) {
	week := n[wageRateIs] * n[wageAmount]
	month := halfUp(week*weeksOfYear, hundredths*monthsOfYear)
	n[wageWeekly] = halfUp(week, hundredths)
	n[wageMonthly] = month
	n[wageAMShare] = amShare
	n[wageTaxShare] = taxShare
	am := halfUp(month*amShare, permille)
	rest := month - am
	tax := halfUp(rest*taxShare, permille)
	n[wageAMPaid] = am
	n[wageTaxed] = rest
	n[wageTaxPaid] = tax
	n[wageLeft] = rest - tax
}
