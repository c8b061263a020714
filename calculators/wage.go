package calculators

// wage works out what a person in sheltered employment (beskyttet beskæftigelse) is paid, the løn.
//
// Bekendtgørelse nr. 483 af 19. maj 2011, § 1, stk. 2, has three forms. Nr. 1, løn efter indsats: "Personer, der er i
// beskæftigelse, får i videst muligt omfang løn efter indsats." Nr. 2, timeløn: "I tilfælde, hvor løn efter indsats
// ikke er et egnet aflønningsgrundlag, anvendes timeløn efter en arbejdsvurdering i det enkelte tilfælde." Nr. 3,
// arbejdsdusør: "I tilfælde, hvor en person der på grund af betydelig nedsat funktionsevne kun kan yde en indsats, som
// giver en meget beskeden indtjening, kan arbejdsdusør fastsættes til mindst 5 pct. af den mindste overenskomstmæssige
// løn på det pågældende arbejdsområde." The floor belongs to nr. 3 alone.
func wage(c *Case) {
	day := c.askDate(wageDate, c.Facts.First(wageShare))
	form := c.ask(wageForm)
	var p pay
	monthly := form.given()
	switch {
	case form.is(byEffort):
		p.rate = c.ask(wagePrice).Value
		p.amount = c.ask(wagePieces).Value
	case form.is(byHour):
		p.rate = c.ask(wageRate).Value
		p.amount = c.ask(wageHours).Value
	case form.is(byDusoer):
		p.agreed = c.askStated(wageAgreed, wageStated, day).Value
		hours := c.askOr(wageHours, Missing, 0)
		p.amount = hours.Value
		monthly = hours.State != Missing
		c.ask(wageNow)
	}
	if monthly {
		c.ask(wageTax)
	}
	tax := &c.heard[wageTax]
	share, am := c.Facts.At(wageShare, day), c.Facts.At(wageAM, day)
	switch {
	case c.faulty():
	case !form.given():
		c.sayForms()
	case form.is(byDusoer) && share == nil, tax.given() && am == nil:
		c.say(wageNoRules)
	default:
		if form.is(byDusoer) {
			p.share, p.rate = share.Value, dusoer(p.agreed, share.Value)
		}
		p.earn()
		if tax.given() {
			p.deduct(am.Value, tax.Value)
		}
		c.sayWage(form.Value, &p, day)
	}
}

// pay is a wage and what it is worked out from.
type pay struct {
	agreed int64 // øre an hour: the lowest wage of the collective agreement (overenskomst)
	share  int64 // per mille of it that an arbejdsdusør is at least
	rate   int64 // øre for a piece or an hour
	amount int64 // hundredths of pieces or hours a week; 0 where it is not known

	week, month int64 // øre, before tax

	taxed             bool
	amShare, taxShare int64 // per mille: AM-bidrag of the wage, trækprocent of the rest
	am, tax, net      int64 // øre a month
}

// dusoer is the least arbejdsdusør, rounded up: the rule says "mindst".
func dusoer(agreed, share int64) int64 { return (agreed*share + permille - 1) / permille }

const hundredths = 100 // of one

// earn works out the week and the month, each rounded once: the month from the exact week.
func (p *pay) earn() {
	p.week = halfUp(p.rate*p.amount, hundredths)
	p.month = halfUp(p.rate*p.amount*weeksOfYear, hundredths*monthsOfYear)
}

// deduct takes AM-bidrag and then tax from the month.
func (p *pay) deduct(amShare, taxShare int64) {
	p.taxed, p.amShare, p.taxShare = true, amShare, taxShare
	p.am = halfUp(p.month*amShare, permille)
	p.tax = halfUp((p.month-p.am)*taxShare, permille)
	p.net = p.month - p.am - p.tax
}
