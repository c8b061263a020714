package main

import (
	"slices"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

func dayOf(text string) int64 { return quantity.Read(quantity.Date, text).Value }

// sheet is a case of a calculator on 1 June 2026, to be asked natively.
type sheet struct {
	program
	calculator *rule.Calculator
}

func newSheet(calculator int64) sheet {
	return sheet{program{calculator: calculator, today: dayOf("1/6/2026")}, calculators.All[calculator]}
}

// fact lays in a row of a fact by its name.
func (s *sheet) fact(name string, unit quantity.Unit, from, until, value int64) {
	s.add("fact", int64(slices.Index(s.calculator.Facts, name)), int64(unit), from, until, value)
}

func (s *sheet) question(key string) int64 { return int64(s.calculator.Question(key)) }

// used runs the case natively and tells which of its first rows a calculator has looked at.
func (s *sheet) used(rows int) (list []bool) {
	d := desk{host: native{}}
	d.call(&step{do: "start", args: [9]int64{s.program.calculator, s.today, s.municipality}})
	for _, s := range append(s.steps, step{do: "run"}) {
		d.fill(s.text)
		d.call(&s)
	}
	for row := range rows {
		result, _ := d.call(&step{do: "used", args: [9]int64{int64(row)}})
		list = append(list, result == 1)
	}
	return list
}

// TestUsed: the rows that a calculator looked at are marked, those of another day or another fact are not.
func TestUsed(t *testing.T) {
	const noEnd = int64(rule.LastDay)
	for _, c := range []struct {
		dated string
		want  []bool
	}{
		{"", []bool{false, true, true, false}}, {"1/6/2025", []bool{false, true, true, false}},
		{"1/6/2015", []bool{true, false, false, false}}, {"1/6/2000", []bool{false, false, false, false}},
		{"x", []bool{false, true, true, false}},
	} {
		s := newSheet(calculators.Transport)
		s.fact("egen-afstand", quantity.Metre, dayOf("1/1/2011"), dayOf("31/12/2019"), 1)
		s.fact("egen-afstand", quantity.Metre, dayOf("1/1/2020"), noEnd, 2)
		s.fact("loft", quantity.PerMille, dayOf("1/1/2025"), noEnd, 3)
		s.fact("dage-max", quantity.Days, dayOf("1/1/2025"), noEnd, 3)
		s.read(s.question("dato"), c.dated)
		if got := s.used(4); !slices.Equal(got, c.want) {
			t.Errorf("with the date %q the rows used are %v, not %v", c.dated, got, c.want)
		}
	}
}

// TestUsedOnlyWhereItCounts: a rate that the reader has written over, and the AM-bidrag of a wage that no tax is asked
// of, are not what the answer rests on.
func TestUsedOnlyWhereItCounts(t *testing.T) {
	for _, written := range []string{"", "2,28"} {
		s := newSheet(calculators.Transport)
		s.fact("km-takst", quantity.Ore, dayOf("1/1/2020"), int64(rule.LastDay), 300)
		s.given(s.question("maade"), 4) // by car alone
		s.read(s.question("takst"), written)
		if got := s.used(1)[0]; got != (written == "") {
			t.Errorf("with the rate %q written the stated one is used: %t", written, got)
		}
	}
	for _, tax := range []string{"", "38"} {
		s := newSheet(calculators.Wage)
		s.fact("am-bidrag", quantity.PerMille, dayOf("1/1/2020"), int64(rule.LastDay), 80)
		s.given(s.question("form"), 1)
		s.read(s.question("timeloen"), "35")
		s.read(s.question("timer"), "16")
		s.read(s.question("traek"), tax)
		if got := s.used(1)[0]; got != (tax != "") {
			t.Errorf("with the trækprocent %q AM-bidrag is used: %t", tax, got)
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
		{quantity.Ore, 45500, 0, "455 kr."}, {quantity.Ore, 45500, 18000, "275 kr."},
		{quantity.Ore, 18000, 45500, "−275 kr."}, {quantity.Ore, 5, 5, "0 kr."},
		{quantity.OreHour, 717, 700, "0,17 kr."}, {quantity.Days, dayOf("2/12/2026"), dayOf("1/12/2026"), "1 dag"},
		{quantity.Days, dayOf("1/12/2026"), dayOf("8/12/2026"), "−7 dage"}, {quantity.Words, 1, 0, ""}, {255, 2, 1, ""},
	} {
		if got := string(buffer()[:write(int64(c.unit), c.value, c.less)]); got != c.want {
			t.Errorf("unit %d, %d less %d: %q, not %q", c.unit, c.value, c.less, got, c.want)
		}
	}
}
