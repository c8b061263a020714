package check

import (
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// TestRunningOut: a value that ends within a year of the day the guide speaks for, that has ended, or that is looked
// at anew is a note at its place; one that lasts longer is not. It is no error: the build goes on.
func TestRunningOut(t *testing.T) {
	const law = "content/law/facts.toml"
	const own = "content/municipalities/lilleby/beskyttet-beskaeftigelse/standard.toml"
	const source = "content/law/sources/proeveloven.md"
	for _, c := range []struct{ file, lines, day, want string }{
		{law, "open = true", "2026-11-22", ""},
		{law, "until = 2026-11-22", "2026-11-22", "the value of loft counts until 22. november 2026"},
		{law, "until = 2026-12-31", "2026-11-22", "and add [fact.loft.from.2027-01-01]"},
		{law, "until = 2027-11-22", "2026-11-22", "and the guide speaks for 22. november 2026"},
		{law, "until = 2027-11-23", "2026-11-22", ""},
		{law, "until = 2026-11-21", "2026-11-22", "counts until 21. november 2026"},
		{law, "until = 2020-02-29", "2026-11-22", "and add [fact.loft.from.2020-03-01]"},
		{law, "until = 2029-02-28", "2028-02-29", "counts until 28. februar 2029"},
		{law, "until = 2029-03-01", "2028-02-29", ""},
		{law, "open = true\nreview = 2027-01-01", "2026-11-22", "value of loft is looked at anew on 1. januar 2027"},
		{law, "open = true\nreview = 2026-01-01", "2026-11-22", "looked at anew on 1. januar 2026"},
		{law, "open = true\nreview = 2027-11-23", "2026-11-22", ""},
		{own, "until = 2026-12-31", "2026-11-22", "the value of svarfrist counts until 31. december 2026"},
		{own, "open = true\nreview = 2027-11-22", "2026-11-22", "the value of svarfrist is looked at anew"},
		{own, "until = 2028-12-31", "2026-11-22", ""},
		{source, "next = \"Beløbene.\"\nreview = 2027-01-01", "2026-11-22", "this text is changed on 1. januar 2027"},
		{source, "next = \"Beløbene.\"\nreview = 2027-11-23", "2026-11-22", ""},
	} {
		tree := fixture.Base(t)
		at := map[string]string{law: "[fact.loft]", own: "[fact.svarfrist]", source: "title = "}[c.file]
		before, after, _ := strings.Cut(string(tree[c.file].Data), at)
		if c.file == source {
			before += c.lines + "\n"
		} else {
			after = strings.Replace(after, "open = true", c.lines, 1)
		}
		tree[c.file].Data = []byte(before + at + after)
		config := strings.Replace(string(tree["config.toml"].Data), "2026-11-22", c.day, 1)
		tree["config.toml"].Data = []byte(config)
		l := load(t, tree)
		var notes []string
		for _, p := range append(Guide(l.guide), Municipality(l.guide, l.municipalities[0])...) {
			if p.Note && !strings.Contains(p.String(), "was seen on") {
				notes = append(notes, p.String())
			}
		}
		told := strings.Join(notes, "")
		switch {
		case c.want == "" && told != "":
			t.Errorf("%s, %q on %s: %s", c.file, c.lines, c.day, told)
		case c.want != "" &&
			(len(notes) != 1 || !strings.Contains(told, c.want) || !strings.HasPrefix(told, c.file+":")):
			t.Errorf("%s, %q on %s: %s, want %s", c.file, c.lines, c.day, told, c.want)
		}
	}
}
