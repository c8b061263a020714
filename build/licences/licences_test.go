package licences

import (
	"bytes"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
)

// systems are those that binaries are made for. What is linked is not the same on each.
var systems = []string{"linux", "windows", "darwin"}

// TestEveryLinkedModuleHasItsNotice compares texts/ with what the tool is made of, word for word. With UPDATE_GOLDEN=1
// it writes texts/ anew: read what changes, for another licence may ask for something else.
func TestEveryLinkedModuleHasItsNotice(t *testing.T) {
	want := linked(t)
	if os.Getenv("UPDATE_GOLDEN") != "" {
		write(t, want)
		return // what is embedded is what there was
	}
	have := map[string]string{}
	for _, n := range all() {
		folder := strings.TrimSuffix(n.Module+"@"+n.Version, "@")
		for _, text := range n.Texts {
			have[path.Join(folder, text.Name)] = unix(text.Text)
		}
	}
	const mend = "read it, and write it with UPDATE_GOLDEN=1 go test ./build/licences"
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if text, ok := have[name]; !ok {
			t.Errorf("%s is linked into the tool without a notice: %s", name, mend)
		} else if text != want[name] {
			t.Errorf("%s says something else than the notice: %s", name, mend)
		}
	}
	for name := range have {
		if _, ok := want[name]; !ok {
			t.Errorf("%s is the notice of something that is not linked: %s", name, mend)
		}
	}
}

// linked are the files of the licences of all that is linked into the tool, by their names in texts/.
func linked(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	add := func(name, file string) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = unix(string(text))
	}
	add(tool+"/LICENSE", "../../LICENSE")
	goroot := strings.TrimSpace(goTool(t, "linux", "env", "GOROOT"))
	ofGo := licenceFiles(goroot)
	if len(ofGo) == 0 { // as some systems install Go
		goroot, ofGo = "texts/"+standard, licenceFiles("texts/"+standard)
	}
	for _, file := range ofGo {
		add(path.Join(standard, file), filepath.Join(goroot, file))
	}
	for _, system := range systems {
		form := "{{with .Module}}{{if not .Main}}{{.Path}}@{{.Version}}\t{{.Dir}}{{end}}{{end}}\t{{.Dir}}"
		modules := map[string]bool{}
		for _, line := range strings.Split(goTool(t, system, "list", "-deps", "-f", form, "borgerguide/build"), "\n") {
			parts := strings.Split(strings.TrimSpace(line), "\t")
			if len(parts) != 3 {
				continue // of Go's own, or of ours
			}
			module, root, dir := parts[0], parts[1], parts[2]
			modules[module] = true
			for within := dir; strings.HasPrefix(within, root); within = filepath.Dir(within) {
				for _, file := range licenceFiles(within) {
					rel, err := filepath.Rel(root, filepath.Join(within, file))
					if err != nil {
						t.Fatal(err)
					}
					add(path.Join(module, filepath.ToSlash(rel)), filepath.Join(within, file))
				}
			}
		}
		for module := range modules {
			if !slices.ContainsFunc(slices.Collect(maps.Keys(files)), func(name string) bool {
				return strings.HasPrefix(name, module+"/")
			}) {
				t.Errorf("%s has no licence, so that it must not be linked", module)
			}
		}
		if len(modules) < 5 {
			t.Errorf("on %s only %d modules are found", system, len(modules))
		}
	}
	return files
}

// unix is a text with the ends of lines that every system compares alike.
func unix(text string) string { return strings.ReplaceAll(text, "\r\n", "\n") }

// licenceName is what the files of a licence are called.
var licenceName = regexp.MustCompile(`(?i)^(licen[cs]e|copying|copyright|notice|patents|unlicense)([.-].*)?$`)

// licenceFiles are the files of a licence in one folder.
func licenceFiles(dir string) (names []string) {
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		if !e.IsDir() && licenceName.MatchString(e.Name()) && !strings.HasSuffix(e.Name(), ".go") {
			names = append(names, e.Name())
		}
	}
	return names
}

// goTool is what the go command prints, for one system.
func goTool(t *testing.T, system string, args ...string) string {
	t.Helper()
	command := exec.Command("go", args...)
	command.Env = append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0")
	var said bytes.Buffer
	command.Stderr = &said
	out, err := command.Output()
	if err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, said.String())
	}
	return string(out)
}

func write(t *testing.T, files map[string]string) {
	t.Helper()
	if err := os.RemoveAll("texts"); err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		name = filepath.Join("texts", filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestOf: a module without a notice, or with that of another version, is found.
func TestOf(t *testing.T) {
	modules := all()[2:]
	known := modules[0]
	dep := func(path, version string) *debug.Module { return &debug.Module{Path: path, Version: version} }
	replaced := dep("example.org/older", "v1.0.0")
	replaced.Replace = dep(known.Module, known.Version)
	for _, c := range []struct {
		deps    []*debug.Module
		without string
		notices int
	}{
		{nil, "", 2},
		{[]*debug.Module{dep(known.Module, known.Version)}, "", 3},
		{[]*debug.Module{replaced}, "", 3},
		{[]*debug.Module{dep("example.org/none", "v1.2.3")}, "example.org/none v1.2.3", 2},
		{[]*debug.Module{dep(known.Module, known.Version+"1")}, known.Module + " " + known.Version + "1", 2},
		{[]*debug.Module{dep(known.Module+"/v2", known.Version)}, known.Module + "/v2 " + known.Version, 2},
		{[]*debug.Module{dep(known.Module, known.Version), dep("a", "v1"), dep("b", "v2")}, "a v1 b v2", 3},
	} {
		list, without := Of(&debug.BuildInfo{Deps: c.deps})
		if got := strings.Join(without, " "); got != c.without || len(list) != c.notices {
			t.Errorf("%v: %d notices, without one: %s", c.deps, len(list), got)
		}
	}
}

func TestWrite(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, all()); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"borgerguide (LICENSE)\n-----------\n\nMIT License", "\ngo (LICENSE)\n", "\ngithub.com/yuin/goldmark v",
		"golang.org/x/net v", "(PATENTS)\n", ", internal/xxhash (LICENSE.txt)\n", "Copyright",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the notices do not say %q", want)
		}
	}
}
