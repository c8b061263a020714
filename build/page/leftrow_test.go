package page

import (
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestRowThatOnlyDiffers: what a calculator says to a row that names its sentences stands side by side where two
// municipalities' own rules give each an amount of its own, and not where they give the same.
func TestRowThatOnlyDiffers(t *testing.T) {
	const row = "Hvad er der tilbage af lønnen, når transporten er betalt?"
	const standard = "content/municipalities/randers/beskyttet-beskaeftigelse/standard.toml"
	for _, c := range []struct {
		share string
		want  []string
	}{
		{"30 %", nil}, {"20 %", []string{"cirka 700 kr. tilbage", "cirka 800 kr. tilbage"}},
	} {
		tree := fixture.Real(t)
		text := strings.Replace(string(tree[standard].Data), `value = "30 %"`, `value = "`+c.share+`"`, 1)
		tree[standard] = &fstest.MapFile{Data: []byte(text)}
		g, problems := content.Load(tree)
		_, html, stands := strings.Cut(renderGuide(t, g, tree, problems).pages[content.CompareAddress], row)
		if stands != (c.want != nil) {
			t.Errorf("with a cap of %s the row stands there: %t", c.share, stands)
		}
		html, _, _ = strings.Cut(html, "</tr>")
		for _, want := range c.want {
			if !strings.Contains(html, want) {
				t.Errorf("with a cap of %s the row does not say %q: %s", c.share, want, html)
			}
		}
	}
}
