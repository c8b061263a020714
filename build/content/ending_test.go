package content_test

import (
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// TestReviewFaults: only a value that goes on is looked at anew, after it began to count; and a text of the law that is
// changed on a day says what will be.
func TestReviewFaults(t *testing.T) {
	const law = "content/law/facts.toml"
	const source = "content/law/sources/proeveloven.md"
	const own = "content/municipalities/lilleby/beskyttet-beskaeftigelse/source.md"
	for _, c := range []struct{ file, old, new, want string }{
		{law, "open = true", "open = true\nreview = 2030-01-01", ""},
		{law, "open = true", "until = 2026-12-31\nreview = 2030-01-01", "a value that ends is not looked at anew"},
		{law, "open = true", "open = true\nreview = 2011-05-19", "on 19. maj 2011, which is not after the day"},
		{law, "open = true", "open = true\nreview = 2010-01-01", "on 1. januar 2010"},
		{law, "open = true", "open = true\nreview = \"2030\"", "review"},
		{law, "unit = \"km\"\n", "unit = \"km\"\nreview = 2030-01-01\n", "does not say from which day it counts"},
		{source, "+++\n", "+++\nnext = \"Beløbene.\"\nreview = 2027-01-01\n", ""},
		{source, "+++\n", "+++\nreview = 2027-01-01\n", "says when it is changed, and not what"},
		{source, "+++\n", "+++\nnext = \"\"\nreview = 2027-01-01\n", "says when it is changed, and not what"},
		{own, "+++\n", "+++\nreview = 2027-01-01\n", "review is when a law's text is changed"},
	} {
		tree := fixture.Base(t)
		tree[c.file].Data = []byte(strings.Replace(string(tree[c.file].Data), c.old, c.new, 1))
		_, _, problems := load(tree)
		switch told := problems.Error(); {
		case c.want == "" && len(problems) > 0:
			t.Errorf("%q: %s", c.new, told)
		case c.want != "" && (!strings.Contains(told, c.want) || !strings.Contains(told, c.file+":")):
			t.Errorf("%q: %s, want %s", c.new, told, c.want)
		}
	}
}
