package main

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"borgerguide/site"
)

// wholeProject is a copy of the project with what no command may write over.
func wholeProject(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(copyProject(t), "project")
	for _, name := range []string{"content", "config.toml"} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(filepath.Join(filepath.Dir(dir), name), filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{
		"site/site.go", "build/main.go", "docs/adding.md", "calculators/wage.go", ".git/HEAD",
		"go.mod", "go.sum", "Makefile", "LICENSE",
	} {
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, dir, name, "source of "+name)
	}
	return dir
}

// expectUntouched compares the project with what it was.
func expectUntouched(t *testing.T, dir string, before map[string]string, name string) {
	t.Helper()
	if after := tree(t, dir); !maps.Equal(before, after) {
		for file := range before {
			if after[file] != before[file] {
				t.Fatalf("%s: %s was written over or is gone", name, file)
			}
		}
		t.Fatalf("%s: files were added", name)
	}
}

// expectSaid wants a refusal with all of these words.
func expectSaid(t *testing.T, code int, stderr, name string, want ...string) {
	t.Helper()
	for _, w := range want {
		if code != 1 || !strings.Contains(stderr, w) {
			t.Errorf("%s: exit code %d, the message does not say %q:\n%s", name, code, w, stderr)
		}
	}
}

// TestOutputFolderDestroysNoSources: the table of all folders is in package output.
func TestOutputFolderDestroysNoSources(t *testing.T) {
	dir := wholeProject(t)
	for _, c := range []struct{ folder, want string }{
		{".", "is the project's root"}, {"..", "holds the project's root"},
		{"content", "is content/"}, {"Content", "is content/"}, {"calculators", "is calculators/"},
		{"site", "is site/"}, {"build", "is build/"}, {"docs", "is docs/"}, {".git", "is .git/"},
		{"content/law/out", "lies in content/"}, {"docs/new", "lies in docs/"},
		{"Makefile", "is Makefile"}, {"LICENSE", "is a file"},
	} {
		before := tree(t, dir)
		code, _, stderr := tool("build", "--adopt", "-dir", dir, "-o", filepath.Join(dir, c.folder))
		expectSaid(t, code, stderr, "-o "+c.folder, "build -o: ", c.want, "as in -o public")
		expectUntouched(t, dir, before, "-o "+c.folder)

		replace(t, dir, "config.toml", `output = "public"`, `output = "`+c.folder+`"`)
		before = tree(t, dir)
		commands := [][]string{{"build", "--adopt"}}
		if c.folder == "content" {
			elsewhere := []string{"build", "--adopt", "-o", filepath.Join(dir, "dist")}
			commands = append(commands, []string{"build"}, elsewhere, []string{"check"})
		}
		for _, args := range commands {
			code, _, stderr = tool(append(args, "-dir", dir)...)
			expectSaid(t, code, stderr, "output = "+c.folder, "config.toml:6:1: ", c.want, `write output = "public"`)
			expectUntouched(t, dir, before, "output = "+c.folder)
		}
		replace(t, dir, "config.toml", `output = "`+c.folder+`"`, `output = "public"`)
	}
}

func TestOutputFolderThatLeadsToSources(t *testing.T) {
	dir := wholeProject(t)
	before := tree(t, dir)
	if err := os.Symlink("content", filepath.Join(dir, "public")); err != nil {
		t.Fatal(err)
	}
	code, _, stderr := tool("build", "--adopt", "-dir", dir)
	expectSaid(t, code, stderr, "a link to content", "config.toml:6:1: ", "is content/")
	code, _, stderr = tool("build", "--adopt", "-dir", dir, "-o", filepath.Join(dir, "public"))
	expectSaid(t, code, stderr, "a link to content", "build -o: ", "is content/")
	if err := os.Remove(filepath.Join(dir, "public")); err != nil {
		t.Fatalf("the link is gone: %v", err)
	}
	expectUntouched(t, dir, before, "a link to content")
}

// TestAbsoluteOutput is written where config.toml says.
func TestAbsoluteOutput(t *testing.T) {
	dir := copyProject(t)
	webroot := filepath.ToSlash(filepath.Join(t.TempDir(), "webroot"))
	replace(t, dir, "config.toml", `output = "public"`, `output = "`+webroot+`"`)
	if code, _, stderr := tool("build", "-dir", dir); code != 0 {
		t.Fatal(stderr)
	}
	if _, err := os.Stat(filepath.Join(webroot, "index.html")); err != nil {
		t.Error(err)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 2 {
		t.Errorf("beside config.toml and content/ the project holds %v, %v", entries, err)
	}
}

// TestFilesDestroyNoSources: the table of all files is in package output.
func TestFilesDestroyNoSources(t *testing.T) {
	dir := wholeProject(t)
	write(t, dir, "mine.wasm", "\x00asm\x01\x00\x00\x00")
	write(t, dir, "mine.html", "<!doctype html>\n<title>Til gennemsyn</title>\n")
	write(t, dir, "borgerguide", "\x7fELF, which holds "+reportMark)
	write(t, dir, "about.html",
		"<!doctype html>\n<title>Om gennemsyn</title>\n"+strings.Repeat("<p>Et afsnit.</p>\n", 100)+reportMark)
	before := tree(t, dir)
	for _, c := range []struct{ file, want string }{
		{"content/law/facts.toml", "lies in content/"}, {"content/new.html", "lies in content/"},
		{"Site/new.html", "lies in site/"}, {"config.toml", "is config.toml"},
		{"go.mod", "is go.mod"}, {"go.sum", "is go.sum"}, {"makefile", "is Makefile"},
		{"LICENSE", "this tool did not make it"},
		{"mine.wasm", "this tool did not make it"}, {"mine.html", "this tool did not make it"},
		{"borgerguide", "this tool did not make it"}, {"about.html", "this tool did not make it"},
		{"content", "is content/"}, {".", "is the project's root"}, {"no/new.html", "there is no folder"},
	} {
		name := filepath.Join(dir, c.file)
		code, _, stderr := tool("wasm", "-dir", dir, "-o", name)
		expectSaid(t, code, stderr, "wasm -o "+c.file, "wasm -o: ", c.want, "as in -o calculators.wasm")
		code, _, stderr = tool("check", "--report", "-dir", dir, "--html", name)
		expectSaid(t, code, stderr, "check --html "+c.file, "check --html: ", c.want, "as in --html gennemsyn.html")
		expectUntouched(t, dir, before, c.file)
	}
}

// TestFilesOfTheToolAreReplaced, each by its own command only.
func TestFilesOfTheToolAreReplaced(t *testing.T) {
	dir := copyProject(t)
	module, page := filepath.Join(dir, "calculators.wasm"), filepath.Join(dir, "gennemsyn.html")
	for range 2 {
		if code, _, stderr := tool("wasm", "-dir", dir, "-o", module); code != 0 {
			t.Fatal(stderr)
		}
		if code, _, stderr := tool("check", "-dir", dir, "--html", page); code != 0 {
			t.Fatal(stderr)
		}
	}
	before := tree(t, dir)
	code, _, stderr := tool("wasm", "-dir", dir, "-o", page)
	expectSaid(t, code, stderr, "the module over the report", "this tool did not make it")
	code, _, stderr = tool("check", "-dir", dir, "--html", module)
	expectSaid(t, code, stderr, "the report over the module", "this tool did not make it")
	expectUntouched(t, dir, before, "the other's file")
}

// TestReportsAreKnown: what every report has at its head is what an older one is known by.
func TestReportsAreKnown(t *testing.T) {
	page, err := site.Files.ReadFile("report/report.html")
	if err != nil {
		t.Fatal(err)
	}
	if head := string(page[:min(len(page), reportHead)]); strings.Count(head, reportMark) != 1 {
		t.Errorf("the head of a report has no %s:\n%s", reportMark, head)
	}
}
