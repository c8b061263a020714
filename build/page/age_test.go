package page

import (
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// TestAge: the banner of every page says the year of a text over two years old, and that a text has no date; of a newer
// one it says neither. It does so whether the municipality has confirmed the guide or not.
func TestAge(t *testing.T) {
	const adopted = "date = 2019-12-09\npassage = \"B1\"\nquote = \"Vedtaget den 9. december 2019\"\n"
	const name = "content/municipalities/lilleby/beskyttet-beskaeftigelse/standard.toml"
	for _, c := range []struct{ lines, want string }{
		{adopted, "ord age.old 2019"}, {"date = 2024-11-21\n", "ord age.old 2024"},
		{"date = 2024-11-22\n", ""}, {"date = 2026-11-22\n", ""}, {"date = 2023-12-31\n", "ord age.old 2023"},
		{"missing = \"står ikke i standarden\"\n", "ord age.undated"},
	} {
		for _, status := range []string{"draft", "confirmed"} {
			tree := fixture.Base(t)
			tree[name].Data = []byte(strings.Replace(string(tree[name].Data), adopted, c.lines, 1))
			const about = "content/municipalities/lilleby/municipality.toml"
			text := string(tree[about].Data)
			tree[about].Data = []byte(strings.Replace(text, `status = "draft"`, `status = "`+status+`"`, 1))
			page := render(t, tree, "").pages["lilleby/beskyttet-beskaeftigelse/klage.html"]
			_, after, _ := strings.Cut(page, `<div class="banner">`)
			banner, _, _ := strings.Cut(after, "</div>")
			if c.want == "" && strings.Contains(banner, "ord age") || !strings.Contains(banner, c.want) {
				t.Errorf("%s, %s: »%s«, want %s", c.lines, status, banner, c.want)
			}
			if draft := strings.Contains(banner, "ord frame.draft"); draft != (status == "draft") {
				t.Errorf("%s, %s: »%s«", c.lines, status, banner)
			}
		}
	}
}
