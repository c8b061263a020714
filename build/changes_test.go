package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestChanges: the list says what the site has otherwise than before, what pages fetch first; another's file is not
// written over.
func TestChanges(t *testing.T) {
	dir := smallProject(t)
	list := filepath.Join(dir, "changes.txt")
	build := func() string {
		t.Helper()
		if code, _, stderr := tool("build", "-dir", dir, "--changes", list); code != 0 {
			t.Fatal(stderr)
		}
		return read(t, dir, "changes.txt")
	}
	listed := func(list string, want ...string) {
		t.Helper()
		for _, line := range want {
			if !strings.Contains(list, line) {
				t.Errorf("it does not tell %q:\n%s", line, list)
			}
		}
	}
	listed(build(), "added assets/", "added index.html\n")
	if again := build(); again != "" {
		t.Errorf("of the same content it tells\n%s", again)
	}
	replace(t, dir, "config.toml", `title = "`, `title = "Ny `)
	listed(build(), "changed index.html\n")
	write(t, dir, "mine.txt", "my own words")
	code, _, stderr := tool("build", "-dir", dir, "--changes", filepath.Join(dir, "mine.txt"))
	expectSaid(t, code, stderr, "--changes mine.txt",
		"build --changes: ", "this tool did not make it", "as in --changes")
}
