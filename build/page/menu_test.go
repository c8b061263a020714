package page

import (
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/fixture"
)

// TestOwnPageInTheMenu: a page that only one municipality has stands in the group it names, after the shared ones.
func TestOwnPageInTheMenu(t *testing.T) {
	tree := fixture.Base(t)
	tree["content/municipalities/lilleby/beskyttet-beskaeftigelse/pause.md"] = &fstest.MapFile{
		Data: []byte("+++\ntitle = \"Pausen\"\ngroup = \"start\"\n+++\n## Hold pause {#pause}\n\nHold pause.\n"),
	}
	page := render(t, tree, "").pages["lilleby/beskyttet-beskaeftigelse/regler.html"]
	shared := strings.LastIndex(page, `href="klage.html"`)
	own, next := strings.LastIndex(page, `href="pause.html"`), strings.LastIndex(page, `href="ordbog.html"`)
	if shared < 0 || own < shared || next < own {
		t.Errorf("klage stands at %d, pause at %d, ordbog at %d", shared, own, next)
	}
}
