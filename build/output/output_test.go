package output

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// never is for a stage that no other is in the way of.
func never() { panic("a build waits, and no other is at work") }

// begin opens a stage that must open.
func begin(t *testing.T, public string, adopt bool) *Stage {
	t.Helper()
	s, err := Begin(public, adopt, never)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// publish makes a site of these files, by address.
func publish(t *testing.T, public string, files map[string]string) {
	t.Helper()
	s := begin(t, public, false)
	put(t, s, files)
	if err := s.Publish(); err != nil {
		t.Fatal(err)
	}
}

func put(t *testing.T, s *Stage, files map[string]string) {
	t.Helper()
	for address, text := range files {
		if err := s.Put(address, []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// tree reads a folder: every file by its address.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		address, _ := filepath.Rel(dir, name)
		files[filepath.ToSlash(address)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// expectTree compares a folder with what should be in it.
func expectTree(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	if got := tree(t, dir); !maps.Equal(got, want) {
		t.Errorf("%s holds %q, want %q", filepath.Base(dir), got, want)
	}
}

// expectBeside compares the names in the folder around the output.
func expectBeside(t *testing.T, public string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(public))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if !slices.Equal(got, want) {
		t.Errorf("beside the output are %q, want %q", got, want)
	}
}

func TestPublish(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	first := map[string]string{"index.html": "1", "a/b/c.html": "1", "assets/x.css": "1"}
	publish(t, public, first)
	expectTree(t, public, first)
	expectBeside(t, public, ".public.manifest", "public")

	second := map[string]string{"index.html": "2", "a/d.html": "2"}
	publish(t, public, second)
	expectTree(t, public, second)
	expectBeside(t, public, ".public.manifest", "public")
	if _, err := os.Stat(filepath.Join(public, "a/b")); err == nil {
		t.Error("a folder of the old site is left in the new one")
	}
}

func TestManifestListsTheFiles(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	publish(t, public, map[string]string{"b.html": "b", "a/a.html": "a"})
	text, err := os.ReadFile(filepath.Join(filepath.Dir(public), ".public.manifest"))
	want := "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb a/a.html\n" +
		"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d b.html\n"
	if err != nil || string(text) != want {
		t.Errorf("got %q, %v", text, err)
	}
}

func TestDiscardLeavesTheOldSite(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	s := begin(t, public, false)
	put(t, s, map[string]string{"index.html": "1"})
	s.Discard()
	expectBeside(t, public)

	publish(t, public, map[string]string{"index.html": "1"})
	s = begin(t, public, false)
	put(t, s, map[string]string{"index.html": "2", "ny.html": "2"})
	expectTree(t, public, map[string]string{"index.html": "1"})
	s.Discard()
	expectTree(t, public, map[string]string{"index.html": "1"})
	expectBeside(t, public, ".public.manifest", "public")
}

func TestForeignFileStopsAndSurvives(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	stops := func(want string) {
		t.Helper()
		before := tree(t, filepath.Dir(public))
		_, err := Begin(public, false, never)
		if err == nil || err.Error() != public+want {
			t.Errorf("got %v\nwant %s%s", err, public, want)
		}
		if after := tree(t, filepath.Dir(public)); !maps.Equal(before, after) {
			t.Errorf("before %q, after %q", before, after)
		}
	}
	write(t, filepath.Join(public, "noter/mine.txt"), "mine")
	stops(": there are files here, such as noter/mine.txt, and nothing tells that this tool made them: move them away, or build with --adopt to replace them")

	if err := os.RemoveAll(public); err != nil {
		t.Fatal(err)
	}
	publish(t, public, map[string]string{"index.html": "1"})
	write(t, filepath.Join(public, "noter/mine.txt"), "mine")
	write(t, filepath.Join(public, "CNAME"), "mine")
	stops(": this tool did not make CNAME, noter/mine.txt: move it away, or build with --adopt to remove it")
}

// TestWhatProgramsLeaveIsNobodys: it stops no build. What a host is told with does.
func TestWhatProgramsLeaveIsNobodys(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	for _, name := range []string{
		".DS_Store", "a/.DS_Store", "Thumbs.db", "a/THUMBS.DB", "desktop.ini", "Desktop.ini", "._index.html",
		"~$index.html", ".#index.html", ".~lock.index.html#", ".directory", "ehthumbs.db",
	} {
		write(t, filepath.Join(public, name), "left")
		publish(t, public, map[string]string{"index.html": "1", "a/b.html": "1"})
		expectTree(t, public, map[string]string{"index.html": "1", "a/b.html": "1"})
	}
	for _, name := range []string{".htaccess", ".nojekyll", "CNAME", "a/web.config", ".well-known/x", "index.html~"} {
		write(t, filepath.Join(public, name), "mine")
		if _, err := Begin(public, false, never); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: got %v", name, err)
		}
		if err := os.Remove(filepath.Join(public, name)); err != nil {
			t.Fatal(err)
		}
	}
}

func TestAdopt(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	write(t, filepath.Join(public, "noter/mine.txt"), "mine")
	s := begin(t, public, true)
	put(t, s, map[string]string{"index.html": "1"})
	if err := s.Publish(); err != nil {
		t.Fatal(err)
	}
	expectTree(t, public, map[string]string{"index.html": "1"})
	publish(t, public, map[string]string{"index.html": "2"})
}

func TestEmptyFolderIsNobodys(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	if err := os.Mkdir(public, 0o755); err != nil {
		t.Fatal(err)
	}
	publish(t, public, map[string]string{"index.html": "1"})
	expectTree(t, public, map[string]string{"index.html": "1"})
}

// TestLinkInTheOutputIsForeign: what a planted link leads to is neither read, followed nor removed.
func TestLinkInTheOutputIsForeign(t *testing.T) {
	dir := t.TempDir()
	public := filepath.Join(dir, "public")
	write(t, filepath.Join(dir, "elsewhere/precious.txt"), "mine")
	for _, link := range []string{filepath.Join(public, "hemmelig"), public} {
		publish(t, filepath.Join(dir, "public"), map[string]string{"index.html": "1"})
		if link == public {
			if err := os.RemoveAll(public); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.Symlink(filepath.Join(dir, "elsewhere"), link); err != nil {
			t.Fatal(err)
		}
		if s, err := Begin(public, false, never); err == nil {
			s.Discard()
			t.Errorf("the link %s stopped nothing", filepath.Base(link))
		}
		s := begin(t, public, true)
		put(t, s, map[string]string{"index.html": "2"})
		if err := s.Publish(); err != nil {
			t.Fatal(err)
		}
		expectTree(t, public, map[string]string{"index.html": "2"})
		expectTree(t, filepath.Join(dir, "elsewhere"), map[string]string{"precious.txt": "mine"})
	}
}

func TestTwoFilesOfOneAddress(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	s := begin(t, public, false)
	defer s.Discard()
	put(t, s, map[string]string{"a/index.html": "1"})
	err := s.Put("a/index.html", []byte("2"))
	if err == nil || err.Error() != "a/index.html: two files have this address" {
		t.Errorf("got %v", err)
	}
	if s.Files() != 1 || s.Bytes != 1 {
		t.Errorf("%d files of %d bytes, want 1 of 1", s.Files(), s.Bytes)
	}
}

func TestPlantedAddresses(t *testing.T) {
	dir := t.TempDir()
	public := filepath.Join(dir, "public")
	s := begin(t, public, false)
	defer s.Discard()
	if err := os.Symlink(dir, filepath.Join(s.staging, "ud")); err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{
		"../ude.html", "../../ude.html", "a/../../ude.html", "/ude.html",
		filepath.Join(dir, "ude.html"), "ud/ude.html", "..", "", ".", "a/", "../.public.manifest",
	} {
		if err := s.Put(address, []byte("x")); err == nil {
			t.Errorf("the address %q was taken", address)
		}
	}
	for _, name := range []string{"ude.html", "../ude.html", ".public.manifest"} {
		if _, err := os.Lstat(filepath.Join(dir, name)); err == nil {
			t.Errorf("%s was written outside the output", name)
		}
	}
}

func TestPutFromManyGoroutines(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	s := begin(t, public, false)
	done := make(chan error)
	want := map[string]string{}
	for i := range 20 {
		address := fmt.Sprintf("m%d/side.html", i%5) + fmt.Sprint(i)
		want[address] = "x"
		go func() { done <- s.Put(address, []byte("x")) }()
	}
	for range 20 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	if err := s.Publish(); err != nil {
		t.Fatal(err)
	}
	expectTree(t, public, want)
	if s.Files() != 20 || s.Bytes != 20 {
		t.Errorf("%d files of %d bytes, want 20 of 20", s.Files(), s.Bytes)
	}
}
