package page

import (
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/calculators/quantity"
	"borgerguide/site"
)

// TestEdition: what is known is told in a fixed order, and what is not is left out.
func TestEdition(t *testing.T) {
	g, problems := content.Load(fixture.Base(t))
	s, err := New(g, site.Files, assets, promised)
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	checked, _ := quantity.DayOf(2026, 3, 9)
	for _, c := range []struct {
		tool    string
		checked quantity.Day
		head    string
		facts   int
	}{
		{"", 0, "guide 2026-11-22", 2},
		{"borgerguide v1.2.3", 0, "guide 2026-11-22, borgerguide v1.2.3", 3},
		{"", checked, "guide 2026-11-22, checked 2026-03-09", 3},
		{"borgerguide v1.2.3", checked, "guide 2026-11-22, checked 2026-03-09, borgerguide v1.2.3", 4},
	} {
		s.Tool = c.tool
		e := s.edition(c.checked)
		if e.Head != c.head || len(e.Facts) != c.facts {
			t.Errorf("%q and %d: %s, %v", c.tool, c.checked, e.Head, e.Facts)
		}
		for _, f := range e.Facts {
			if f.Name == "" || f.Text == "" {
				t.Errorf("%q: %v says nothing", c.tool, f)
			}
		}
	}
}

// TestEarliestCheck: a page is as checked as the least checked of what it rests on.
func TestEarliestCheck(t *testing.T) {
	for _, c := range []struct {
		days []quantity.Day
		want quantity.Day
	}{
		{nil, 0}, {[]quantity.Day{7}, 7}, {[]quantity.Day{9, 7, 8}, 7}, {[]quantity.Day{7, 7}, 7},
		{[]quantity.Day{9, 0}, 0}, {[]quantity.Day{0, 9}, 0}, {[]quantity.Day{0}, 0},
	} {
		var got checks
		for _, day := range c.days {
			got.add(day)
		}
		if got.day() != c.want {
			t.Errorf("%v: %d, want %d", c.days, got.day(), c.want)
		}
	}
}
