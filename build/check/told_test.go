package check

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/fixture"
)

const buildWords = "content/words/build.toml"

// TestUntold: a check without words, or without some of them, and words without a check, are problems at their place.
func TestUntold(t *testing.T) {
	tree := fixture.Base(t)
	text := strings.NewReplacer("[check.names]", "[check.nams]", `title = "Titel kept"`, "", "Det lover html.", "").
		Replace(string(tree[buildWords].Data))
	tree[buildWords] = &fstest.MapFile{Data: []byte(text)}
	g, problems := content.Load(tree)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	first, _, _ := strings.Cut(text, "\n")
	want := []string{
		"[check.html]: the check html does not say what it promises; write doc = \"…\"",
		"[check.kept]: the check kept has no title; write title = \"…\"",
		"[check.nams]: there is no check nams; did you mean names?",
		first + ": the check names has no words; write [check.names] with title = \"…\" and doc = \"…\"",
	}
	if got := told(Guide(g)); !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// told writes each problem on a line, which begins with the line it stands on; sorted.
func told(problems file.Problems) (lines []string) {
	for _, p := range problems {
		line, _, _ := strings.Cut(string(p.Place.File.Text[p.Place.Offset:]), "\n")
		lines = append(lines, fmt.Sprintf("%s: %s; %s", line, p.What, p.Instead))
	}
	slices.Sort(lines)
	return lines
}

// TestNoTable: a table that is not there is one problem, not one of each check.
func TestNoTable(t *testing.T) {
	tree := fixture.Base(t)
	delete(tree, buildWords)
	g, problems := content.Load(tree)
	problems = append(problems, Guide(g)...)
	if len(problems) != 1 || problems[0].Place.File.Name != buildWords {
		t.Errorf("without %s: %v", buildWords, problems)
	}
}
