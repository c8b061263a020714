package output

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

const sourcesLie = ", where the project's sources lie"

// projectAt makes a project of two of its folders and a file: the others are refused by their names.
func projectAt(t *testing.T, dir string) {
	t.Helper()
	write(t, filepath.Join(dir, "content/law/facts.toml"), "law")
	write(t, filepath.Join(dir, "site/site.go"), "package site")
	write(t, filepath.Join(dir, "config.toml"), `output = "public"`)
}

func link(t *testing.T, to, name string) {
	t.Helper()
	if err := os.Symlink(to, name); err != nil {
		t.Fatal(err)
	}
}

// expectRefusal wants an error with these words.
func expectRefusal(t *testing.T, got string, err error, want string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("got %q, %v; want an error that says %q", got, err, want)
	}
}

func TestFolderRefuses(t *testing.T) {
	around, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(around, "project")
	projectAt(t, dir)
	for name, to := range map[string]string{
		"link": "content", "deep": "content/law", "chain": "link", "up": "..",
		"self": ".", "dangling": "nowhere", "soon": "content/soon", "loop": "loop",
	} {
		link(t, to, filepath.Join(dir, name))
	}
	write(t, filepath.Join(around, "elsewhere/out/x"), "mine")
	link(t, filepath.Join(around, "elsewhere/out"), filepath.Join(dir, "content/out"))
	type refusal struct{ wanted, want string }
	cases := []refusal{
		{".", "is the project's root"}, {"public/..", "is the project's root"},
		{"self", "is the project's root"}, {"../project", "is the project's root"},
		{"..", "holds the project's root"}, {"../..", "holds the project's root"},
		{"up", "holds the project's root"}, {"/", "holds the project's root"},
		{"public/../content", "is content/" + sourcesLie}, {"content/", "is content/" + sourcesLie},
		{"Content", "is content/" + sourcesLie}, {"CONTENT/Law", "lies in content/" + sourcesLie},
		{".GIT", "is .git/"}, {"self/Build", "is build/"},
		{"link", "is content/" + sourcesLie}, {"chain", "is content/" + sourcesLie},
		{"link/new/out", "lies in content/" + sourcesLie},
		{"deep", "leads to " + filepath.Join(dir, "content/law") + ", which lies in content/" + sourcesLie},
		{"deep/new", "which lies in content/"},
		{"content/out", "lies in content/" + sourcesLie},
		{"../elsewhere", "holds what content/out leads to"}, {"../elsewhere/out", "is what content/out leads to"},
		{"../elsewhere/out/new", "lies in what content/out leads to"},
		{"dangling", "is a link to nowhere"}, {"dangling/new", "is a link to nowhere"},
		{"soon", "is a link to nowhere"}, {"loop", "links"},
		{"config.toml", "is config.toml, one of the project's sources"},
		{"Makefile", "is Makefile"}, {"makefile/out", "lies in Makefile"},
		{"../elsewhere/out/x", "lies in"}, {".ci", "is .ci/"}, {"go.sum", "is go.sum"},
	}
	for _, folder := range sourceFolders {
		is, within := "is "+folder+"/, where", "lies in "+folder+"/, where"
		cases = append(cases, refusal{folder, is}, refusal{folder + "/in", within},
			refusal{folder + "/in/side", within})
	}
	for _, c := range cases {
		wanted := c.wanted
		if !filepath.IsAbs(wanted) {
			wanted = dir + "/" + wanted // written as it is, not cleaned
		}
		t.Run(c.wanted, func(t *testing.T) {
			got, err := Folder(dir, wanted)
			expectRefusal(t, got, err, c.want)
		})
	}
}

// TestFolderOfALinkedProject: the root is known by whichever way leads to it.
func TestFolderOfALinkedProject(t *testing.T) {
	around := t.TempDir()
	projectAt(t, filepath.Join(around, "project"))
	link(t, "project", filepath.Join(around, "way"))
	for _, c := range []struct{ dir, wanted, want string }{
		{"way", "project", "is the project's root"},
		{"way", "project/content", "is content/"}, {"way", "project/docs", "is docs/"},
		{"project", "way", "is the project's root"}, {"project", "way/content/law", "lies in content/"},
		{"project", "way/docs/new", "lies in docs/"},
	} {
		got, err := Folder(filepath.Join(around, c.dir), filepath.Join(around, c.wanted))
		expectRefusal(t, got, err, c.want)
	}
}

// TestFolderThatHoldsSources: a folder of sources may be a link out of the project.
func TestFolderThatHoldsSources(t *testing.T) {
	around := t.TempDir()
	dir := filepath.Join(around, "project")
	write(t, filepath.Join(dir, "config.toml"), "")
	write(t, filepath.Join(around, "texts/ballerup/a.md"), "words")
	link(t, "../texts/ballerup", filepath.Join(dir, "content"))
	got, err := Folder(dir, filepath.Join(around, "texts"))
	expectRefusal(t, got, err, "holds content/"+sourcesLie)
	got, err = Folder(dir, filepath.Join(around, "texts/ballerup"))
	expectRefusal(t, got, err, "is content/"+sourcesLie)
}

// TestFolderRefusesWhatIsBesideIt: the build removes its places beside the output folder.
func TestFolderRefusesWhatIsBesideIt(t *testing.T) {
	for _, beside := range []string{
		".public.new", ".public.7.new", ".public.old", ".public.lock", ".public.manifest", ".public.manifest.new",
	} {
		around := t.TempDir()
		dir := filepath.Join(around, beside, "project")
		projectAt(t, dir)
		got, err := Folder(dir, filepath.Join(around, "public"))
		expectRefusal(t, got, err, beside+`" holds the project's root`)

		link(t, "content/law", filepath.Join(dir, beside))
		got, err = Folder(dir, filepath.Join(dir, "public"))
		expectRefusal(t, got, err, "lies in content/"+sourcesLie)
	}
}

// TestFolderRefusesTheHome: a home folder holds all that a person has, and --adopt would remove it.
func TestFolderRefusesTheHome(t *testing.T) {
	around := t.TempDir()
	dir := filepath.Join(around, "project")
	projectAt(t, dir)
	home := filepath.Join(around, "homes/me")
	write(t, filepath.Join(home, "letter.txt"), "mine")
	link(t, "homes/me", filepath.Join(around, "way"))
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home) // on Windows
	for _, c := range []struct{ wanted, want string }{
		{"homes/me", "is your home folder"}, {"way", "is your home folder"}, {"homes", "holds your home folder"},
	} {
		got, err := Folder(dir, filepath.Join(around, c.wanted))
		expectRefusal(t, got, err, c.want)
	}
	if got, err := Folder(dir, filepath.Join(home, "public")); err != nil {
		t.Errorf("got %q, %v: a folder in the home folder may be written to", got, err)
	}
}

func TestFolderAllows(t *testing.T) {
	around, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(around, "project")
	projectAt(t, dir)
	write(t, filepath.Join(dir, "public/index.html"), "1")
	write(t, filepath.Join(around, "webroot/old.html"), "1")
	link(t, "../webroot", filepath.Join(dir, "www"))
	link(t, "nowhere", filepath.Join(dir, "content/nowhere"))
	link(t, "..", filepath.Join(dir, "content/all"))
	cases := map[string]string{ // to where it leads
		"public": "project/public", "dist": "project/dist", "out/site": "project/out/site",
		"contents": "project/contents", "content.new": "project/content.new",
		"dist/content": "project/dist/content", "public/../dist": "project/dist",
		"../webroot": "webroot", "../content": "content", "../new/site": "new/site",
		"www": "webroot", "www/guide": "webroot/guide",
	}
	if runtime.GOOS == "linux" { // another folder, where letter case counts
		cases["../Project"] = "Project"
	}
	for wanted, want := range cases {
		got, err := Folder(dir, filepath.Join(dir, wanted))
		if err != nil || got != filepath.Join(around, want) {
			t.Errorf("%s: got %q, %v; want %q", wanted, got, err, want)
		}
	}
	t.Chdir(dir)
	if got, err := Folder(".", "public"); err != nil || got != "public" {
		t.Errorf("got %q, %v: a path without links is to stay as it is written", got, err)
	}
}

// TestLinkedFolderIsFilled: the site lies where the link leads, and the link stays.
func TestLinkedFolderIsFilled(t *testing.T) {
	dir := t.TempDir()
	projectAt(t, dir)
	if err := os.Mkdir(filepath.Join(dir, "webroot"), 0o755); err != nil {
		t.Fatal(err)
	}
	link(t, "webroot", filepath.Join(dir, "public"))
	for _, n := range []string{"1", "2"} {
		public, err := Folder(dir, filepath.Join(dir, "public"))
		if err != nil {
			t.Fatal(err)
		}
		publish(t, public, map[string]string{"index.html": n})
		expectTree(t, filepath.Join(dir, "webroot"), map[string]string{"index.html": n})
		if to, err := os.Readlink(filepath.Join(dir, "public")); err != nil || to != "webroot" {
			t.Errorf("the link leads to %q, %v", to, err)
		}
	}
	expectBeside(t, filepath.Join(dir, "public"),
		".webroot.manifest", "config.toml", "content", "public", "site", "webroot")
}

// TestManifestFollowsNoLink: what lies where the manifest is prepared is taken away, not written through.
func TestManifestFollowsNoLink(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "precious.txt"), "mine")
	link(t, "precious.txt", filepath.Join(dir, ".public.manifest.new"))
	publish(t, filepath.Join(dir, "public"), map[string]string{"index.html": "1"})
	if text, err := os.ReadFile(filepath.Join(dir, "precious.txt")); err != nil || string(text) != "mine" {
		t.Errorf("the file holds %q, %v", text, err)
	}
}
