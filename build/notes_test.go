package main

import (
	"strings"
	"testing"
)

// TestNotes: check prints what an editor should know, with its place, each once, and all is well all the same.
func TestNotes(t *testing.T) {
	dir := smallProject(t, "storeby")
	code, out, _ := tool("check", "--dir", dir)
	if code != 0 || strings.Contains(out, "note:") {
		t.Fatalf("%d: %s", code, out)
	}
	const law = "content/law/sources/proeveloven.md"
	replace(t, dir, law, "note = ", "seen = 2024-03-01\nnote = ")
	code, out, _ = tool("check", "--dir", dir)
	const note = law + ":7:1: note: this text was seen on 1. marts 2024"
	if code != 0 || strings.Count(out, "note:") != 1 || !strings.Contains(out, note) {
		t.Errorf("%d: %s", code, out)
	}
	if !strings.Contains(out, ", no problems\n") {
		t.Errorf("it does not say that there are no problems: %s", out)
	}
}
