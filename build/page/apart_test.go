package page

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestRuleThatIsNotCounted: the calculators that a rule in words names quote it, the others do not, and the comparison
// shows it by its name.
func TestRuleThatIsNotCounted(t *testing.T) {
	tree := fixture.TwoKinds(t)
	const standard = "content/municipalities/lilleby/beskyttet-beskaeftigelse/standard.toml"
	tree[standard] = &fstest.MapFile{Data: append(bytes.Clone(tree[standard].Data), `
[fact.materialer]
name = "Materialerne"
unit = "tekst"
not-counted = ["transport"]
[fact.materialer.from.2019-12-09]
value = "30 hverdage"
heading = "B3"
quote = "inden for 30 hverdage"
certainty = "standard"
open = true
`...)}
	g, problems := content.Load(tree)
	pages := renderGuide(t, g, tree, problems).pages
	const folder = "lilleby/beskyttet-beskaeftigelse/beregn/"
	for address, want := range map[string]bool{
		folder + "transport.html": true, folder + "deadline.html": false,
		strings.Replace(folder, "lilleby", "storeby", 1) + "transport.html": false,
	} {
		html, there := pages[address]
		if quotes := strings.Contains(html, `"ownRules":`); !there || quotes != want {
			t.Errorf("%s (there: %t) quotes the rule: %t, not %t", address, there, quotes, want)
		}
	}
	_, row, found := strings.Cut(pages[content.CompareAddress], "Materialerne")
	if !found || !strings.Contains(row, "30 hverdage") || !strings.Contains(row, "inden for 30 hverdage") {
		t.Errorf("the comparison does not show the rule:\n%s", pages[content.CompareAddress])
	}
}
