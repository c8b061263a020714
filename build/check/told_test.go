package check

import (
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestUntold: a check without words, or without some of them, and words without a check, are problems.
func TestUntold(t *testing.T) {
	const name = "content/words/build.toml"
	tree := fixture.Read(t, "testdata/untold.txtar")
	base := fixture.Base(t)
	g, _ := content.Load(tree.Over(t, base))
	tree.Expect(t, Guide(g).Error())

	missing := fstest.MapFS{}
	for file, data := range base {
		if file != name {
			missing[file] = data
		}
	}
	g, problems := content.Load(missing)
	if len(problems) != 1 || problems[0].Place.File.Name != name {
		t.Errorf("without %s: %v", name, problems)
	}
	if problems := Guide(g); len(problems) > 0 {
		t.Errorf("without %s, which is told already: %v", name, problems)
	}
}
