package overlay

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/file"
)

// own is what the tool has.
var own = fstest.MapFS{
	"law/facts.toml":     {Data: []byte("facts of the tool")},
	"law/kind/guide.md":  {Data: []byte("guide of the tool")},
	"glossary/word.md":   {Data: []byte("word of the tool")},
	"tools/wage.toml":    {Data: []byte("wage of the tool")},
	"words/build.toml":   {Data: []byte("words of the tool")},
	"new/standard/a.txt": {Data: []byte("a of the tool")},
}

// folderWith makes an editor's folder, opened as the tool does. A text that begins with -> is a link to what follows.
func folderWith(t *testing.T, files map[string]string) fs.FS {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		full := filepath.Join(dir, name)
		err := os.MkdirAll(filepath.Dir(full), 0o755)
		if to, ok := strings.CutPrefix(text, "->"); ok {
			err = errors.Join(err, os.Symlink(to, full))
		} else {
			err = errors.Join(err, os.WriteFile(full, []byte(text), 0o644))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	return root.FS()
}

// TestIsAFileSystem holds to what the standard library asks of one, whatever the editor has.
func TestIsAFileSystem(t *testing.T) {
	for name, editor := range map[string]map[string]string{
		"nothing":          {},
		"only theirs":      {"config.toml": "x", "municipalities/aaby/a.md": "x"},
		"one in the place": {"config.toml": "x", "content/law/facts.toml": "y"},
		"one beside":       {"content/glossary/new.md": "y", "content/municipalities/aaby/a.md": "x"},
		"folders of both":  {"content/law/kind/own.md": "y", "content/law/own/own.md": "y", "content/z": "z"},
	} {
		t.Run(name, func(t *testing.T) {
			want := []string{"content/law/facts.toml", "content/words/build.toml", "content/new/standard/a.txt"}
			for file := range editor {
				want = append(want, file)
			}
			if err := fstest.TestFS(New(folderWith(t, editor), own, "content"), want...); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestTheEditorsFileWins(t *testing.T) {
	o := New(folderWith(t, map[string]string{
		"config.toml": "theirs", "content/law/facts.toml": "theirs", "content/glossary/new.md": "theirs",
		"content/tools/wage.toml": "->../../elsewhere.toml", "elsewhere.toml": "theirs by a link",
		"content/law/kind": "->../../kind", "kind/more.md": "theirs in a linked folder",
	}), own, "content")
	for name, want := range map[string]string{
		"config.toml": "theirs", "content/law/facts.toml": "theirs", "content/glossary/new.md": "theirs",
		"content/glossary/word.md": "word of the tool", "content/tools/wage.toml": "theirs by a link",
		"content/law/kind/more.md": "theirs in a linked folder", "content/law/kind/guide.md": "guide of the tool",
	} {
		text, err := fs.ReadFile(o, name)
		if err != nil || string(text) != want {
			t.Errorf("%s is %q, %v, not %q", name, text, err, want)
		}
		if o.Own(name) != strings.Contains(want, "of the tool") {
			t.Errorf("%s: the tool's own is %v", name, o.Own(name))
		}
	}
	for _, name := range []string{"content/none.md", "law/facts.toml", "none", "../x", "content/law/facts.toml/x"} {
		if _, err := fs.ReadFile(o, name); err == nil || o.Own(name) {
			t.Errorf("%s is there: %v", name, err)
		}
	}
	if f, err := file.Read(o, "content/glossary/word.md"); err != nil || !f.Own {
		t.Errorf("a file that is read does not know that it is the tool's own: %v", err)
	}
}

// TestNothingOfTheEditorsIsPassedOver: what is there and cannot be read is an error, and never the tool's own instead.
func TestNothingOfTheEditorsIsPassedOver(t *testing.T) {
	for name, editor := range map[string]map[string]string{
		"a link to nowhere":               {"content/law/facts.toml": "->nowhere"},
		"a link out of the project":       {"content/law/facts.toml": "->/etc/hostname"},
		"a folder that is a link nowhere": {"content/law": "->nowhere"},
		"a file in the folder's place":    {"content/law": "a file"},
		"all of content is a file":        {"content": "a file"},
		"all of content is a link out":    {"content": "->/etc"},
		"a folder in the file's place":    {"content/law/facts.toml/x": "x"},
	} {
		o := New(folderWith(t, editor), own, "content")
		if text, err := fs.ReadFile(o, "content/law/facts.toml"); err == nil {
			t.Errorf("%s: %q is read", name, text)
		}
		if o.Own("content/law/facts.toml") {
			t.Errorf("%s: it counts as the tool's own", name)
		}
	}
}

func TestReadDirMerges(t *testing.T) {
	o := New(folderWith(t, map[string]string{
		"config.toml": "x", "content/glossary/new.md": "x", "content/glossary/word.md": "x",
		"content/municipalities/aaby/a.md": "x",
	}), own, "content")
	for dir, want := range map[string]string{
		".": "config.toml content", "content": "glossary law municipalities new tools words",
		"content/glossary": "new.md word.md", "content/law": "facts.toml kind", "content/municipalities": "aaby",
	} {
		entries, err := fs.ReadDir(o, dir)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, e := range entries {
			names = append(names, e.Name())
		}
		if got := strings.Join(names, " "); got != want {
			t.Errorf("%s holds %s, not %s", dir, got, want)
		}
	}
	for _, dir := range []string{"none", "content/none", "config.toml", "content/law/facts.toml"} {
		if _, err := fs.ReadDir(o, dir); err == nil {
			t.Errorf("%s is listed", dir)
		}
	}
}

// TestNotes: whatever stands in the place of the tool's own is named, and what looks as if it should.
func TestNotes(t *testing.T) {
	const place, rename = "note: this stands in the place", "this is not read: what the tool has of its own is called "
	for _, c := range []struct {
		editor map[string]string
		want   []string
	}{
		{map[string]string{}, nil},
		{map[string]string{"config.toml": "x", "municipalities/aaby/a.md": "x", "Notes.txt": "x"}, nil},
		{map[string]string{"content/glossary/new.md": "a word more"}, nil},
		{map[string]string{"content/law/facts.toml": "facts of the tool"},
			[]string{"content/law/facts.toml:1:1: " + place}},
		{map[string]string{"content/law/facts.toml": "", "content/words/build.toml": "x"},
			[]string{"content/law/facts.toml:1:1: " + place, "content/words/build.toml:1:1: " + place}},
		{map[string]string{"content/law/kind/guide.md": "x"}, []string{"content/law/kind/guide.md:1:1: " + place}},
		{map[string]string{"content/law": "->nowhere"}, []string{"content/law:1:1: " + place}},
		{map[string]string{"content/law/facts.toml": "->nowhere"}, []string{"content/law/facts.toml:1:1: " + place}},
		{map[string]string{"content/law": "->../mine", "mine/facts.toml": "x"},
			[]string{"content/law/facts.toml:1:1: " + place}},
		{map[string]string{"content/law/Facts.toml": "x"},
			[]string{"content/law/Facts.toml:1:1: " + rename + "facts.toml"}},
		{map[string]string{"content/law/facts.toml.txt": "x"},
			[]string{"content/law/facts.toml.txt:1:1: " + rename + "facts.toml"}},
		{map[string]string{"content/Law/facts.toml": "x"}, []string{"content/Law:1:1: " + rename + "law"}},
		{map[string]string{"law/facts.toml": "x"},
			[]string{"law/facts.toml:1:1: this is not read: it does not lie in content/"}},
		{map[string]string{"Content/law/facts.toml": "x"}, []string{"Content:1:1: this is not read on every system"}},
	} {
		notes := New(folderWith(t, c.editor), own, "content").Notes()
		var got []string
		for _, n := range notes {
			got = append(got, n.String())
		}
		slices.Sort(got)
		ok := len(got) == len(c.want)
		for i := 0; ok && i < len(got); i++ {
			ok = strings.HasPrefix(got[i], c.want[i])
		}
		if !ok {
			t.Errorf("%v: it is told\n%s, not\n%s", c.editor, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}
