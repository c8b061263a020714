package main

import (
	"slices"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

func day0(text string) int64 { return quantity.ReadDate([]byte(text)).Value }

// TestCounted: the rows that a calculator looked at are marked, those of another day or another fact are not.
func TestCounted(t *testing.T) {
	date := int32(len(calculators.All[calculators.Transport].Inputs) - 1) // its only date is its last question
	for _, c := range []struct {
		dated string
		want  [4]bool
	}{
		{"", [4]bool{false, true, true, false}}, {"1/6/2025", [4]bool{false, true, true, false}}, {"1/6/2015", [4]bool{true, false, false, false}},
		{"1/6/2000", [4]bool{}}, {"x", [4]bool{false, true, true, false}},
	} {
		start(int32(calculators.Transport), day0("1/6/2026"), 0)
		fact(0, int32(quantity.Metre), day0("1/1/2011"), day0("31/12/2019"), 1, 0)
		fact(0, int32(quantity.Metre), day0("1/1/2020"), int64(calculators.LastDay), 2, 0)
		fact(1, int32(quantity.PerMille), day0("1/1/2025"), int64(calculators.LastDay), 3, 0)
		fact(4, int32(quantity.Days), day0("1/1/2025"), int64(calculators.LastDay), 3, 0)
		copy(exchange.text[:], c.dated)
		read(date, int32(len(c.dated)))
		run()
		if got := [4]bool{counted(0), counted(1), counted(2), counted(3)}; got != c.want {
			t.Errorf("with the date %q the rows counted are %v, not %v", c.dated, got, c.want)
		}
	}
}

func TestDifference(t *testing.T) {
	for _, c := range []struct {
		unit     quantity.Unit
		from, to int64
		want     string
	}{
		{quantity.Ore, 18000, 45500, "+275 kr."}, {quantity.Ore, 45500, 18000, "−275 kr."}, {quantity.Ore, 5, 5, "0 kr."}, {quantity.OreHour, 700, 717, "+0,17 kr."},
		{quantity.Date, day0("1/12/2026"), day0("2/12/2026"), "+1 dag"}, {quantity.Date, day0("2/12/2026"), day0("1/12/2026"), "−1 dag"}, {quantity.Date, day0("8/12/2026"), day0("1/12/2026"), "−7 dage"},
		{quantity.Metre, 20000, 20500, "+0,5 km"}, {quantity.Words, 0, 1, ""}, {quantity.Age, 12, 24, ""}, {255, 1, 2, ""},
	} {
		if got := string(exchange.text[:difference(int32(c.unit), c.from, c.to)]); got != c.want {
			t.Errorf("unit %d, from %d to %d: %q, not %q", c.unit, c.from, c.to, got, c.want)
		}
	}
	if difference(-1, 1, 2) != 0 {
		t.Error("a unit that is none has a difference")
	}
}

// TestCountedOnlyWhereUsed: a rate that the reader has written over, and the AM-bidrag of a wage that no tax is asked of, are
// not what the answer rests on.
func TestCountedOnlyWhereUsed(t *testing.T) {
	names := calculators.All[calculators.Transport]
	rate := int32(slices.IndexFunc(names.Inputs, func(in calculators.InputName) bool { return in.Key == "takst" }))
	ways := int32(slices.IndexFunc(names.Inputs, func(in calculators.InputName) bool { return in.Key == "maade" }))
	for _, written := range []string{"", "2,28"} {
		start(int32(calculators.Transport), day0("1/6/2026"), 0)
		fact(int32(slices.Index(names.Facts, "km-takst")), int32(quantity.Ore), day0("1/1/2020"), int64(calculators.LastDay), 300, 0)
		answer(ways, int32(calculators.Given), 2)
		copy(exchange.text[:], written)
		read(rate, int32(len(written)))
		run()
		if counted(0) != (written == "") {
			t.Errorf("with the rate %q written the stated one counted: %t", written, counted(0))
		}
	}
	names = calculators.All[calculators.Wage]
	for _, tax := range []string{"", "38"} {
		start(int32(calculators.Wage), day0("1/6/2026"), 0)
		fact(int32(slices.Index(names.Facts, "am-bidrag")), int32(quantity.PerMille), day0("1/1/2020"), int64(calculators.LastDay), 80, 0)
		for i, in := range names.Inputs {
			text := map[string]string{"timeloen": "35", "timer": "16", "traek": tax}[in.Key]
			copy(exchange.text[:], text)
			if read(int32(i), int32(len(text))); in.Key == "form" {
				answer(int32(i), int32(calculators.Given), 1)
			}
		}
		run()
		if counted(0) != (tax != "") {
			t.Errorf("with the trækprocent %q AM-bidrag counted: %t", tax, counted(0))
		}
	}
}
