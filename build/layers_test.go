package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/rule"
)

// mayImport says which rooms of the house may know which. It is a statement of policy: data flows from the content to
// the pages, check, asset and page never meet, the calculators know nothing of any of it, and each third-party
// package has one door. Do not change it to make a build pass; change the code.
var mayImport = map[string]string{
	"calculators/quantity":  "",
	"calculators/rule":      "calculators/quantity",
	"calculators/term":      "calculators/quantity calculators/rule",
	"calculators/*":         "calculators/quantity calculators/rule calculators/term", // each calculator
	"calculators":           "calculators/* calculators/rule",
	"calculators/wasm":      "calculators calculators/quantity calculators/rule",
	"calculators/published": "calculators calculators/quantity calculators/rule",
	// Imported by tests only.
	"calculators/published/probe": "calculators calculators/published calculators/quantity calculators/rule",
	"site":                        "",
	"content":                     "",
	"build/file":                  "",
	"build/overlay":               "build/file",
	"build/markdown":              "build/file github.com/yuin/goldmark",
	"build/danish":                "",
	"build/asread":                "build/danish golang.org/x/text",
	"build/quoted":                "build/file build/danish build/asread",
	"build/toml":                  "build/file calculators/quantity github.com/BurntSushi/toml",
	"build/wording": "build/file build/toml build/markdown " +
		"calculators calculators/quantity calculators/rule",
	"build/content": "build/file build/toml build/markdown build/asread build/quoted build/wording " +
		"calculators/quantity calculators/rule",
	"build/calc": "build/markdown build/content build/wording " +
		"calculators calculators/quantity calculators/rule",
	"build/check": "build/file build/danish build/markdown build/asread build/quoted build/content build/wording " +
		"build/calc calculators/quantity calculators/rule build/packed golang.org/x/net",
	"build/page": "build/file build/danish build/markdown build/content build/wording build/calc " +
		"calculators/quantity calculators/rule",
	"build/asset":    "github.com/evanw/esbuild",
	"build/gowasm":   "",
	"build/browser":  "",
	"build/when":     "calculators calculators/published calculators/rule",
	"build/report":   "build/danish build/markdown build/content build/wording build/check build/when site",
	"build/output":   "golang.org/x/sys",
	"build/zipped":   "calculators/quantity",
	"build/hosts":    "",
	"build/packed":   "github.com/andybalholm/brotli",
	"build/licences": "",
	"build/dist":     "",
	// Imported by tests only.
	"build/stress":  "",
	"build/fixture": "build/content build/wording calculators calculators/quantity calculators/rule golang.org/x/tools",
	"build": "build/file build/content build/calc build/check build/report build/page build/asset build/gowasm " +
		"build/output build/overlay build/zipped build/hosts build/packed build/licences calculators/quantity content site calculators",
}

func TestLayers(t *testing.T) {
	err := filepath.WalkDir("..", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && d.Name() != "..") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		return checkImports(t, name)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// checkImports holds the imports of one file against the policy.
func checkImports(t *testing.T, name string) error {
	room := strings.TrimPrefix(path.Dir(filepath.ToSlash(name)), "../")
	if isCalculator(room) {
		room = "calculators/*"
	}
	allowed, known := mayImport[room]
	if !known {
		if strings.HasPrefix(room, "build/gowasm/") {
			return nil // programs to compile, for its tests
		}
		t.Errorf("%s: the room %s is not in the table", name, room)
		return nil
	}
	f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
	if err != nil {
		return err
	}
	for _, i := range f.Imports {
		imported, _ := strconv.Unquote(i.Path.Value)
		if !strings.Contains(strings.SplitN(imported, "/", 2)[0], ".") && !strings.HasPrefix(imported, "borgerguide/") {
			continue // the standard library
		}
		ours := strings.TrimPrefix(imported, "borgerguide/")
		ok := slices.ContainsFunc(strings.Fields(allowed), func(a string) bool {
			return ours == a || a == "calculators/*" && isCalculator(ours) ||
				strings.Contains(a, ".") && strings.HasPrefix(imported, a)
		})
		if !ok {
			t.Errorf("%s: %s may not import %s", name, room, imported)
		}
	}
	return nil
}

// isCalculator tells whether a room is that of one calculator: they share a line in the table.
func isCalculator(room string) bool {
	return slices.ContainsFunc(calculators.All[:],
		func(c *rule.Calculator) bool { return room == "calculators/"+c.Folder })
}
