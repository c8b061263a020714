package content_test

import (
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// TestWatchFaults: a text of the law cannot have been seen before its own date, and an adopted text says elsewhere when
// it was seen and has no next.
func TestWatchFaults(t *testing.T) {
	const law = "content/law/sources/proeveloven.md"
	const own = "content/municipalities/lilleby/beskyttet-beskaeftigelse/source.md"
	for _, c := range []struct{ file, lines, want string }{
		{law, "seen = 2026-11-20", ""}, {law, "seen = 2026-11-20\nnext = \"\"", ""}, {law, "seen = 2011-01-02", ""},
		{law, "seen = 2011-01-01", "seen on 1. januar 2011, before its own date, 2. januar 2011"},
		{law, `seen = "2026-11-20"`, "seen"}, {law, "next = 1", "next"}, {law, "seen = 2026-02-30", "30"},
		{own, "seen = 2026-11-20", "the day the adopted text was seen does not stand here"},
		{own, `next = "En ny tekst."`, "next is what may change in a law"},
		{own, `next = ""`, "next is what may change in a law"},
	} {
		tree := fixture.Base(t)
		text := string(tree[c.file].Data)
		tree[c.file].Data = []byte(strings.Replace(text, "+++\n", "+++\n"+c.lines+"\n", 1))
		_, _, problems := load(tree)
		switch told := problems.Error(); {
		case c.want == "" && len(problems) > 0:
			t.Errorf("%s: %s", c.lines, told)
		case c.want != "" && (!strings.Contains(told, c.want) || !strings.Contains(told, c.file+":")):
			t.Errorf("%s in %s: %s, want %s", c.lines, c.file, told, c.want)
		}
	}
}

// TestOurWords: only the law's facts in words may be sentences of ours.
func TestOurWords(t *testing.T) {
	const law = "content/law/facts.toml"
	const own = "content/municipalities/lilleby/beskyttet-beskaeftigelse/standard.toml"
	for _, c := range []struct{ file, old, new, want string }{
		{law, "unit = \"km\"\n", "unit = \"km\"\nour-words = true\n", "our-words is for whole sentences"},
		{own, "[fact.loft]\n", "[fact.loft]\nour-words = true\n", "has its name and unit from the law's facts"},
	} {
		tree := fixture.Base(t)
		tree[c.file].Data = []byte(strings.Replace(string(tree[c.file].Data), c.old, c.new, 1))
		if _, _, problems := load(tree); !strings.Contains(problems.Error(), c.want) {
			t.Errorf("%s: %s, want %s", c.new, problems.Error(), c.want)
		}
	}
}
