package calculators_test

import (
	"testing"

	"borgerguide/calculators"
)

// FuzzTransport: own + rest = full, own never above the cap and never negative, a range never upside down.
func FuzzTransport(f *testing.F) {
	f.Add(int64(20_000), uint8(1), uint8(0), int64(90_000), int64(45_500), int64(0), int64(60_000), uint8(0))
	f.Add(int64(25_000), uint8(2), uint8(3), int64(0), int64(0), int64(228), int64(400_000), uint8(0))
	f.Add(int64(300_000), uint8(7), uint8(4), int64(1_000_000), int64(1), int64(1000), int64(3_000_000), uint8(1))
	f.Add(int64(10_100), uint8(4), uint8(4), int64(200_000), int64(200_000), int64(1), int64(1), uint8(2))
	f.Add(int64(10_100), uint8(5), uint8(0), int64(3), int64(0), int64(1), int64(0), uint8(3))
	like := ask(f, calculators.Transport, "ballerup")
	f.Fuzz(func(t *testing.T, distance int64, ways, days uint8, price, ten, rate, wage int64, unknown uint8) {
		c := *like.Case
		a := asked{&c, like.names}
		a.given("afstand", 100+100*modulo(distance/100, 3000))
		a.given("maade", 1+int64(ways)%7)
		a.given("dage", 1+int64(days)%5)
		whole := modulo(price, 200_001)
		a.given("kollektiv", whole)
		a.given("kollektiv10", modulo(ten, whole+1))
		a.given("takst", 1+modulo(rate, 1000))
		a.given("tur", whole)
		a.given("tur10", modulo(ten, whole+1))
		a.given("loen", modulo(wage, 3_000_001))
		if unknown&1 != 0 {
			a.unknown("loen")
		}
		if unknown&2 != 0 {
			a.unknown("kollektiv10")
			a.unknown("tur10")
		}
		a.run()
		sharesAdd(t, a)
	})
}

func sharesAdd(t *testing.T, a asked) {
	if a.FaultCount > 0 {
		t.Fatalf("faults: %+v", a.Faults())
	}
	if a.LineCount > calculators.MaxLines*3/4 {
		t.Errorf("%d lines leave little room", a.LineCount)
	}
	if a.nums("no-wage") != nil || a.names.Sentences[a.Said()[0].Sentence].Name == "no-wage" {
		return
	}
	low, high, rest := int64(0), int64(0), int64(0)
	if own := a.nums("you-pay"); own != nil {
		low, high = own[0].Value, own[0].Value
		difference := a.nums("difference")
		rest = difference[2].Value
		if difference[0].Value != low+rest {
			t.Errorf("%d is not %d + %d", difference[0].Value, low, rest)
		}
	} else {
		own, left := a.nums("you-pay-between"), a.nums("rest-between")
		low, high, rest = own[0].Value, own[1].Value, left[0].Value
		if low >= high || low+left[1].Value != high+rest {
			t.Errorf("own %d to %d, rest %d to %d", low, high, rest, left[1].Value)
		}
	}
	if low < 0 || rest < 0 {
		t.Errorf("own %d, rest %d", low, rest)
	}
	if limit := a.nums("cap"); limit != nil && high > limit[2].Value {
		t.Errorf("own %d is over the cap %d", high, limit[2].Value)
	}
}
