package main

import (
	"slices"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

func day0(text string) int64 { return quantity.Read(quantity.Date, text).Value }

// sheet is a case of a calculator on 1 June 2026, natively.
func sheet(calculator calculators.Calculator) program {
	return program{calculator: int64(calculator), today: day0("1/6/2026")}
}

// counted runs a program natively and tells which of its first rows counted.
func counted(p program, rows int) (list []bool) {
	d := desk{host: native{}}
	d.call(&step{do: "start", args: [6]int64{p.calculator, p.today, p.local}})
	for _, s := range append(p.steps, step{do: "run"}) {
		d.fill(s.text)
		d.call(&s)
	}
	for row := range rows {
		result, _ := d.call(&step{do: "counted", args: [6]int64{int64(row)}})
		list = append(list, result == 1)
	}
	return list
}

// TestCounted: the rows that a calculator looked at are marked, those of another day or another fact are not.
func TestCounted(t *testing.T) {
	date := int64(len(calculators.All[calculators.Transport].Inputs) - 1) // its only date is its last question
	for _, c := range []struct {
		dated string
		want  []bool
	}{
		{"", []bool{false, true, true, false}}, {"1/6/2025", []bool{false, true, true, false}}, {"1/6/2015", []bool{true, false, false, false}},
		{"1/6/2000", []bool{false, false, false, false}}, {"x", []bool{false, true, true, false}},
	} {
		p := sheet(calculators.Transport)
		p.add("fact", 0, int64(quantity.Metre), day0("1/1/2011"), day0("31/12/2019"), 1)
		p.add("fact", 0, int64(quantity.Metre), day0("1/1/2020"), int64(calculators.LastDay), 2)
		p.add("fact", 1, int64(quantity.PerMille), day0("1/1/2025"), int64(calculators.LastDay), 3)
		p.add("fact", 4, int64(quantity.Days), day0("1/1/2025"), int64(calculators.LastDay), 3)
		p.read(date, c.dated)
		if got := counted(p, 4); !slices.Equal(got, c.want) {
			t.Errorf("with the date %q the rows counted are %v, not %v", c.dated, got, c.want)
		}
	}
}

// TestCountedOnlyWhereUsed: a rate that the reader has written over, and the AM-bidrag of a wage that no tax is asked of, are
// not what the answer rests on.
func TestCountedOnlyWhereUsed(t *testing.T) {
	names := calculators.All[calculators.Transport]
	rate := int64(slices.IndexFunc(names.Inputs, func(in calculators.InputName) bool { return in.Key == "takst" }))
	ways := int64(slices.IndexFunc(names.Inputs, func(in calculators.InputName) bool { return in.Key == "maade" }))
	for _, written := range []string{"", "2,28"} {
		p := sheet(calculators.Transport)
		p.add("fact", int64(slices.Index(names.Facts, "km-takst")), int64(quantity.Ore), day0("1/1/2020"), int64(calculators.LastDay), 300)
		p.given(ways, 2)
		p.read(rate, written)
		if got := counted(p, 1)[0]; got != (written == "") {
			t.Errorf("with the rate %q written the stated one counted: %t", written, got)
		}
	}
	names = calculators.All[calculators.Wage]
	for _, tax := range []string{"", "38"} {
		p := sheet(calculators.Wage)
		p.add("fact", int64(slices.Index(names.Facts, "am-bidrag")), int64(quantity.PerMille), day0("1/1/2020"), int64(calculators.LastDay), 80)
		for i, in := range names.Inputs {
			switch {
			case in.Key == "form":
				p.given(int64(i), 1)
			case len(in.Choices) == 0:
				p.read(int64(i), map[string]string{"timeloen": "35", "timer": "16", "traek": tax}[in.Key])
			}
		}
		if got := counted(p, 1)[0]; got != (tax != "") {
			t.Errorf("with the trækprocent %q AM-bidrag counted: %t", tax, got)
		}
	}
}

// TestWriteMore: how much more a number is than another.
func TestWriteMore(t *testing.T) {
	for _, c := range []struct {
		unit        quantity.Unit
		value, less int64
		want        string
	}{
		{quantity.Ore, 45500, 0, "455 kr."}, {quantity.Ore, 45500, 18000, "275 kr."}, {quantity.Ore, 18000, 45500, "−275 kr."}, {quantity.Ore, 5, 5, "0 kr."},
		{quantity.OreHour, 717, 700, "0,17 kr."}, {quantity.Days, day0("2/12/2026"), day0("1/12/2026"), "1 dag"},
		{quantity.Days, day0("1/12/2026"), day0("8/12/2026"), "−7 dage"}, {quantity.Words, 1, 0, ""}, {255, 2, 1, ""},
	} {
		if got := string(buffer()[:write(int64(c.unit), c.value, c.less)]); got != c.want {
			t.Errorf("unit %d, %d less %d: %q, not %q", c.unit, c.value, c.less, got, c.want)
		}
	}
}
