package gowasm

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// mostLines is a policy: the compiler stays under so many lines that are neither blank nor a comment, without tests.
const mostLines = 2_500

func TestLines(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for _, name := range append(names, "_support/support.go") {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			line = strings.TrimSpace(line)
			if !strings.HasSuffix(name, "_test.go") && line != "" && !strings.HasPrefix(line, "//") {
				lines++
			}
		}
	}
	if lines >= mostLines {
		t.Errorf("the compiler has %d lines, and is to stay under %d", lines, mostLines)
	}
}
