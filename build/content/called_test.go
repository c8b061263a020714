package content_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

const lilleby = "content/municipalities/lilleby/"

// TestNamesOfMunicipalities: what no municipality is called, and what another one is, is told at its key.
func TestNamesOfMunicipalities(t *testing.T) {
	for _, c := range []struct{ name, full, want string }{
		{"Lilleby", "", ""},
		{"Lille-By", "Lille-Bys Regionskommune", ""},
		{"Høje Taastrup", "Høje Taastrup Kommune", ""},
		{"Ærø", "", ""},
		{"lilleby", "", `write name = "Lilleby"`},
		{"ærø", "", `write name = "Ærø"`},
		{"LILLEBY", "", `write name = "Lilleby"`},
		{"LilleBy", "", `write name = "Lilleby"`},
		{" Lilleby", "", `write name = "Lilleby"`},
		{"Lilleby ", "", `write name = "Lilleby"`},
		{"Lille  By", "", `write name = "Lille By"`},
		{"Lille\u00a0By", "", `write name = "Lille By"`},
		{"Lilleby", "lilleby Kommune", `write full-name = "Lilleby Kommune"`},
		{"Lilleby", "LILLEBY KOMMUNE", `write full-name = "Lilleby Kommune"`},
		{"Lilleby", "Viborg Kommune", "the full name »Viborg Kommune« does not hold the name »Lilleby«"},
		{"Lilleby", "Nylilleby Kommune", "does not hold the name"},
		{"Storeby", "", "»Storeby« is the name of the municipality in content/municipalities/storeby too"},
		{"Lilleby", "Byernes Lilleby", "»Byernes Lilleby« is the name of the municipality in"},
	} {
		tree := fixture.Base(t)
		own := string(tree[lilleby+"municipality.toml"].Data)
		addFile(tree, "content/municipalities/storeby/municipality.toml",
			strings.Replace(own, `name = "Lilleby"`, "name = \"Storeby\"\nfull-name = \"Byernes Lilleby\"", 1))
		named := `name = "` + c.name + `"`
		if c.full != "" {
			named += "\n" + `full-name = "` + c.full + `"`
		}
		addFile(tree, lilleby+"municipality.toml", strings.Replace(own, `name = "Lilleby"`, named, 1))
		config := string(tree["config.toml"].Data)
		addFile(tree, "config.toml", strings.Replace(config, `["lilleby"]`, `["storeby", "lilleby"]`, 1))
		expectOf(t, tree, c.name+", "+c.full, c.want)
	}
}

// expectOf reads a tree's Lilleby and expects that a problem of it holds some words, or that there is none.
func expectOf(t *testing.T, tree fstest.MapFS, name, want string) {
	t.Helper()
	g, _ := content.Load(tree)
	_, problems := g.Municipality(tree, "lilleby")
	switch got := problems.Error(); {
	case want == "" && got != "":
		t.Errorf("%s: %s", name, got)
	case want != "" && (len(problems) != 1 || !strings.Contains(got, want)):
		t.Errorf("%s: got\n%s\nwant one problem with %s", name, got, want)
	}
}
