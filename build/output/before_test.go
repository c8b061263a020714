package output

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestEditedByHand: what somebody changed in the output folder is not lost without a word.
func TestEditedByHand(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	publish(t, public, map[string]string{"index.html": "1", "a/b.html": "1"})
	write(t, filepath.Join(public, "a/b.html"), "edited")
	_, err := Begin(public, false, never)
	if err == nil || !strings.Contains(err.Error(), "a/b.html is not as this tool made it") ||
		!strings.Contains(err.Error(), "--adopt") {
		t.Fatalf("a page that was edited by hand: %v", err)
	}
	expectTree(t, public, map[string]string{"index.html": "1", "a/b.html": "edited"})
	expectBeside(t, public, ".public.manifest", "public")
	s := begin(t, public, true)
	put(t, s, map[string]string{"index.html": "1", "a/b.html": "1"})
	if err := s.Publish(); err != nil {
		t.Fatal(err)
	}
	expectTree(t, public, map[string]string{"index.html": "1", "a/b.html": "1"})
}

// TestFolderThatIsShut: an output folder that lost its write permission is said, before anything is made.
func TestFolderThatIsShut(t *testing.T) {
	for _, folder := range []string{"", "a"} {
		public := filepath.Join(t.TempDir(), "public")
		publish(t, public, map[string]string{"index.html": "1", "a/b.html": "1"})
		shut := filepath.Join(public, folder)
		if err := os.Chmod(shut, 0o555); err != nil {
			t.Fatal(err)
		}
		for _, adopt := range []bool{false, true} {
			_, err := Begin(public, adopt, never)
			if err == nil || !strings.Contains(err.Error(), shut+" cannot be written to") {
				t.Errorf("the folder %q: %v", folder, err)
			}
		}
		expectBeside(t, public, ".public.manifest", "public")
		if err := os.Chmod(shut, 0o755); err != nil {
			t.Fatal(err)
		}
		publish(t, public, map[string]string{"index.html": "2"})
	}
}

// TestUnchangedFilesKeepTheirTime: a host, or a program that copies, sees by the time what is new.
func TestUnchangedFilesKeepTheirTime(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	publish(t, public, map[string]string{"same.html": "1", "other.html": "1"})
	long := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	for _, name := range []string{"same.html", "other.html"} {
		if err := os.Chtimes(filepath.Join(public, name), long, long); err != nil {
			t.Fatal(err)
		}
	}
	publish(t, public, map[string]string{"same.html": "1", "other.html": "2"})
	for name, same := range map[string]bool{"same.html": true, "other.html": false} {
		info, err := os.Stat(filepath.Join(public, name))
		if err != nil || info.ModTime().Equal(long) != same {
			t.Errorf("%s is of %v: %v", name, info.ModTime(), err)
		}
	}
}

// TestAssetsStayOneBuildLonger: a page that is open while the site is published finds what it fetches; the next build
// removes it. What changed is told in the order to copy it.
func TestAssetsStayOneBuildLonger(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	build := func(files map[string]string, changes ...string) {
		t.Helper()
		s := begin(t, public, false)
		s.Keep("assets/")
		put(t, s, files)
		var told []string
		for _, c := range s.Changes() {
			told = append(told, c.What+" "+c.Address)
		}
		if !slices.Equal(told, changes) {
			t.Errorf("told %q, want %q", told, changes)
		}
		if err := s.Publish(); err != nil {
			t.Fatal(err)
		}
	}
	build(map[string]string{"index.html": "1", "assets/x-1.css": "1", "old.html": "1"},
		"added assets/x-1.css", "added index.html", "added old.html")
	build(map[string]string{"index.html": "2", "assets/x-2.css": "2"},
		"added assets/x-2.css", "changed index.html", "removed old.html")
	expectTree(t, public, map[string]string{"index.html": "2", "assets/x-2.css": "2", "assets/x-1.css": "1"})
	build(map[string]string{"index.html": "2", "assets/x-2.css": "2"}, "removed assets/x-1.css")
	expectTree(t, public, map[string]string{"index.html": "2", "assets/x-2.css": "2"})
	build(map[string]string{"index.html": "2", "assets/x-2.css": "2"})
}
