package output

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func ours(old []byte) bool { return bytes.HasPrefix(old, []byte("ours")) }

func TestFileRefuses(t *testing.T) {
	around := t.TempDir()
	dir := filepath.Join(around, "project")
	projectAt(t, dir)
	write(t, filepath.Join(dir, "content/ours.md"), "ours")
	write(t, filepath.Join(dir, "README.md"), "read me")
	write(t, filepath.Join(dir, "empty"), "")
	write(t, filepath.Join(dir, "public/index.html"), "page")
	write(t, filepath.Join(around, "foreign.html"), "mine, not ours")
	link(t, "content/ours.md", filepath.Join(dir, "link"))
	link(t, "content/law", filepath.Join(dir, "deep"))
	link(t, "content/soon.md", filepath.Join(dir, "soon"))
	link(t, "../foreign.html", filepath.Join(dir, "away"))
	type refusal struct{ wanted, want string }
	cases := []refusal{
		{".", "is the project's root"}, {"..", "holds the project's root"},
		{"content/ours.md", "lies in content/" + sourcesLie},
		{"content/new.md", "lies in content/" + sourcesLie}, {"CONTENT/new.md", "lies in content/" + sourcesLie},
		{"content/no/new.md", "lies in content/" + sourcesLie}, {"link", "which lies in content/" + sourcesLie},
		{"deep/new.md", "which lies in content/" + sourcesLie},
		{"soon", "is a link to nowhere"}, {"Config.toml", "is config.toml, one of the project's sources"},
		{"README.md", "this tool did not make it"}, {"empty", "this tool did not make it"},
		{"public/index.html", "this tool did not make it"},
		{"../foreign.html", "this tool did not make it"}, {"away", "this tool did not make it"},
		{"public", "is a folder"}, {"no/new.html", "there is no folder " + filepath.Join(dir, "no")},
		{"README.md/new.html", "cannot be written to"},
		{os.DevNull, "is a device or a pipe"},
	}
	for _, name := range sourceFiles { // of which only config.toml is there
		cases = append(cases, refusal{name, "is " + name + ", one of the project's sources"})
	}
	for _, name := range sourceFolders {
		cases = append(cases,
			refusal{name, "is " + name + "/, where"},
			refusal{name + "/new.html", "lies in " + name + "/, where"})
	}
	for _, c := range cases {
		wanted := c.wanted
		if !filepath.IsAbs(wanted) {
			wanted = filepath.Join(dir, wanted)
		}
		t.Run(c.wanted, func(t *testing.T) {
			got, err := File(dir, wanted, ours)
			expectRefusal(t, got, err, c.want)
		})
	}
}

func TestFileAllows(t *testing.T) {
	around, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(around, "project")
	projectAt(t, dir)
	write(t, filepath.Join(dir, "report.html"), "ours: old")
	write(t, filepath.Join(around, "report.html"), "ours: old")
	link(t, "../report.html", filepath.Join(dir, "link.html"))
	for wanted, want := range map[string]string{
		"report.html": "project/report.html", "new.html": "project/new.html",
		"../new.html": "new.html", "link.html": "report.html", "content.html": "project/content.html",
	} {
		name, err := File(dir, filepath.Join(dir, wanted), ours)
		if err != nil || name != filepath.Join(around, want) {
			t.Errorf("%s: got %q, %v; want %q", wanted, name, err, want)
			continue
		}
		if err := Write(name, []byte("ours: new")); err != nil {
			t.Fatal(err)
		}
		if text, err := os.ReadFile(filepath.Join(around, want)); err != nil || string(text) != "ours: new" {
			t.Errorf("%s holds %q, %v", wanted, text, err)
		}
	}
	if to, err := os.Readlink(filepath.Join(dir, "link.html")); err != nil || to != "../report.html" {
		t.Errorf("the link leads to %q, %v", to, err)
	}
	expectBeside(t, filepath.Join(dir, "x"),
		"config.toml", "content", "content.html", "link.html", "new.html", "report.html", "site")
}

// TestWriteIsWholeOrNothing: where the new file cannot take its place, the old one stays and nothing lies beside it.
func TestWriteIsWholeOrNothing(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "taken/x"), "mine")
	if err := Write(filepath.Join(dir, "taken"), []byte("new")); err == nil {
		t.Error("a folder was written over")
	}
	expectTree(t, dir, map[string]string{"taken/x": "mine"})
	name := filepath.Join(dir, "file")
	for _, text := range []string{"a longer text", "short"} {
		if err := Write(name, []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	expectTree(t, dir, map[string]string{"taken/x": "mine", "file": "short"})
	if info, err := os.Stat(name); err != nil || info.Mode().Perm()&0o444 != 0o444 {
		t.Errorf("others cannot read the file: %v, %v", info.Mode(), err)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, ".*")); left != nil {
		t.Errorf("left beside: %q", left)
	}
}
