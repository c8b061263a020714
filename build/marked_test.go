package main

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"testing/fstest"

	"borgerguide/build/fixture"
)

// markedProject is the project's own content with every word marked, in a folder of the test's own.
func markedProject(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, fstest.MapFS(fixture.Marked(fixture.Real(t)))); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestListOfChecksIsOfContent: what check --list prints has no words of its own but the names of the checks.
func TestListOfChecksIsOfContent(t *testing.T) {
	code, list, stderr := tool("check", "-dir", markedProject(t), "--list")
	if code != 0 {
		t.Fatal(stderr)
	}
	reader := fixture.NewReader(t)
	reader.Read("check --list", regexp.MustCompile(`(?m)^[a-z-]+:`).ReplaceAllString(list, ""))
	reader.Enough(100)
}

// TestNewMunicipalityIsOfContent: what new writes has no words of its own but keys, ids and the name it is given.
func TestNewMunicipalityIsOfContent(t *testing.T) {
	dir := markedProject(t)
	if code, _, stderr := tool("new", "-dir", dir, "testby"); code != 0 {
		t.Fatal(stderr)
	}
	reader := fixture.NewReader(t, "testby", "draft")
	for name, text := range tree(t, filepath.Join(dir, "content/municipalities/testby")) {
		reader.Read(name, tableForm.ReplaceAllString(text, ""))
	}
	reader.Enough(100)
}

// tableForm are the parts of a table that are no words: its groups, its keys, what a municipality calls its standard,
// and after the name of a fact its unit.
var tableForm = regexp.MustCompile(`(?m)^\[.*\]$|^[a-z0-9-]+ =|"kvalitetsstandard"$|\([^()]+\)$`)
