package main

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// promise is a line of testdata/promised.txt: a file under indlejr/, or the script of the page in a frame, and what
// stands in it.
var promise = regexp.MustCompile(`(?m)^([a-z-]+\.(?:html|txt|js|css))(?: (.+))?$`)

// TestPromisedNames: what other sites have written down is still there in each guide as it is built, and is told of in
// docs/embedding.md.
func TestPromisedNames(t *testing.T) {
	golden, err := os.ReadFile("testdata/promised.txt")
	must(t, err)
	told := read(t, "..", "docs/embedding.md")
	dir := copyProject(t)
	if code, _, stderr := tool("build", "-dir", dir); code != 0 {
		t.Fatal(stderr)
	}
	files := tree(t, filepath.Join(dir, "public"))
	for _, guide := range []string{"ballerup/beskyttet-beskaeftigelse", "randers/beskyttet-beskaeftigelse"} {
		for _, p := range promise.FindAllStringSubmatch(string(golden), -1) {
			name, want := p[1], p[2]
			text, there := files[path.Join(guide, "indlejr", name)]
			if name == "framed.js" {
				text, there = framedBy(t, files, guide)
			}
			switch {
			case !there:
				t.Errorf("%s/indlejr/%s is gone, and other sites have written it down", guide, name)
			case !strings.Contains(text, want):
				t.Errorf("%s/indlejr/%s has no %s, and other sites have written it down", guide, name, want)
			}
		}
	}
	for _, word := range []string{
		"`borgerguide:height`", "`{borgerguide: \"height\", height: …}`", "`{borgerguide: \"show\", top: …}`",
		"`indlejr/ramme.js`", "`indlejr/beregner.js`", "`indlejr/beregner.css`",
		"`transport`, `loen`, `frist`, `pension`, `kan-jeg` and `forloeb`, each with `.html` and `.txt`",
		"`borgerguide-calculator`", "`name`", "`guide`", "`standard`",
	} {
		if !strings.Contains(told, word) {
			t.Errorf("docs/embedding.md does not tell of %s", word)
		}
	}
}

// framedBy is the script of the page in a frame, whose name changes when it does.
func framedBy(t *testing.T, files map[string]string, guide string) (text string, there bool) {
	t.Helper()
	src := regexp.MustCompile(`<script defer src="(?:\.\./)*(assets/[^"]+)"`)
	found := src.FindStringSubmatch(files[path.Join(guide, "indlejr/transport.html")])
	if found == nil {
		return "", false
	}
	text, there = files[found[1]]
	return text, there
}
