package check

import (
	"testing"

	"borgerguide/build/fixture"
)

// TestTextsApart runs every check on the trees of content/testdata/texts, in which one of two adopted texts is wrong:
// each is held against its own words, and what is wrong is told of the text it is wrong with.
func TestTextsApart(t *testing.T) {
	base := fixture.Adopted(t)
	for _, c := range fixture.All(t, "../content/testdata/texts") {
		t.Run(c.Name, func(t *testing.T) {
			l := load(t, c.Over(t, base))
			fixture.TwoCalculators(l.guide)
			problems := Municipality(l.guide, l.municipalities[0])
			c.Expect(t, problems.Error())
		})
	}
}
