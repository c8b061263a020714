package gowasm

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// mostLines is a policy: what the compiler may come to, in lines that are neither blank nor a comment, without tests. It only
// goes down, and 1,500 is where it is to go.
const mostLines = 2_190

func TestLines(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for _, name := range append(names, "support/support.go") {
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
	if lines > mostLines {
		t.Errorf("the compiler has %d lines, and may have %d", lines, mostLines)
	}
}
