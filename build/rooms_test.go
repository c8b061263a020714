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

// TestRooms holds the table of rooms in docs/architecture.md against the packages there are. The
// calculators share a row.
func TestRooms(t *testing.T) {
	text, err := os.ReadFile("../docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	row := regexp.MustCompile("(?m)^\\| `((?:calculators|build|site)[a-z/<>]*)` \\|")
	for _, m := range row.FindAllStringSubmatch(string(text), -1) {
		told = append(told, m[1])
	}
	var there []string
	for _, room := range packages(t) {
		if isCalculator(room) {
			room = "calculators/<name>"
		}
		if !slices.Contains(there, room) {
			there = append(there, room)
		}
	}
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
	for _, name := range sources(t, "..") {
		room := strings.TrimPrefix(path.Dir(name), "../")
		if strings.HasSuffix(name, ".go") && !strings.Contains(name, "/testdata/") && !slices.Contains(list, room) {
			list = append(list, room)
		}
	}
	return list
}

// sources are the files under a folder, by their names with slashes, but for what is hidden or of others' making.
func sources(t *testing.T, folder string) (names []string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		hidden := name != folder && strings.ContainsAny(d.Name()[:1], "._")
		if d.IsDir() && (hidden || d.Name() == "node_modules") {
			return filepath.SkipDir
		}
		if !d.IsDir() {
			names = append(names, filepath.ToSlash(name))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}
