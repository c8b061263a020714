package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// copyProject copies the content and the configuration to a folder of the test's own.
func copyProject(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "content"), os.DirFS("../content")); err != nil {
		t.Fatal(err)
	}
	config, err := os.ReadFile("../config.toml")
	if err != nil {
		t.Fatal(err)
	}
	write(t, dir, "config.toml", string(config))
	return dir
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// replace changes the one place in a file where old stands.
func replace(t *testing.T, dir, name, old, new string) {
	t.Helper()
	text := read(t, dir, name)
	if strings.Count(text, old) != 1 {
		t.Fatalf("%s: %q stands there %d times, not once", name, old, strings.Count(text, old))
	}
	write(t, dir, name, strings.Replace(text, old, new, 1))
}

// tool runs the tool and gives its exit code and what it printed.
func tool(args ...string) (code int, stdout, stderr string) {
	var out, err bytes.Buffer
	code = run(args, console{&out, &err, false})
	return code, out.String(), err.String()
}

// tree is every file of a folder, by name.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		rel, _ := filepath.Rel(dir, name)
		files[filepath.ToSlash(rel)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestBuildIsTheSameEveryTime(t *testing.T) {
	var first map[string]string
	for _, cores := range []int{1, 4} {
		runtime.GOMAXPROCS(cores)
		dir := copyProject(t)
		if code, _, stderr := tool("build", "-dir", dir); code != 0 {
			t.Fatal(stderr)
		}
		files := tree(t, filepath.Join(dir, "public"))
		if first == nil {
			first = files
			continue
		}
		for name, text := range first {
			if files[name] != text {
				t.Errorf("%s is not the same in both builds", name)
			}
		}
		if len(files) != len(first) {
			t.Errorf("one build has %d files, the other %d", len(first), len(files))
		}
	}
}

func TestWindowsLineEndsMakeTheSameSite(t *testing.T) {
	unix, windows := copyProject(t), copyProject(t)
	err := filepath.WalkDir(filepath.Join(windows, "content"), func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		return os.WriteFile(name, []byte("\ufeff"+strings.ReplaceAll(string(text), "\n", "\r\n")), 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{unix, windows} {
		if code, _, stderr := tool("build", "-dir", dir); code != 0 {
			t.Fatal(stderr)
		}
	}
	a, b := tree(t, filepath.Join(unix, "public")), tree(t, filepath.Join(windows, "public"))
	for name := range a {
		if a[name] != b[name] {
			t.Errorf("%s is not the same", name)
		}
	}
}

func TestProblemsLeaveTheOldSite(t *testing.T) {
	dir := copyProject(t)
	if code, _, stderr := tool("build", "-dir", dir); code != 0 {
		t.Fatal(stderr)
	}
	before := tree(t, filepath.Join(dir, "public"))
	page := "content/municipalities/ballerup/beskyttet-beskaeftigelse/frist.md"
	replace(t, dir, page, "op til {svarfrist}", "op til {svarfirst}")
	replace(t, dir, "content/municipalities/ballerup/municipality.toml", "status =", "statsu =")
	code, stdout, stderr := tool("build", "-dir", dir)
	if code != 1 || stdout != "" {
		t.Errorf("exit code %d, printed %q", code, stdout)
	}
	for _, want := range []string{
		"unknown fact {svarfirst}", "did you mean svarfrist?",
		"unknown key statsu", "did you mean status?", "nothing was written",
	} {
		if !strings.Contains(stderr, want) {
			t.Errorf("the messages do not say %q:\n%s", want, stderr)
		}
	}
	after := tree(t, filepath.Join(dir, "public"))
	if len(after) != len(before) {
		t.Error("the old site has changed")
	}
	for name := range before {
		if before[name] != after[name] {
			t.Errorf("%s has changed", name)
		}
	}
}

// A municipality is a folder: made, filled in a little, built.
func TestNewMunicipality(t *testing.T) {
	dir := copyProject(t)
	if code, _, stderr := tool("new", "-dir", dir, "testby"); code != 0 {
		t.Fatal(stderr)
	}
	code, _, stderr := tool("new", "-dir", dir, "testby")
	if code != 1 || !strings.Contains(stderr, "is there already") {
		t.Errorf("a second time: exit code %d, %s", code, stderr)
	}
	config := read(t, dir, "config.toml")
	at := strings.Index(config, "municipalities = [")
	rest := strings.TrimPrefix(config[at:], "municipalities = [")
	write(t, dir, "config.toml", config[:at]+`municipalities = ["testby", `+rest)
	folder := "content/municipalities/testby/beskyttet-beskaeftigelse/"
	const unfilled = "source.txt:1:1: the adopted text is not put in yet"
	code, _, stderr = tool("check", "-dir", dir)
	if code != 1 || !strings.Contains(stderr, folder+unfilled) || strings.Count(stderr, "testby/") != 1 {
		t.Errorf("as it is made: exit code %d\n%s", code, stderr)
	}
	text := "Kvalitetsstandard: Du får svar inden 6 uger."
	write(t, dir, folder+"source.txt", text+"\n")
	write(t, dir, folder+"source.md", "+++\ntitle = \"Testbys standard\"\n+++\n\n## T1\n\n"+text+"\n")
	write(t, dir, folder+"frist.md", "## Hvornår får jeg svar? {#svar kilde=\"T1\"}\n\nDu får svar inden {svarfrist}.\n")
	replace(t, dir, folder+"standard.toml", "1 = \"Teksten er ikke sat ind endnu.\"", "")
	replace(t, dir, folder+"standard.toml", "[fact.svarfrist]\nmissing = \"ikke udfyldt endnu\"",
		"[fact.svarfrist.from.2026-01-01]\nvalue = \"6 uger\"\nheading = \"T1\"\nquote = \"inden 6 uger\"\ncertainty = \"standard\"\nopen = true")
	if code, _, stderr := tool("build", "-dir", dir); code != 0 {
		t.Fatal(stderr)
	}
	replace(t, dir, "content/municipalities/testby/municipality.toml", `status = "draft"`, `status = "confirmed"`)
	_, _, stderr = tool("check", "-dir", dir)
	for _, want := range []string{
		"the contact klage is not filled in", "its accessibility statement has no address", "it has no contact",
		"says that the standard is silent on", "standard.toml: and ", // more problems than are told at once
	} {
		if !strings.Contains(stderr, want) {
			t.Errorf("confirmed as it is, it is not told that %s:\n%s", want, stderr)
		}
	}
	page := read(t, dir, "public/testby/beskyttet-beskaeftigelse/frist.html")
	if !strings.Contains(page, "Du får svar inden 6 uger.") {
		t.Error("the page does not say what was filled in")
	}
}
