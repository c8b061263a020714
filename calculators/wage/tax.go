package wage

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// tax is what is taken from a month's wage, where the trækprocent is known.
type tax struct {
	isAsked   bool // the trækprocent is known, and the tax is worked out
	hasNoRate bool // it is known, and AM-bidrag is not: a wage before tax is all that can be said
	amShare   *rule.Row
	taxShare  int64 // per mille of what AM-bidrag leaves
}

// taxOf is the tax of a case. The share of AM-bidrag is looked up only where it counts.
func taxOf(c *rule.Case, day quantity.Day) tax {
	percent := c.Answered(askTax)
	if !percent.Given() {
		return tax{}
	}
	am := c.At(amShare, day)
	if !am.Exists() {
		return tax{hasNoRate: true}
	}
	return tax{isAsked: true, amShare: am, taxShare: percent.Value}
}

// net is what is left of a month's wage, in øre: first AM-bidrag is taken, then the tax of the rest. "udgør 8 pct. af
// grundlaget" (Skattestyrelsen, on arbejdsmarkedsbidragsloven § 1).
type net struct{ am, taxed, tax, left int64 }

func (t *tax) of(month int64) net {
	n := net{am: rule.HalfUp(month*t.amShare.Value, rule.PerMille)}
	n.taxed = month - n.am
	n.tax = rule.HalfUp(n.taxed*t.taxShare, rule.PerMille)
	n.left = n.taxed - n.tax
	return n
}

// sayNet says what is left of the month's wage after tax, which is what is paid out.
func sayNet(c *rule.Case, p *pay, t *tax) {
	if t.isAsked {
		n := t.of(p.month)
		c.Say(netIs, n.left, n.am, n.tax)
	}
}

// sayTax says how the tax was worked out.
func sayTax(c *rule.Case, p *pay, t *tax) {
	if !t.isAsked {
		return
	}
	n := t.of(p.month)
	c.Say(amIs, t.amShare.Value, p.month, n.am)
	c.Say(taxIs, t.taxShare, n.taxed, n.tax)
	c.Say(netSum, p.month, n.am, n.tax, n.left)
}
