package check

import (
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// TestStale: a text that was seen over a year before the day the guide speaks for is a note, with the place of that
// day. It is no error: the build goes on.
func TestStale(t *testing.T) {
	const law = "content/law/sources/proeveloven.md"
	const own = "content/municipalities/lilleby/beskyttet-beskaeftigelse/standard.toml"
	const about = "content/municipalities/lilleby/municipality.toml"
	for _, c := range []struct{ day, seen, want string }{
		{"2026-11-22", "2026-11-22", ""}, {"2026-11-22", "2025-11-22", ""}, {"2026-11-22", "2026-11-29", ""},
		{"2026-11-22", "2025-11-21", "seen on 21. november 2025, over a year before"},
		{"2026-11-22", "2020-02-29", "seen on 29. februar 2020, over a year before"},
		{"2028-02-29", "2027-02-28", "over a year before the day of config.toml, 29. februar 2028"},
		{"2028-02-29", "2027-03-01", ""}, {"2027-11-29", "2026-11-29", ""}, {"2027-11-30", "2026-11-29", "over a year"},
		{"2026-11-22", "2011-01-02", "over a year"},
	} {
		for _, name := range []string{law, own} {
			if name == own && c.seen < "2019-12-09" {
				continue // before it was adopted, which is a problem
			}
			tree := fixture.Base(t)
			line := "seen = " + c.seen + "\n"
			if name == own {
				line += "address = \"https://lilleby.dk/standard\"\n"
			}
			tree["config.toml"].Data = []byte(strings.Replace(string(tree["config.toml"].Data), "2026-11-22", c.day, 1))
			text := string(tree[name].Data)
			at := strings.Index(text, "title = ")
			tree[name].Data = []byte(text[:at] + line + text[at:])
			l := load(t, tree)
			problems := append(Guide(l.guide), Municipality(l.guide, l.municipalities[0])...)
			var notes []string
			for _, p := range problems {
				if p.Note && p.Place.File.Name != about { // where a contact may be as old as the text it is of
					notes = append(notes, p.String())
				}
			}
			told := strings.Join(notes, "")
			switch {
			case c.want == "" && told != "":
				t.Errorf("%s, %s: %s", c.day, c.seen, told)
			case c.want != "" && (len(notes) != 1 || !strings.Contains(told, c.want) ||
				!strings.HasPrefix(told, name+":")):
				t.Errorf("%s on %s, %s: %s, want %s", name, c.day, c.seen, told, c.want)
			}
		}
	}
}
