package page

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestTwoKinds renders a municipality with standards of two kinds. It compares the pages of the second kind and those where
// the two meet; the first kind's guide is as it is alone.
func TestTwoKinds(t *testing.T) {
	tree := fixture.TwoKinds(t)
	g, problems := content.Load(tree)
	out := renderGuide(t, g, tree, problems)
	expectSound(t, out)
	shown := map[string]string{}
	for address, html := range out.pages {
		if strings.HasPrefix(address, "lilleby/ledsagelse/") || address == "lilleby/index.html" || address == content.CompareAddress {
			shown[address] = dataForm.ReplaceAllString(html, "$1…$3")
		}
	}
	fixture.Golden(t, "testdata/kinds.txtar", slices.Sorted(maps.Keys(shown)), shown)

	alone := render(t, fixture.Base(t), "").pages
	for address, html := range out.pages {
		if strings.HasPrefix(address, "lilleby/beskyttet-beskaeftigelse/") && html != alone[address] {
			t.Errorf("%s is another where the municipality has two standards", address)
		}
	}
}
