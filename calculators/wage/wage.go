// Package wage works out what a person in sheltered employment (beskyttet beskæftigelse) is paid, the løn. BEK 483 § 1.
package wage

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Run answers a case. Bekendtgørelse nr. 483 of 19 May 2011, § 1, stk. 2, has three forms of pay; each function below
// quotes the words that it follows.
func Run(c *rule.Case) {
	c.Begin(questions[:])
	day := c.AskDay(askDate, c.FirstDay(leastShare))
	form := c.Ask(askForm)
	p, rateIsKnown := askPay(c, form, day)
	share := c.At(leastShare, day)
	if c.Faulty() {
		return
	}
	if !form.Given() {
		sayForms(c)
		return
	}
	t := taxOf(c, day)
	if !rateIsKnown {
		sayUnpriced(c, form, share, day)
		return
	}
	switch form.Value {
	case byEffort:
		p.earn()
		sayEffort(c, &p, &t)
	case byHour:
		p.earn()
		sayHourly(c, &p, &t, day)
	case byDusoer:
		if !share.Exists() {
			sayDusoerUnruled(c, &p, &t, day)
			return
		}
		sayDusoer(c, &p, &t, share, day)
	}
	sayNotComputed(c, &t)
}

// sayNotComputed says what is left out of a wage.
func sayNotComputed(c *rule.Case, t *tax) {
	if t.hasNoRate {
		c.Say(noTaxRate)
	}
	c.Say(notComputed)
	c.Say(notComputedPension)
}

// pay is a wage and what it is worked out from.
type pay struct {
	rate   int64 // øre for a piece or an hour
	amount int64 // hundredths of pieces or hours a week
	agreed int64 // øre an hour: the lowest wage of the collective agreement (overenskomst)
	now    int64 // øre an hour that is paid now

	amountIsKnown bool
	nowIsKnown    bool

	week, month int64 // øre, before tax
}

const hundredths = 100 // of one

// earn works out the week and the month, each rounded once: the month from the exact week.
func (p *pay) earn() {
	p.week = rule.HalfUp(p.rate*p.amount, hundredths)
	p.month = rule.HalfUp(p.rate*p.amount*rule.WeeksOfYear, hundredths*rule.MonthsOfYear)
}

// askPay asks what is paid for what and, where that makes a month's wage, for the trækprocent. Who does not know what
// is paid, rateIsKnown, is asked no more: nothing could be worked out.
func askPay(c *rule.Case, form *rule.Answer, day quantity.Day) (p pay, rateIsKnown bool) {
	if !form.Given() || form.Is(byEffort) && !c.Ask(askMeasure).Given() {
		return p, false
	}
	rate := askRateOf(c, form.Value, day)
	if rate.State == quantity.Unknown {
		return p, false
	}
	p.amountIsKnown = true
	switch {
	case isByPiece(c, form.Value):
		p.rate = rate.Value
		p.amount = c.Ask(askPieces).Value
	case form.Value != byDusoer:
		p.rate = rate.Value
		p.amount = c.Ask(askHours).Value
	default:
		p.agreed = rate.Value
		c.Applies(askHours)
		p.amountIsKnown = !c.Unwritten(askHours)
		if p.amountIsKnown {
			p.amount = c.Ask(askHours).Value
		}
		if now := c.Ask(askNow); now.Given() {
			p.now = now.Value
			p.nowIsKnown = true
		}
	}
	if p.amountIsKnown {
		c.Ask(askTax)
	}
	return p, true
}

// askRateOf asks what a form of pay is worked out from: what is paid for a piece or an hour or, of arbejdsdusør, the
// lowest wage of the agreement.
func askRateOf(c *rule.Case, form int64, day quantity.Day) *rule.Answer {
	switch {
	case isByPiece(c, form):
		return c.Ask(askPrice)
	case form != byDusoer:
		return c.Ask(askRate)
	}
	return c.AskStated(askAgreed, statedAgreed, day)
}

// isByPiece tells whether a form of pay is løn efter indsats that is paid by the piece.
func isByPiece(c *rule.Case, form int64) bool {
	return form == byEffort && c.Answered(askMeasure).Is(paidByPiece)
}

// sayUnpriced says the rule of a form of pay without a number, and where what is paid can be found.
func sayUnpriced(c *rule.Case, form *rule.Answer, share *rule.Row, day quantity.Day) {
	switch form.Value {
	case byEffort:
		sayEffortUnpriced(c)
	case byHour:
		c.Say(hourAlone)
		c.Say(callForRate)
	case byDusoer:
		sayDusoerUnpriced(c, share, day)
	}
}

// sayForms tells the three forms apart, for a person who does not know which is hers.
func sayForms(c *rule.Case) {
	c.Say(threeForms)
	c.Say(cardEffort)
	c.Say(cardHour)
	c.Say(cardDusoer)
	c.Say(callWorkplace)
}
