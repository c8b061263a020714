package main

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestRooms holds the table of rooms in docs/architecture.md against the packages there are.
func TestRooms(t *testing.T) {
	text, err := os.ReadFile("../docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, m := range regexp.MustCompile("(?m)^\\| `((?:calculators|build|site)[a-z/]*)` \\|").FindAllStringSubmatch(string(text), -1) {
		told = append(told, m[1])
	}
	there := packages(t)
	for _, room := range there {
		if !slices.Contains(told, room) {
			t.Errorf("docs/architecture.md has no row for %s", room)
		}
	}
	for _, room := range told {
		if !slices.Contains(there, room) {
			t.Errorf("docs/architecture.md tells of %s, which is no package", room)
		}
	}
}

// packages are the folders with Go files, but for those that only tests compile.
func packages(t *testing.T) (list []string) {
	t.Helper()
	err := filepath.WalkDir("..", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		hidden := d.Name() != ".." && strings.ContainsAny(d.Name()[:1], "._")
		if d.IsDir() && (hidden || d.Name() == "testdata" || d.Name() == "node_modules") {
			return filepath.SkipDir
		}
		room := strings.TrimPrefix(path.Dir(filepath.ToSlash(name)), "../")
		if strings.HasSuffix(name, ".go") && !slices.Contains(list, room) {
			list = append(list, room)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}
