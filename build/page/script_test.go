package page

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// scriptFolder is the script of the calculators, with what its types are checked by.
const scriptFolder = "../../site/tools"

// TestDeclarations: the script's own view of what it is given is that of the Go types.
func TestDeclarations(t *testing.T) {
	file := filepath.Join(scriptFolder, "data.d.ts")
	got := newDeclarer(t, nil).all()
	if os.Getenv("UPDATE_GOLDEN") != "" {
		fixture.Write(t, file, []byte(got))
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	fixture.Compare(t, file, got, string(want))
}

// TestScriptTypes: the script does with what it is given only what the types allow, and takes no way around them.
func TestScriptTypes(t *testing.T) {
	if found := typeErrors(t, scriptFolder); found != "" {
		t.Errorf("in %s:\n%s", scriptFolder, found)
	}
	parsed := 0
	around := regexp.MustCompile(`@ts-\w+|[{<:|&] *any\b|\bwords\[["'` + "`]") // of a key in brackets tsc knows nothing
	for name, text := range scriptFiles(t) {
		if way := around.FindString(text); way != "" {
			t.Errorf("%s goes around the types: %s", name, way)
		}
		parsed += strings.Count(text, "JSON.parse")
	}
	if parsed != 1 {
		t.Errorf("the data are parsed in %d places, where each gives them a type, not in one", parsed)
	}
}

// TestRenamedField: where a field of Go or the key of a word is renamed, the script that asks for it no longer has its
// types.
func TestRenamedField(t *testing.T) {
	d := newDeclarer(t, nil)
	d.all()
	for _, of := range d.found {
		if of.Kind() == reflect.Struct || of.Kind() == reflect.Map {
			t.Run(of.Name(), func(t *testing.T) {
				t.Parallel()
				testRenamed(t, of)
			})
		}
	}
}

// testRenamed renames all fields of a type, and expects each to be missed.
func testRenamed(t *testing.T, of reflect.Type) {
	renamed := map[string]string{}
	for _, name := range fieldNames(of) {
		renamed[scriptName(of)+"."+name] = name + "Renamed"
	}
	dir := t.TempDir()
	for name, text := range scriptFiles(t) {
		fixture.Write(t, filepath.Join(dir, name), []byte(text))
	}
	fixture.Write(t, filepath.Join(dir, "data.d.ts"), []byte(newDeclarer(t, renamed).all()))
	found := typeErrors(t, dir)
	for _, name := range fieldNames(of) {
		if !strings.Contains(found, "'"+name+"'") {
			t.Errorf("the script does not miss %s of %s: it never asks for it, or not by its type:\n%s", name, of,
				found)
		}
	}
}

// fieldNames are the fields of a type in JSON, but for those of a type in it; of words their keys.
func fieldNames(of reflect.Type) (names []string) {
	if of.Kind() == reflect.Map {
		return wordKeys(of)
	}
	for i := range of.NumField() {
		if name, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ","); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// scriptFiles are the scripts, and what their types are checked by, by name.
func scriptFiles(t *testing.T) map[string]string {
	files := map[string]string{}
	for _, pattern := range []string{"*.js", "*.d.ts", "*.json"} {
		found, err := filepath.Glob(filepath.Join(scriptFolder, pattern))
		if err != nil || len(found) == 0 {
			t.Fatalf("no %s in %s: %v", pattern, scriptFolder, err)
		}
		for _, file := range found {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			files[filepath.Base(file)] = string(text)
		}
	}
	return files
}

// typeErrors is what tsc says of a folder of scripts.
func typeErrors(t *testing.T, dir string) string {
	tsc, err := filepath.Abs("../browser/node_modules/.bin/tsc")
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(tsc, "--project", dir, "--pretty", "false", "--singleThreaded").CombinedOutput()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatalf("%v: make needs installs it", err)
	}
	if err != nil && len(out) == 0 {
		t.Fatal(err)
	}
	return string(out)
}
