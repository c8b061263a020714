package page

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// wayBack leads to the page where one chooses among a municipality's guides, where there are several.
var wayBack = regexp.MustCompile(`<li><a href="[./]+index.html">ord lookup.municipality Lilleby</a></li>\n`)

// TestTwoKinds renders a municipality with standards of two kinds. It compares the pages of the second kind and those
// where the two meet; the first kind's guide is as it is alone, but for the way back.
func TestTwoKinds(t *testing.T) {
	tree := fixture.TwoKinds(t)
	g, problems := content.Load(tree)
	out := renderGuide(t, g, tree, problems)
	expectSound(t, out)
	shown := map[string]string{}
	for address, html := range out.pages {
		second := strings.HasPrefix(address, "lilleby/ledsagelse/")
		if second || address == "lilleby/index.html" || address == content.CompareAddress {
			shown[address] = dataForm.ReplaceAllString(html, "$1…$3")
		}
	}
	fixture.Golden(t, "testdata/kinds.txtar", slices.Sorted(maps.Keys(shown)), shown)

	alone := render(t, fixture.Base(t), "").pages
	for address, html := range out.pages {
		html = wayBack.ReplaceAllString(html, "")
		if strings.HasPrefix(address, "lilleby/beskyttet-beskaeftigelse/") && html != alone[address] {
			t.Errorf("%s is another where the municipality has two standards", address)
		}
	}
}
