package output

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestRename is the way of systems without an exchange.
func TestRename(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	publish(t, public, map[string]string{"index.html": "1"})
	s := begin(t, public, false)
	put(t, s, map[string]string{"index.html": "2"})
	if err := s.rename(); err != nil {
		t.Fatal(err)
	}
	s.Discard()
	expectTree(t, public, map[string]string{"index.html": "2"})
	expectBeside(t, public, ".public.manifest", "public")
}

// TestNextRunFinishesAKilledRename plays every state that a run killed between its steps leaves.
func TestNextRunFinishesAKilledRename(t *testing.T) {
	for _, c := range []struct {
		killed string
		steps  func(s *Stage) error
		want   string
	}{
		{"before the first", func(s *Stage) error { return nil }, "1"},
		{"between the two", func(s *Stage) error { return os.Rename(s.public, s.old()) }, "1"},
		{"after the second", func(s *Stage) error {
			if err := os.Rename(s.public, s.old()); err != nil {
				return err
			}
			return os.Rename(s.staging, s.public)
		}, "2"},
	} {
		public := filepath.Join(t.TempDir(), "public")
		publish(t, public, map[string]string{"index.html": "1", "gammel.html": "1"})
		s := begin(t, public, false)
		put(t, s, map[string]string{"index.html": "2", "ny.html": "2"})
		one, two := hashOf([]byte("1")), hashOf([]byte("2"))
		manifest := map[string]made{
			"index.html": {hash: two, or: one}, "gammel.html": {hash: one}, "ny.html": {hash: two},
		}
		if err := s.writeManifest(manifest); err != nil {
			t.Fatal(err)
		}
		if err := c.steps(s); err != nil {
			t.Fatal(err)
		}
		s.unlock() // as the system does for one that was killed
		next := begin(t, public, false)
		if got := tree(t, public)["index.html"]; got != c.want {
			t.Errorf("killed %s: the site is %q, want %q", c.killed, got, c.want)
		}
		put(t, next, map[string]string{"index.html": "3"})
		if err := next.Publish(); err != nil {
			t.Fatal(err)
		}
		expectTree(t, public, map[string]string{"index.html": "3"})
		expectBeside(t, public, ".public.manifest", "public")
	}
}

// TestRenameThatFails: the old site stays, and it is said what may hold it.
func TestRenameThatFails(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	publish(t, public, map[string]string{"index.html": "1"})
	s := begin(t, public, false)
	put(t, s, map[string]string{"index.html": "2"})
	write(t, filepath.Join(s.old(), "in-the-way"), "")
	err := s.rename()
	s.Discard()
	if err == nil || !strings.Contains(err.Error(), "public cannot give way to the new one: ") {
		t.Errorf("got %v", err)
	}
	expectTree(t, public, map[string]string{"index.html": "1"})
}

// TestLeftoversOfKilledRuns are removed, and nothing else that lies beside the output.
func TestLeftoversOfKilledRuns(t *testing.T) {
	dir := t.TempDir()
	kept := []string{
		".public.5.old", ".public.x.5.new", ".public..new", ".public.5.6.new", ".public.5new", ".public.old.new",
		".publicity.5.new", "public.5.new", ".public5.new", ".site.5.new",
	}
	for _, name := range append([]string{".public.new", ".public.5.new", ".public.4711.new"}, kept...) {
		write(t, filepath.Join(dir, name, "x.html"), "")
	}
	write(t, filepath.Join(dir, ".public.manifest.new"), "half")
	write(t, filepath.Join(dir, ".public.lock"), "")
	publish(t, filepath.Join(dir, "public"), map[string]string{"index.html": "1"})
	want := append(kept, ".public.manifest", "public")
	slices.Sort(want)
	expectBeside(t, filepath.Join(dir, "public"), want...)
}

func TestBrokenManifest(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	for _, text := range []string{"", "\n\n", "x", "x index.html\n", " \n", strings.Repeat("y", 100), "\x00\xff 1\n"} {
		publish(t, public, map[string]string{"index.html": "1"})
		write(t, filepath.Join(filepath.Dir(public), ".public.manifest"), text)
		s := begin(t, public, true)
		put(t, s, map[string]string{"index.html": "2"})
		if err := s.Publish(); err != nil {
			t.Errorf("manifest %q: %v", text, err)
		}
	}
}
