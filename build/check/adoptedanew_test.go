package check

import (
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestAddressOfChanges: a standard of several texts has a page of what is changed, and no other page had its address.
func TestAddressOfChanges(t *testing.T) {
	const page = "content/municipalities/lilleby/beskyttet-beskaeftigelse/klage.md"
	for _, c := range []struct {
		tree fstest.MapFS
		want string
	}{
		{fixture.Base(t), ""},
		{fixture.Adopted(t), "aendringer.html is in use by the page of what is changed in the text; take it out"},
	} {
		front := "+++\nold = [\"aendringer.html\"]\n+++\n"
		c.tree[page] = &fstest.MapFile{Data: append([]byte(front), c.tree[page].Data...)}
		got := strings.Join(told(lasting.run(load(t, c.tree))), "\n")
		if !strings.Contains(got, c.want) || c.want == "" && got != "" {
			t.Errorf("got %q, not %q", got, c.want)
		}
	}
}

// TestShownUntilOfTheLastText: no case is counted from the end of a text that has none.
func TestShownUntilOfTheLastText(t *testing.T) {
	tree := fixture.Adopted(t)
	const name = "content/municipalities/lilleby/beskyttet-beskaeftigelse/2027-03-01/standard.toml"
	tree[name] = &fstest.MapFile{Data: append([]byte("shown-until = 2028-03-01\n"), tree[name].Data...)}
	g, _ := content.Load(tree)
	m, problems := g.Municipality(tree, "lilleby")
	if got := problems.Error(); !strings.Contains(got, "leave out shown-until until the new text has its folder") {
		t.Errorf("told: %s", got)
	}
	if got := Municipality(g, m).Error(); got != "" {
		t.Errorf("told besides: %s", got)
	}
}
