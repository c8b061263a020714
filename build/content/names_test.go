package content_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/fixture"
)

// TestWhatProgramsLeaveIsNotContent: files and folders that systems and editors leave change nothing.
func TestWhatProgramsLeaveIsNotContent(t *testing.T) {
	g, municipalities, _ := load(fixture.Base(t))
	want := told(g, municipalities[0])
	const standard = "content/municipalities/lilleby/beskyttet-beskaeftigelse/"
	for _, name := range []string{
		standard + ".#klage.md", standard + "._klage.md", standard + "~$klage.md", standard + ".DS_Store",
		standard + "Thumbs.db", standard + "desktop.ini", standard + ".klage.md.swp", standard + "#klage.md#",
		standard + ".~lock.klage.md#", standard + "ordbog/._afgoerelse.md", standard + "._standard.toml",
		"content/municipalities/lilleby/.DS_Store", "content/municipalities/lilleby/.git/HEAD",
		"content/municipalities/lilleby/__MACOSX/x", "content/municipalities/.storeby.new/municipality.toml",
		"content/municipalities/.DS_Store", "content/law/.obsidian/app.json", "content/law/.DS_Store",
		"content/law/sources/._proeveloven.md", "content/law/sources/~$oeveloven.md",
		"content/glossary/.#afgoerelse.md",
		"content/law/beskyttet-beskaeftigelse/~$klage.md", "content/law/beskyttet-beskaeftigelse/desktop.ini",
		"content/tools/.DS_Store", "content/words/._build.toml", ".DS_Store",
	} {
		tree := fixture.Base(t)
		addFile(tree, name, "\x00\x05\xff\x07 not text")
		g, municipalities, problems := load(tree)
		if len(problems) > 0 || told(g, municipalities[0]) != want {
			t.Errorf("%s: %s", name, problems)
		}
	}
}

// onDisk writes the small tree to a folder, and opens it as the tool does.
func onDisk(t *testing.T) (dir string, read func() file.Problems) {
	t.Helper()
	dir = t.TempDir()
	if err := os.CopyFS(dir, fixture.Base(t)); err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = root.Close() })
	return dir, func() file.Problems {
		_, _, problems := load(root.FS())
		return problems
	}
}

// TestLinksInTheProjectAreFollowed, to folders of municipalities, of standards, of kinds and of files.
func TestLinksInTheProjectAreFollowed(t *testing.T) {
	for _, name := range []string{
		"content/municipalities/lilleby", "content/municipalities/lilleby/beskyttet-beskaeftigelse",
		"content/law/beskyttet-beskaeftigelse", "content/law/sources", "content/glossary", "content",
		"content/municipalities/lilleby/beskyttet-beskaeftigelse/klage.md",
		"content/municipalities/lilleby/beskyttet-beskaeftigelse/standard.toml",
	} {
		dir, read := onDisk(t)
		if err := os.Rename(filepath.Join(dir, name), filepath.Join(dir, "elsewhere")); err != nil {
			t.Fatal(err)
		}
		up := strings.Repeat("../", strings.Count(name, "/"))
		if err := os.Symlink(up+"elsewhere", filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
		if problems := read(); len(problems) > 0 {
			t.Errorf("%s: %s", name, problems)
		}
	}
}

// TestStrayLinksArePointedOut: a standard does not vanish with what its link leads to.
func TestStrayLinksArePointedOut(t *testing.T) {
	outside := t.TempDir()
	for _, c := range []struct{ name, to, want string }{
		{"content/municipalities/lilleby", "nowhere", "config.toml:4:19: there is no folder"},
		{"content/municipalities/lilleby", outside, "content/municipalities/lilleby:1:1: this link leads to nothing"},
		{"content/municipalities/lilleby/beskyttet-beskaeftigelse", "nowhere",
			"beskaeftigelse:1:1: this link leads to"},
		{"content/municipalities/lilleby/beskyttet-beskaeftigelse", outside, "beskaeftigelse:1:1: this link leads to"},
		{"content/law/beskyttet-beskaeftigelse", "nowhere",
			"content/law/beskyttet-beskaeftigelse:1:1: this link leads"},
		{"content/municipalities/lilleby/municipality.toml", filepath.Join(outside, "x"), "a link that leads out"},
		{"content/municipalities/lilleby/beskyttet-beskaeftigelse/klage.md", "nowhere",
			"klage.md:1:1: this file is missing"},
	} {
		dir, read := onDisk(t)
		if err := os.RemoveAll(filepath.Join(dir, c.name)); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(c.to, filepath.Join(dir, c.name)); err != nil {
			t.Fatal(err)
		}
		if problems := read(); !strings.Contains(problems.Error(), c.want) {
			t.Errorf("%s to %s: got\n%swant %s", c.name, c.to, problems, c.want)
		}
	}
}

// TestNameFault: what cannot be the name of a folder on every system, and a part of an address.
func TestNameFault(t *testing.T) {
	for _, name := range []string{"a", "ballerup", "nord-fyn", "by2", "con2", "console", "lpt", "com10", "nul-by"} {
		if what, _ := content.NameFault(name); what != "" {
			t.Errorf("%q is refused: %s", name, what)
		}
	}
	for _, name := range []string{
		"", "A", "Ballerup", "nord fyn", "a%20b", "a&b", ".skjult", "ærø", "a_b", "a.b", "-a", "a-", "a--b", "2by",
		"a/b",
		`a\b`,
		"con", "prn", "aux", "nul", "com1", "com0", "lpt9", "a\n", "a\u00ad", "å", "..", "а",
	} {
		if what, instead := content.NameFault(name); what == "" || instead == "" {
			t.Errorf("%q is taken", name)
		}
	}
}
