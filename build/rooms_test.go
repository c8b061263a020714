package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestRooms holds the table of rooms in docs/architecture.md against the packages there are, and the types it names
// against what they declare. The calculators share a row.
func TestRooms(t *testing.T) {
	text, err := os.ReadFile("../docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	told, main := roomsTold(string(text))
	var there []string
	for _, room := range packages(t) {
		declared := declarations(t, room)
		if isCalculator(room) {
			room = "calculators/<name>"
		}
		for _, name := range main[room] {
			if !slices.Contains(declared, name) {
				t.Errorf("docs/architecture.md names %s among the main types of %s, which declares no such", name, room)
			}
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

// roomsTold are the rooms of the table, and what each is said to declare.
func roomsTold(text string) (rooms []string, main map[string][]string) {
	row := regexp.MustCompile("(?m)^\\| `((?:calculators|build|site|content)[a-z/<>]*)` \\|.*\\|(.*)\\|$")
	name := regexp.MustCompile("`([^`]+)`")
	main = map[string][]string{}
	for _, m := range row.FindAllStringSubmatch(text, -1) {
		rooms = append(rooms, m[1])
		for _, n := range name.FindAllStringSubmatch(m[2], -1) {
			main[m[1]] = append(main[m[1]], n[1])
		}
	}
	return rooms, main
}

// declarations are the names that a package declares, but for those of its tests.
func declarations(t *testing.T, room string) (names []string) {
	t.Helper()
	files, err := filepath.Glob("../" + room + "/*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			names = append(names, declaredBy(d)...)
		}
	}
	return names
}

func declaredBy(d ast.Decl) (names []string) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			names = append(names, d.Name.Name)
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				names = append(names, s.Name.Name)
			case *ast.ValueSpec:
				for _, n := range s.Names {
					names = append(names, n.Name)
				}
			}
		}
	}
	return names
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
