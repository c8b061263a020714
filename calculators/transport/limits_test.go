package transport_test

import (
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published/probe"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// FuzzLimits: whatever a municipality's text says of the distance and the cap, the person pays no more than by the law,
// than the whole journey and than the law's share of the wage. The price of the near part is that of its part of the
// way, so that a shorter part costs less.
func FuzzLimits(f *testing.F) {
	f.Add(int64(20_000), uint8(1), int64(228), int64(250_000), int64(5_000), int64(200))
	f.Add(int64(12_000), uint8(2), int64(90_000), int64(100_000), int64(15_000), int64(400))
	f.Add(int64(9_000), uint8(4), int64(5_000), int64(3_000_000), int64(0), int64(1000))
	law := probe.Ask(f, calculators.Transport, "law-alone")
	f.Fuzz(func(t *testing.T, distance int64, ways uint8, price, wage, near, share int64) {
		distance = 100 + 100*probe.Modulo(distance/100, 3000)
		near, share = 100*probe.Modulo(near/100, 300), 10*probe.Modulo(share/10, 101)
		price = probe.Modulo(price, 100_000)
		alone, own := law, law
		own.Case.Municipality = 1
		lay(&own.Case, near, share)
		for _, p := range []*probe.Probe{&alone, &own} {
			p.Given("afstand", distance)
			p.Given("maade", 1+int64(ways)%15)
			p.Given("dage", 1+int64(ways)%5)
			p.Given("takst", 1+price%1000)
			p.Given("loen", 1+probe.Modulo(wage, 3_000_000))
			counting := int64(10_000)
			if p == &own {
				counting = min(counting, near)
			}
			part := price * min(counting, distance) / distance
			p.Given("kollektiv", price)
			p.Given("kollektiv10", part)
			p.Given("billet", price)
			p.Given("billet10", part)
			p.Given("tur", price)
			p.Given("tur10", part)
			p.Run(t)
		}
		by, pays := alone.Numbers("you-pay")[0].Value, own.Numbers("you-pay")[0].Value
		if pays > by || pays > own.Numbers("cap")[0].Value*3/10 {
			t.Errorf("%d m, %d per mille: %d is paid, and by the law %d", near, share, pays, by)
		}
		for _, name := range []string{"own-rule", "own-rule-up-to", "own-rule-worse-cap", "own-rule-worse-distance"} {
			said := own.Numbers(name)
			if said != nil && (said[0].Value < by || name == "own-rule" && said[0].Value != by) {
				t.Errorf("%s says that by the law it is %d, and it is %d", name, said[0].Value, by)
			}
		}
	})
}

// lay lays a municipality's two limits into a case of the law alone, as content does: the better one counts, and the
// other stands beside it.
func lay(c *rule.Case, near, share int64) {
	ofLaw := c.Rows
	c.Rows = [rule.MaxRows]rule.Row{}
	const metre, perMille = quantity.Metre, quantity.PerMille
	for _, r := range ofLaw {
		own := rule.Row{Fact: r.Fact, Unit: r.Unit, From: r.From, Until: r.Until, FromStandard: 1}
		switch r.Unit {
		case metre:
			own.Value = near
		case perMille:
			own.Value = share
		}
		isLimit := r.Unit == metre || r.Unit == perMille
		if isLimit && own.Value > r.Value {
			own.Beside = 1
		}
		if isLimit && own.Value < r.Value {
			r.Beside = 1
		}
		if isLimit && own.Value != r.Value {
			c.Add(own)
		}
		if r.Exists() {
			c.Add(r)
		}
	}
}
