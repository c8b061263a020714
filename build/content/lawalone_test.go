package content_test

import (
	"testing"

	"borgerguide/build/fixture"
)

// TestLawAloneKnowsTheLaw: where no municipality is chosen, every fact of the law for the guide's kind in force on
// its day has its value, and only the others are to be asked for. A fact of another kind alone is none of its names.
func TestLawAloneKnowsTheLaw(t *testing.T) {
	g, _, problems := load(fixture.Real(t))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	alone := g.LawAlone(true)
	for _, s := range alone.Standards {
		lookup := g.Lookup(alone, s)
		for id, f := range g.Facts {
			if g.Kinds[s.ID].Facts[id] == nil {
				if v, ok := lookup.Find(id); ok {
					t.Errorf("{%s} of another kind is »%s«", id, v.Words)
				}
				continue
			}
			if row, ok := f.At(g.Config.Date); ok && lookup.Words(id) != row.Text() {
				t.Errorf("{%s} is »%s«, want »%s«", id, lookup.Words(id), row.Text())
			} else if v, _ := lookup.Find(id); !ok && !v.Missing {
				t.Errorf("{%s} is »%s«, and the law does not say it", id, v.Words)
			}
		}
	}
}
