package main

import (
	"bytes"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// editorsFolder is a folder that holds only what an editor's must: config.toml and the municipalities.
func editorsFolder(t *testing.T, municipalities string) string {
	t.Helper()
	dir := t.TempDir()
	write(t, dir, "config.toml", read(t, "..", "config.toml"))
	to := filepath.Join(dir, filepath.FromSlash(municipalities))
	if err := os.CopyFS(to, os.DirFS("../content/municipalities")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// expectSame compares two folders, file for file.
func expectSame(t *testing.T, what string, got, want map[string]string) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if got[name] != want[name] {
			t.Errorf("%s: %s is not the same", what, name)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%s: %d files, not %d", what, len(got), len(want))
	}
}

// TestBinaryAlone runs the tool as a municipality has it: the file alone, in a folder with an editor's files, where
// there is no Go, no shell and no home. The site is the one of this repository, to the byte.
func TestBinaryAlone(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "borgerguide.exe") // as Windows calls it, and any other system may
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", binary, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	alone := func(dir string, args ...string) string {
		t.Helper()
		command := exec.Command(binary, args...)
		command.Dir, command.Env = dir, []string{"PATH="}
		var stdout, stderr bytes.Buffer
		command.Stdout, command.Stderr = &stdout, &stderr
		if err := command.Run(); err != nil {
			t.Fatalf("%v: %v\n%s%s", args, err, stdout.String(), stderr.String())
		}
		return stdout.String()
	}
	whole := copyProject(t)
	if code, _, stderr := tool("build", "-dir", whole); code != 0 {
		t.Fatal(stderr)
	}
	want := tree(t, filepath.Join(whole, "public"))
	for _, municipalities := range []string{"municipalities", "content/municipalities"} {
		dir := editorsFolder(t, municipalities)
		alone(dir)
		expectSame(t, municipalities, tree(t, filepath.Join(dir, "public")), want)
	}

	dir := t.TempDir()
	alone(dir, "new", "testby")
	alone(dir, "calc", "pension", "foedt=1964-05-03")
	alone(dir, "wasm", "-o", "calculators.wasm")
	if said := alone(dir, "--version"); !strings.Contains(said, ", law of 20") {
		t.Errorf("--version prints %s", said)
	}
	said := alone(dir, "licences") // fails where a module of the binary has no notice
	for _, module := range []string{"borgerguide", "go", "github.com/evanw/esbuild", "golang.org/x/sys"} {
		if !strings.Contains(said, "\n"+module+" ") && !strings.HasPrefix(said, module+" ") {
			t.Errorf("licences does not tell of %s", module)
		}
	}
}

// TestFileInThePlaceOfTheTools: it counts, check names it, and what is wrong in it is the editor's. What is wrong in
// the tool's own says so.
func TestFileInThePlaceOfTheTools(t *testing.T) {
	dir := editorsFolder(t, "municipalities")
	const name, note = "content/words/build.toml", ":1:1: note: this stands in the place of the tool's own\n"
	if err := os.MkdirAll(filepath.Join(dir, "content/words"), 0o755); err != nil {
		t.Fatal(err)
	}
	words := read(t, "..", name)
	write(t, dir, name, strings.Replace(words, `Fik du ikke svar?`, `Mangler du svar?`, 1))
	code, stdout, stderr := tool("check", "-dir", dir)
	if code != 0 || strings.Count(stdout, name+note) != 1 {
		t.Fatalf("exit code %d\n%s%s", code, stdout, stderr)
	}
	if code, _, stderr := tool("build", "-dir", dir, "--only", "randers"); code != 0 {
		t.Fatal(stderr)
	}
	if !strings.Contains(read(t, dir, "public/randers/beskyttet-beskaeftigelse/klage.html"), "Mangler du svar?") {
		t.Error("the tool's own words are shown")
	}
	write(t, dir, name, words+"\n[unknown]\nkey = \"x\"\n")
	replace(t, dir, "config.toml", "date = 2026-11-22", "date = 2000-01-01")
	code, stdout, stderr = tool("check", "-dir", dir)
	if code != 1 || !strings.Contains(stdout, name+note) || !strings.Contains(stderr, name+":") {
		t.Errorf("exit code %d\n%s%s", code, stdout, stderr)
	}
	if strings.Contains(stderr, name+":1:1: in the tool's own file") {
		t.Errorf("the editor's file is called the tool's:\n%s", stderr)
	}
}

// TestEditorsProblemsNameTheirFolder: a message says where the file lies, however the folder is laid out.
func TestEditorsProblemsNameTheirFolder(t *testing.T) {
	for _, municipalities := range []string{"municipalities", "content/municipalities"} {
		dir := editorsFolder(t, municipalities)
		replace(t, dir, municipalities+"/ballerup/municipality.toml", "status =", "statsu =")
		page := municipalities + "/randers/beskyttet-beskaeftigelse/frist.md"
		write(t, dir, page, read(t, dir, page)+"\n{svarfirst}\n")
		if err := os.Rename(filepath.Join(dir, "config.toml"), filepath.Join(dir, "config.toml.txt")); err != nil {
			t.Fatal(err)
		}
		_, _, stderr := tool("check", "-dir", dir)
		if !strings.Contains(stderr, "did you mean config.toml.txt?") || strings.Contains(stderr, "holds no guide") {
			t.Errorf("a config.toml of another name is not found:\n%s", stderr)
		}
		if err := os.Rename(filepath.Join(dir, "config.toml.txt"), filepath.Join(dir, "config.toml")); err != nil {
			t.Fatal(err)
		}
		replace(t, dir, "config.toml", `"randers"]`, `"randers", "aaby"]`)
		code, _, stderr := tool("check", "-dir", dir)
		for _, want := range []string{
			"config.toml:5:", "there is no folder " + municipalities + "/aaby",
			"\n" + municipalities + "/ballerup/municipality.toml:", "\n" + page + ":",
		} {
			if code != 1 || !strings.Contains("\n"+stderr, want) {
				t.Errorf("exit code %d, it is not told that %s:\n%s", code, want, stderr)
			}
		}
		if strings.Contains(stderr, "in the tool's own file") {
			t.Errorf("what follows is told of the tool's own files:\n%s", stderr)
		}
	}
}

// TestMunicipalitiesInTwoFolders: those of one of them would not be seen.
func TestMunicipalitiesInTwoFolders(t *testing.T) {
	dir := editorsFolder(t, "municipalities")
	if err := os.MkdirAll(filepath.Join(dir, "content/municipalities/aaby"), 0o755); err != nil {
		t.Fatal(err)
	}
	code, _, stderr := tool("check", "-dir", dir)
	const want = "municipalities:1:1: there is a folder municipalities and a folder content/municipalities\n"
	if code != 1 || !strings.Contains(stderr, want) {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
}
