package check

import (
	"fmt"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestExamplesLeftOut: an example that a standard does not make true is left out of its page, and told; one that is for
// another municipality, or that no page shows, is not told.
func TestExamplesLeftOut(t *testing.T) {
	tree := fixture.Base(t)
	const name = "content/tools/deadline.toml"
	example := func(id, says, more string) string {
		return fmt.Sprintf("\n[example.%s]\ntitle = \"Eksempel %[1]s\"\nanswers = \"hvad=svar modtaget=2026-11-02\"\n"+
			"today = 2026-11-22\nsays = [%q]\n%s\n", id, says, more)
	}
	const week, shown = "facts = { svarfrist = \"1 uge\" }\n", "show = true"
	tree[name].Data = append(tree[name].Data, []byte(
		example("holds", "answer-by 2026-12-14", shown)+
			example("fails", "answer-by 2026-11-09", week+shown)+
			example("hidden", "answer-by 2026-11-09", week+"show = false")+
			example("others", "answer-by 2026-11-09", week+shown+"\nonly = \"storeby\""))...)
	g, problems := content.Load(tree)
	m, more := g.Municipality(tree, "lilleby")
	if problems = append(problems, more...); len(problems) > 0 {
		t.Fatal(problems)
	}
	var got []string
	for _, e := range ExamplesLeftOut(g, m, m.Standards[0]) {
		got = append(got, e.Calculator+" "+e.ID+" "+e.Promise)
	}
	if want := "[deadline fails answer-by 2026-11-09]"; fmt.Sprint(got) != want {
		t.Errorf("left out are %v, not %s", got, want)
	}
}
