package page

import (
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestLawAloneIsOfTheDay: the law's numbers stand in a guide of the law alone as they are on the guide's day.
func TestLawAloneIsOfTheDay(t *testing.T) {
	g, problems := content.Load(fixture.LawAlone(t))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	m := g.LawAlone(true)
	lookup := g.Lookup(m, m.Standards[0])
	for id, f := range g.Facts {
		row, ok := f.At(g.Config.Date)
		if v, _ := lookup.Find(id); ok && (v.Missing || !strings.Contains(v.Words, row.Text())) {
			t.Errorf("%s is %q, not %s", id, v.Words, row.Text())
		}
	}
}
