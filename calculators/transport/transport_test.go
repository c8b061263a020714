package transport_test

import (
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published/probe"
)

// FuzzTransport: own + rest = full, own never above the cap and never negative, a range never upside down; what is left
// and own make the wage.
func FuzzTransport(f *testing.F) {
	f.Add(int64(20_000), uint8(1), uint8(0), int64(90_000), int64(45_500), int64(0), int64(60_000), uint8(0))
	f.Add(int64(25_000), uint8(2), uint8(3), int64(0), int64(0), int64(228), int64(400_000), uint8(0))
	f.Add(int64(300_000), uint8(7), uint8(4), int64(1_000_000), int64(1), int64(1000), int64(3_000_000), uint8(1))
	f.Add(int64(10_100), uint8(4), uint8(4), int64(200_000), int64(200_000), int64(1), int64(1), uint8(2))
	f.Add(int64(10_100), uint8(5), uint8(0), int64(3), int64(0), int64(1), int64(0), uint8(3))
	f.Add(int64(20_000), uint8(1), uint8(0), int64(90_000), int64(0), int64(0), int64(120_003), uint8(4))
	f.Add(int64(8_000), uint8(7), uint8(2), int64(10_000), int64(0), int64(228), int64(120_000), uint8(8))
	f.Add(int64(8_000), uint8(5), uint8(2), int64(10_000), int64(0), int64(228), int64(0), uint8(21))
	f.Add(int64(25_000), uint8(30), uint8(3), int64(10_000), int64(7_000), int64(228), int64(400_000), uint8(32))
	f.Add(int64(25_000), uint8(1), uint8(9), int64(90_000), int64(7_000), int64(228), int64(400_000), uint8(98))
	f.Add(int64(9_000), uint8(15), uint8(4), int64(9_000), int64(700), int64(228), int64(100_000), uint8(224))
	like := probe.Ask(f, calculators.Transport, "ballerup")
	f.Fuzz(func(t *testing.T, distance int64, ways, days uint8, price, near, rate, wage int64, unknown uint8) {
		p := like
		p.Given("afstand", 100+100*probe.Modulo(distance/100, 3000))
		p.Given("maade", 1+int64(ways)%31)
		p.Given("dage", 1+int64(days)%5)
		whole := probe.Modulo(price, 200_001)
		p.Given("kollektiv", whole)
		p.Given("kollektiv10", probe.Modulo(near, whole+1))
		p.Given("takst", 1+probe.Modulo(rate, 1000))
		p.Given("billet", whole)
		p.Given("billet10", probe.Modulo(near, whole+1))
		p.Given("tur", whole)
		p.Given("tur10", probe.Modulo(near, whole+1))
		p.Given("loen", probe.Modulo(wage, 3_000_001))
		if unknown&1 != 0 {
			p.Unknown("loen")
		}
		if unknown&2 != 0 {
			p.Unknown("kollektiv10")
			p.Unknown("tur10")
			p.Unknown("billet10")
		}
		if unknown&4 != 0 {
			p.Unknown("kollektiv")
		}
		if unknown&8 != 0 {
			p.Unknown("takst")
		}
		if unknown&16 != 0 {
			p.Unknown("tur")
		}
		if unknown&32 != 0 {
			p.Given("dage", 2+int64(days)%4)
			p.Given("afstand2", 100+100*probe.Modulo(near/100, 3000))
			p.Given("dage2", 1)
			p.Given("billet2", min(whole+probe.Modulo(rate, 100), 200_000))
			p.Given("tur2", min(whole+probe.Modulo(wage, 100), 200_000))
		}
		if unknown&64 != 0 {
			p.Given("dage-maaned", 2+int64(days)%22)
		}
		if unknown&128 != 0 {
			p.Given("maade-hjem", 1+int64(ways/31+days)%31)
		}
		p.Run(t)
		if p.Case.Faulty() {
			t.Fatalf("faults: %+v", p.Faults())
		}
		headline := p.One(t, "you-pay", "you-pay-between", "you-pay-most", "rule-alone", "no-wage", "free-way")
		switch p.Name(headline) {
		case "you-pay":
			sharesAdd(t, &p)
			leftAdds(t, &p)
		case "you-pay-between":
			rangesAdd(t, &p)
		case "you-pay-most":
			underShare(t, &p, wage, unknown&1 == 0)
		case "rule-alone":
			if len(headline.Numbers) > 0 || unknown&1 == 0 {
				t.Errorf("with the wage known, or with numbers, the rule stands alone: %v", headline.Numbers)
			}
		}
	})
}

// sharesAdd holds a certain answer: what the person pays and what is left make the whole.
func sharesAdd(t *testing.T, p *probe.Probe) {
	own, difference := p.Numbers("you-pay")[0].Value, p.Numbers("difference")
	if difference == nil {
		if !p.Said("no-rest") {
			t.Error("neither is a rest worked out, nor does it say that there is none")
		}
		underCap(t, p, own)
		return
	}
	full, rest := difference[0].Value, difference[2].Value
	if own < 0 || rest < 0 || own+rest != full || own != difference[1].Value {
		t.Errorf("%d is not %d + %d", full, own, rest)
	}
	if left := p.Numbers("rest"); (left != nil) != (rest > 0) || left != nil && left[0].Value != rest {
		t.Errorf("the rest is %d, and said is %v", rest, left)
	}
	underCap(t, p, own)
}

// leftAdds holds what is left: with what the person pays it makes the wage.
func leftAdds(t *testing.T, p *probe.Probe) {
	left := append(p.Numbers("left"), p.Numbers("left-later")...)
	if !p.Answer("loen").Given() {
		if len(left) != 0 {
			t.Errorf("of a wage that is not known is left %v", left)
		}
		return
	}
	if len(left) != 1 || left[0].Value+p.Numbers("you-pay")[0].Value != p.Answer("loen").Value || left[0].Value < 0 {
		t.Errorf("of %d is left %v", p.Answer("loen").Value, left)
	}
}

// rangesAdd holds an answer between two: the least that is paid leaves the most.
func rangesAdd(t *testing.T, p *probe.Probe) {
	own, rest := p.Numbers("you-pay-between"), p.Numbers("rest-between")
	low, high := own[0].Value, own[1].Value
	if low < 0 || low >= high || rest[0].Value < 0 || low+rest[1].Value != high+rest[0].Value {
		t.Errorf("own %d to %d, rest %d to %d", low, high, rest[0].Value, rest[1].Value)
	}
	underCap(t, p, high)
}

// underShare holds an answer where a price is not known: from nothing to no more than the share of the wage.
func underShare(t *testing.T, p *probe.Probe, wage int64, isKnown bool) {
	most := p.Numbers("you-pay-most")
	low, high := most[0].Value, most[1].Value
	if low != 0 || high < 0 || isKnown && high*10 > 3*probe.Modulo(wage, 3_000_001) {
		t.Errorf("from %d to %d of a wage of %d", low, high, wage)
	}
	underCap(t, p, high)
}

func underCap(t *testing.T, p *probe.Probe, own int64) {
	if limit := p.Numbers("cap"); limit != nil && own > limit[2].Value {
		t.Errorf("own %d is over the cap %d", own, limit[2].Value)
	}
}
