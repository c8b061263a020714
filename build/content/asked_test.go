package content_test

import (
	"testing"

	"borgerguide/build/fixture"
	"borgerguide/build/wording"
)

// TestAskedOfOwn: a municipality that has stated a fact is asked in the words for it, and what its text says is quoted
// only where it says it.
func TestAskedOfOwn(t *testing.T) {
	g, municipalities, problems := load(fixture.Base(t))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	m := municipalities[0]
	lookup := g.Lookup(m, m.Standards[0])
	const plain = "Efter loven."
	for _, c := range []struct {
		own  wording.Own
		want string
	}{
		{wording.Own{Fact: "svarfrist", Hint: "Kommunens frist.", HintAlso: "Den er {svarfrist}."},
			"Kommunens frist. Den er 30 hverdage."},
		{wording.Own{Fact: "svarfrist", Hint: "Kommunens frist.", HintAlso: "Loftet er {hoeringsfrist}."},
			"Kommunens frist."},
		{wording.Own{Fact: "svarfrist", Hint: "Kommunens frist."}, "Kommunens frist."},
		{wording.Own{Fact: "svarfrist", Label: "Et andet spørgsmål"}, plain + " Den er 30 hverdage."},
		{wording.Own{Fact: "hoeringsfrist", Hint: "Kommunens frist."}, plain + " Den er 30 hverdage."},
	} {
		q := wording.Question{Hint: plain, HintAlso: "Den er {svarfrist}.", Own: []wording.Own{c.own}}
		if got := lookup.Asked(q).Hint; got != c.want {
			t.Errorf("%+v: %q, not %q", c.own, got, c.want)
		}
	}
}
