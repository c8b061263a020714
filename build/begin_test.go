package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFirstSteps: in an empty folder each command says how one begins, new makes all there must be, and what check then
// misses is the adopted text.
func TestFirstSteps(t *testing.T) {
	dir := t.TempDir()
	for _, args := range []string{"", "build", "check", "check --list", "zip", "calc pension foedt=1964-05-03"} {
		code, stdout, stderr := tool(append(strings.Fields(args), "-dir", dir)...)
		if code != 1 || stdout != "" || !strings.Contains(stderr, "`borgerguide new aabenraa` makes config.toml") {
			t.Errorf("%s: exit code %d\n%s%s", args, code, stdout, stderr)
		}
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("something was written: %v, %v", left, err)
	}
	code, stdout, stderr := tool("new", "-dir", dir, "testby")
	if code != 0 || !strings.HasPrefix(stdout, "config.toml and municipalities/testby are ready to fill in.") ||
		!strings.Contains(stdout, "borgerguide check") {
		t.Fatalf("exit code %d\n%s%s", code, stdout, stderr)
	}
	code, _, stderr = tool("check", "-dir", dir)
	const missing = "municipalities/testby/beskyttet-beskaeftigelse/source.txt:1:1: the adopted text is not put in yet"
	if code != 1 || !strings.HasPrefix(stderr, missing) || !strings.Contains(stderr, "\n1 problem;") {
		t.Errorf("as it is made: exit code %d\n%s", code, stderr)
	}
	if code, stdout, _ = tool("new", "-dir", dir, "aaby"); code != 0 || !strings.Contains(stdout, `Add "aaby"`) {
		t.Errorf("a second municipality: exit code %d, %s", code, stdout)
	}
	if code, _, stderr = tool("new", "-dir", dir, "aaby"); code != 1 || !strings.Contains(stderr, "is there already") {
		t.Errorf("twice: exit code %d, %s", code, stderr)
	}
}

// TestNewLeavesTheEditorsConfig: in a folder that has one, or anything else of a guide, it is not written.
func TestNewLeavesTheEditorsConfig(t *testing.T) {
	for name, text := range map[string]string{
		"config.toml": "title = \"Vores\"\n", "municipalities/aaby/x.md": "x", "content/x.md": "x",
	} {
		dir := t.TempDir()
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, dir, name, text)
		code, _, stderr := tool("new", "-dir", dir, "testby")
		if code != 1 || !strings.Contains(stderr, "config.toml:1:1: ") {
			t.Errorf("%s: exit code %d\n%s", name, code, stderr)
		}
		if files := tree(t, dir); len(files) != 1 || files[name] != text {
			t.Errorf("%s: the folder holds %v", name, files)
		}
	}
}

func TestOnly(t *testing.T) {
	dir := smallProject(t, "aaby")
	if code, _, stderr := tool("build", "-dir", dir, "--only", "aaby"); code != 0 {
		t.Fatal(stderr)
	}
	for name := range tree(t, filepath.Join(dir, "public")) {
		if strings.HasPrefix(name, "lilleby") {
			t.Errorf("%s is of another municipality", name)
		}
	}
	read(t, dir, "public/aaby/index.html")
	alone := smallProject(t, "aaby")
	replace(t, alone, "config.toml", `["lilleby", "aaby"]`, `["aaby"]`)
	if code, _, stderr := tool("build", "-dir", alone); code != 0 {
		t.Fatal(stderr)
	}
	expectSame(t, "--only", tree(t, filepath.Join(dir, "public")), tree(t, filepath.Join(alone, "public")))
	code, _, stderr := tool("build", "-dir", dir, "--only", "aabyy")
	const want = "--only: there is no folder content/municipalities/aabyy: did you mean aaby?"
	if code != 1 || !strings.Contains(stderr, want) {
		t.Errorf("exit code %d, %s", code, stderr)
	}
}
