package calculators_test

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"borgerguide/calculators"
)

// TestSource: the source that lies in the tool is every file in the packages' folders, whatever its name, and of this
// folder the list alone; and the published cases of every calculator.
func TestSource(t *testing.T) {
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		isSource := path.Ext(name) == ".go" && strings.Count(name, "/") == 1 || name == "calculators.go"
		want := isSource || path.Base(name) == "cases.txt" || name == "rule/facts.txt"
		embedded, missing := fs.ReadFile(calculators.Source, name)
		if want != (missing == nil) {
			t.Errorf("%s lies in the tool: %t; see Source", name, !want)
		}
		if now, err := os.ReadFile(name); err != nil || missing == nil && !bytes.Equal(now, embedded) {
			t.Errorf("%s is other than in the tool, %v", name, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range calculators.All {
		if _, err := fs.Stat(calculators.Source, k.Folder+"/cases.txt"); err != nil {
			t.Errorf("%s: %v", k.Name, err)
		}
	}
}

// TestSourceOfAnyName: the patterns leave out no file of a package for its name, so that none is missing in the tool.
func TestSourceOfAnyName(t *testing.T) {
	text, err := os.ReadFile("source.go")
	if err != nil {
		t.Fatal(err)
	}
	_, line, _ := strings.Cut(string(text), "\n//go:embed ")
	line, _, _ = strings.Cut(line, "\n")
	for _, name := range []string{
		"a", "t", "st", "est", "test", "cost", "list", "oldest", "latest", "rest_of", "first_st", "contest", "bidrag",
	} {
		if !slices.ContainsFunc(strings.Fields(line), func(pattern string) bool {
			ok, err := path.Match(pattern, "wage/"+name+".go")
			return ok && err == nil
		}) {
			t.Errorf("%s.go would not lie in the tool, by %s", name, line)
		}
	}
}
