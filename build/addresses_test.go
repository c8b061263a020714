package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryAddressIsListed holds the lists of the project's own content: no page of a municipality may come out of the
// build without being listed, since only then its address is kept.
func TestEveryAddressIsListed(t *testing.T) {
	l, err := load("..")
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range l.guide.Config.Municipalities {
		m, _ := l.guide.Municipality(l.files, id)
		list := l.guide.Config.PublishedFile(id)
		for _, address := range l.guide.Unlisted(m) {
			t.Errorf("%s does not list %s (go run ./build addresses adds it)", list, address)
		}
		if len(m.Published) < 30 {
			t.Errorf("%s lists only %d addresses", list, len(m.Published))
		}
	}
}

const (
	listed = "content/municipalities/lilleby/addresses.txt"
	guides = "content/municipalities/lilleby/beskyttet-beskaeftigelse/"
	openAt = "+++\ntitle = \"Hvornår har vi åbent?\"\ngroup = \"mere\"\n+++\nKom forbi.\n"
)

// TestPageIsRenamed: as an editor would. A page is put out, gets another name, is missed, and leads on.
func TestPageIsRenamed(t *testing.T) {
	dir := smallProject(t)
	write(t, dir, guides+"aabent.md", openAt)
	_, stdout, stderr := tool("build", "-dir", dir)
	if want := "on no list of published ones: 12; borgerguide addresses adds them"; !strings.Contains(stdout, want) {
		t.Errorf("build does not say %q: %s%s", want, stdout, stderr)
	}
	if code, stdout, stderr := tool("addresses", "-dir", dir); code != 0 ||
		stdout != listed+": 12 addresses, 12 of them new\n" {
		t.Fatalf("%d: %s%s", code, stdout, stderr)
	}
	if _, stdout, _ := tool("build", "-dir", dir); strings.Contains(stdout, "on no list") {
		t.Errorf("build still misses addresses: %s", stdout)
	}
	before := read(t, dir, listed)

	must(t, os.Rename(filepath.Join(dir, guides+"aabent.md"), filepath.Join(dir, guides+"aabningstider.md")))
	for _, command := range []string{"build", "addresses"} {
		code, _, stderr := tool(command, "-dir", dir)
		want := `write old = ["aabent.html"] between the +++ lines of ` + guides + "aabningstider.md"
		if code != 1 || !strings.Contains(stderr, want) || !strings.Contains(stderr, "nothing was written") {
			t.Errorf("%s: %d, %s", command, code, stderr)
		}
	}
	if read(t, dir, listed) != before {
		t.Error("the list was written though an address leads nowhere")
	}
	replace(t, dir, guides+"aabningstider.md", "title =", "old = [\"aabent.html\"]\ntitle =")
	if code, stdout, stderr := tool("build", "-dir", dir); code != 0 || !strings.Contains(stdout, "ones: 1;") {
		t.Fatal(stdout, stderr)
	}
	page := read(t, dir, "public/lilleby/beskyttet-beskaeftigelse/aabent.html")
	if !strings.Contains(page, `<a href="aabningstider.html">Hvornår har vi åbent?</a>`) {
		t.Errorf("the old address does not lead on: %s", page)
	}
	if code, stdout, _ := tool("addresses", "-dir", dir); code != 0 || !strings.Contains(stdout, "13 addresses, 1 of") {
		t.Error(stdout)
	}
	if after := read(t, dir, listed); !strings.HasPrefix(after, before) {
		t.Errorf("a line of the list was changed:\n%s", after)
	}

	// The page is deleted: both of its addresses lead to the front page then.
	must(t, os.Remove(filepath.Join(dir, guides+"aabningstider.md")))
	code, _, stderr := tool("check", "-dir", dir)
	if code != 1 || strings.Count(stderr, "was published and leads nowhere") != 2 {
		t.Errorf("a page was deleted: %d, %s", code, stderr)
	}
	replace(t, dir, guides+"index.md", "kilde = ", "old = [\"aabent.html\", \"aabningstider.html\"]\nkilde = ")
	if code, _, stderr := tool("check", "-dir", dir); code != 0 {
		t.Error(stderr)
	}
}

// TestFolderIsRenamed: the municipality's folder gets another name, with its list.
func TestFolderIsRenamed(t *testing.T) {
	dir := smallProject(t)
	tool("addresses", "-dir", dir)
	folder := filepath.Join(dir, "content/municipalities")
	must(t, os.Rename(filepath.Join(folder, "lilleby"), filepath.Join(folder, "nyby")))
	replace(t, dir, "config.toml", "lilleby", "nyby")
	replace(t, dir, "content/tools/transport.toml", `only = "lilleby"`, `only = "nyby"`)
	code, _, stderr := tool("build", "-dir", dir)
	want := `write old = ["lilleby"] in content/municipalities/nyby/municipality.toml`
	if code != 1 || strings.Count(stderr, want) != 1 || !strings.Contains(stderr, "1 problem;") {
		t.Fatalf("%d: %s", code, stderr)
	}
	const own = "content/municipalities/nyby/municipality.toml"
	write(t, dir, own, "old = [\"lilleby\"]\n"+read(t, dir, own))
	if code, _, stderr := tool("build", "-dir", dir); code != 0 {
		t.Fatal(stderr)
	}
	for address, up := range map[string]string{
		"index.html":                                     "../nyby/",
		"beskyttet-beskaeftigelse/klage.html":            "../../nyby/",
		"beskyttet-beskaeftigelse/indlejr/deadline.html": "../../../nyby/",
	} {
		if page := read(t, dir, "public/lilleby/"+address); !strings.Contains(page, `<a href="`+up+address+`"`) {
			t.Errorf("%s does not lead on:\n%s", address, page)
		}
	}
}

// TestListsOfOthers: a site of one municipality is held to the list of that one alone, and to none where it has none.
func TestListsOfOthers(t *testing.T) {
	dir := smallProject(t, "storeby")
	tool("addresses", "-dir", dir)
	replace(t, dir, "config.toml", `["lilleby", "storeby"]`, `["storeby"]`)
	replace(t, dir, "content/tools/transport.toml", `only = "lilleby"`, `only = "storeby"`)
	for _, without := range []string{"nothing", "lilleby", "storeby/addresses.txt"} {
		must(t, os.RemoveAll(filepath.Join(dir, "content/municipalities", without)))
		if code, _, stderr := tool("check", "-dir", dir); code != 0 {
			t.Errorf("without %s: %s", without, stderr)
		}
	}
}

// TestFolderOfTwo: two municipalities cannot have had the same folder.
func TestFolderOfTwo(t *testing.T) {
	dir := smallProject(t, "storeby")
	for _, id := range []string{"lilleby", "storeby"} {
		name := "content/municipalities/" + id + "/municipality.toml"
		write(t, dir, name, "old = [\"smaaby\"]\n"+read(t, dir, name))
	}
	code, _, stderr := tool("check", "-dir", dir)
	if code != 1 || !strings.Contains(stderr, "the old folder smaaby is one of storeby too") ||
		!strings.Contains(stderr, "the old folder smaaby is one of lilleby too") {
		t.Errorf("%d: %s", code, stderr)
	}
}

// TestListIsKept: new addresses come after what stands there, with the line ends of the file, whoever wrote it.
func TestListIsKept(t *testing.T) {
	for _, c := range []struct{ old, want string }{
		{"# Mine\r\na.html\r\n", "# Mine\r\na.html\r\nb.html\r\nc.html\r\n"},
		{"\ufeffa.html", "\ufeffa.html\nb.html\nc.html\n"},
		{"a.html\n\n# Mere\n", "a.html\n\n# Mere\nb.html\nc.html\n"},
		{"\n", "# Adresser\nb.html\nc.html\n"},
		{"", "# Adresser\nb.html\nc.html\n"},
	} {
		dir := t.TempDir()
		write(t, dir, "addresses.txt", c.old)
		root, err := os.OpenRoot(dir)
		must(t, err)
		must(t, addLines(root, "addresses.txt", "# Adresser", []string{"b.html", "c.html"}))
		must(t, addLines(root, "addresses.txt", "# Adresser", nil))
		must(t, root.Close())
		if files := tree(t, dir); len(files) != 1 || files["addresses.txt"] != c.want {
			t.Errorf("of %q became %q", c.old, files)
		}
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
