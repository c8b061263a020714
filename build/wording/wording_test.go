package wording_test

import (
	"testing"

	"borgerguide/build/fixture"
	"borgerguide/build/wording"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// TestProblems reads the trees of testdata/load and compares every word of what is wrong with their words.
func TestProblems(t *testing.T) {
	base := fixture.Base(t)
	if _, _, problems := wording.Load(base); len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, c := range fixture.All(t, "testdata/load") {
		t.Run(c.Name, func(t *testing.T) {
			_, _, problems := wording.Load(c.Over(t, base))
			c.Expect(t, problems.Error())
		})
	}
}

// TestNamed: the words are those of the calculators, in their order, and are found by their names.
func TestNamed(t *testing.T) {
	all, _, _ := wording.Load(fixture.Base(t))
	for i, name := range all.Names() {
		calculator := all.Named(name)
		if calculator != all[i] || calculator.Index != int64(i) || calculator.Calculator != calculators.All[i] {
			t.Errorf("%s is %+v", name, calculator)
		}
	}
	if len(all) != len(calculators.All) || all.Named("transprt") != nil || all[:1].Named("deadline") != nil {
		t.Error("a calculator is found that is not there")
	}
}

// TestDay: a sentence's day is its date, of two dates the safe one.
func TestDay(t *testing.T) {
	date := func(name string) rule.Number { return rule.Number{Name: name, Unit: quantity.Date} }
	days := rule.Number{Name: "days", Unit: quantity.Days}
	for _, c := range []struct {
		numbers []rule.Number
		want    int
	}{
		{nil, -1}, {[]rule.Number{days}, -1}, {[]rule.Number{days, date("day")}, 1},
		{[]rule.Number{date("latest"), date("safe")}, 1}, {[]rule.Number{date("safe"), date("latest")}, 0},
		{[]rule.Number{date("first"), date("last")}, 0},
	} {
		sentences := []rule.Sentence{{Name: "x", Numbers: c.numbers}}
		calculator := wording.Calculator{Calculator: &rule.Calculator{Sentences: sentences}}
		if got := calculator.Day(0); got != c.want {
			t.Errorf("of %v the day is number %d, want %d", c.numbers, got, c.want)
		}
	}
}

// TestFault: an input's own words for a fault count over those of its kind.
func TestFault(t *testing.T) {
	common := &wording.Common{Faults: map[string]map[string]string{
		"km": {"low": "for lidt km", "empty": "skriv km"}, "tal": {"low": "for lidt"}, "valg": {"empty": "vælg"},
	}}
	own := wording.Question{Faults: map[string]string{"low": "for kort"}}
	for _, c := range []struct{ key, fault, own, plain string }{
		{"afstand", "low", "for kort", "for lidt km"}, {"afstand", "empty", "skriv km", "skriv km"},
		{"dage", "low", "for kort", "for lidt"}, {"maade", "empty", "vælg", "vælg"}, {"afstand", "high", "", ""},
	} {
		transport := calculators.All[calculators.Transport]
		q := &transport.Questions[transport.Question(c.key)]
		if got := common.Fault(own, q, c.fault); got != c.own {
			t.Errorf("%s %s: %q, want %q", c.key, c.fault, got, c.own)
		}
		if got := common.Fault(wording.Question{}, q, c.fault); got != c.plain {
			t.Errorf("%s %s: %q, want %q", c.key, c.fault, got, c.plain)
		}
	}
}
