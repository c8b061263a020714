package content_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestFullName: a municipality that calls itself otherwise than by its name and the word after it says so itself.
func TestFullName(t *testing.T) {
	tree := fixture.Base(t)
	const file = "content/municipalities/lilleby/municipality.toml"
	named := `full-name = "Lilleby Regionskommune"` + "\n"
	for _, c := range []struct{ key, want string }{
		{"", "ord lookup.municipality Lilleby"}, {named, "Lilleby Regionskommune"},
	} {
		text := strings.TrimPrefix(string(tree[file].Data), named)
		tree[file] = &fstest.MapFile{Data: []byte(c.key + text)}
		g, _ := content.Load(tree)
		m, problems := g.Municipality(tree, "lilleby")
		if len(problems) > 0 || m.FullName != c.want {
			t.Errorf("with %q it is called %q: %v", c.key, m.FullName, problems)
		}
	}
}
