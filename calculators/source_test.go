package calculators_test

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"borgerguide/calculators"
)

// TestSource: the source that lies in the tool is all there is but for source.go itself and what serves tests; it
// holds no file of tests, and the published cases of every calculator.
func TestSource(t *testing.T) {
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		isTest := strings.HasSuffix(name, "_test.go") || path.Dir(name) == "published/probe"
		isSource := path.Ext(name) == ".go" && !isTest && name != "source.go"
		want := isSource || path.Base(name) == "cases.txt" || name == "rule/facts.txt"
		embedded, missing := fs.ReadFile(calculators.Source, name)
		switch {
		case want && missing != nil && strings.HasSuffix(name, "st.go"):
			t.Errorf("%s does not lie in the tool: what ends in st.go is taken for a test; give it another name", name)
		case want != (missing == nil):
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
