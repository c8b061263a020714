package page

import (
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestExampleWhereItHolds: an example stands on the pages of the municipalities whose standard makes what it promises
// true, and not on those of others.
func TestExampleWhereItHolds(t *testing.T) {
	tree := fixture.Base(t)
	const name = "content/tools/deadline.toml"
	tree[name].Data = append(tree[name].Data, []byte(`
[example.holds]
title = "Det holder"
answers = "hvad=svar modtaget=2026-11-02"
today = 2026-11-22
says = ["answer-by 2026-12-14"]
show = true

[example.fails]
title = "Det holder ikke"
answers = "hvad=svar modtaget=2026-11-02"
today = 2026-11-22
facts = { svarfrist = "1 uge" }
says = ["answer-by 2026-11-09"]
show = true
`)...)
	g, problems := content.Load(tree)
	page := renderGuide(t, g, tree, problems).pages["lilleby/beskyttet-beskaeftigelse/beregn/deadline.html"]
	if !strings.Contains(page, "Det holder<") {
		t.Error("the example that holds is not shown")
	}
	if strings.Contains(page, "Det holder ikke") {
		t.Error("the example that does not hold is shown")
	}
}
