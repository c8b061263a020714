package wage_test

import (
	"slices"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published/probe"
)

// FuzzWage: an arbejdsdusør is never under its share of the agreement and less than an øre over it; net, tax and
// AM-bidrag add up to the month and none is negative; the month is that of the exact week.
func FuzzWage(f *testing.F) {
	f.Add(uint8(0), int64(135), int64(42_000), int64(380), int64(14_335), int64(600))
	f.Add(uint8(1), int64(3_500), int64(1_600), int64(0), int64(5_000), int64(0))
	f.Add(uint8(2), int64(0), int64(2_000), int64(600), int64(14_001), int64(700))
	f.Add(uint8(2), int64(0), int64(50), int64(10), int64(50_000), int64(50_000))
	f.Add(uint8(3), int64(3_150), int64(1_800), int64(380), int64(14_000), int64(0))
	f.Add(uint8(0), int64(1_000_000), int64(10_000_000), int64(600), int64(50_000), int64(1))
	like := probe.Ask(f, calculators.Wage, "example")
	forms := []string{"indsats", "timeloen", "dusoer"}
	measures := []string{"stk", "time"}
	f.Fuzz(func(t *testing.T, form uint8, rate, amount, tax, agreed, now int64) {
		p, chosen := like, forms[form%3]
		p.Choose("form", chosen)
		p.Choose("pr", measures[form/3%2])
		p.Given("stk", probe.Modulo(amount, 10_000_001))
		p.Given("stkpris", probe.Modulo(rate, 1_000_001))
		p.Given("timeloen", probe.Modulo(rate, 50_001))
		p.Given("timer", 50+probe.Modulo(amount, 3_651))
		p.Given("traek", 10*probe.Modulo(tax/10, 61))
		p.Given("mindsteloen", 5_000+probe.Modulo(agreed, 45_001))
		p.Given("nu", probe.Modulo(now, 50_001))
		p.Run(t)
		if p.Case.Faulty() {
			t.Fatalf("faults: %+v", p.Faults())
		}
		p.One(t, "earn", "floor")
		netIsLeft(t, &p)
		nothingOfOtherForms(t, &p, chosen)
		if chosen == "dusoer" {
			floorHolds(t, &p)
		}
	})
}

// nothingOfOtherForms: only timeløn is assessed, only arbejdsdusør has a floor, and only løn efter indsats by the piece
// is counted in pieces.
func nothingOfOtherForms(t *testing.T, p *probe.Probe, chosen string) {
	isByPiece := chosen == "indsats" && p.Answer("pr").Value == 0
	for sentence, isRight := range map[string]bool{
		"assessed": chosen == "timeloen", "floor": chosen == "dusoer", "no-minimum": chosen == "indsats",
		"measure-open": chosen == "indsats" && !isByPiece, "pieces-month": isByPiece, "hours-month": !isByPiece,
	} {
		if p.Said(sentence) != isRight {
			t.Errorf("%s, by the piece: %v: is %s said? %v", chosen, isByPiece, sentence, p.Said(sentence))
		}
	}
}

// TestEffortByTheHourIsPaidAsTimeloen: the two forms differ in their rules, not in their sums.
func TestEffortByTheHourIsPaidAsTimeloen(t *testing.T) {
	for _, rate := range []int64{0, 1, 650, 3_500, 14_335, 50_000} {
		for hours := int64(50); hours <= 3_700; hours += 73 {
			p := probe.Ask(t, calculators.Wage, "effort-hour-law")
			p.Given("timeloen", rate)
			p.Given("timer", hours)
			p.Run(t)
			effort := p.Numbers("net-sum")
			p.Choose("form", "timeloen")
			p.Run(t)
			if timeloen := p.Numbers("net-sum"); !slices.Equal(effort, timeloen) {
				t.Fatalf("%d øre × %d: %v by effort, %v after an assessment", rate, hours, effort, timeloen)
			}
		}
	}
}

func netIsLeft(t *testing.T, p *probe.Probe) {
	sum := p.Numbers("net-sum")
	month, am, tax, net := sum[0].Value, sum[1].Value, sum[2].Value, sum[3].Value
	if net+tax+am != month || net < 0 || tax < 0 || am < 0 || net > month {
		t.Errorf("%d is not %d + %d + %d", month, net, tax, am)
	}
	product := p.Numbers("hours-month")
	if product == nil {
		product = p.Numbers("pieces-month")
	}
	exact := product[0].Value * product[1].Value * 52 // of 1,200 parts of an øre
	if product[2].Value != month || month*1200 > exact+600 || month*1200 <= exact-600 {
		t.Errorf("the month of %d × %d is %d", product[0].Value, product[1].Value, month)
	}
}

func floorHolds(t *testing.T, p *probe.Probe) {
	headline, share := p.Numbers("floor"), p.Numbers("share")
	floor, agreed := headline[0].Value, headline[1].Value
	least := agreed * share[0].Value // of 1,000 parts of an øre
	if floor*1000 < least || floor*1000 >= least+1000 {
		t.Errorf("%d per mille of %d is %d", share[0].Value, agreed, floor)
	}
	now, less := p.Answer("nu").Value, p.Numbers("now-less")
	if (less != nil) != (now < floor) || less != nil && less[0].Value+less[1].Value != floor {
		t.Errorf("paid %d, the floor is %d: %v", now, floor, less)
	}
}
