package output

import (
	"os"
	"path/filepath"
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
		if err := s.writeManifest(map[string]string{"index.html": "x", "gammel.html": "x", "ny.html": "x"}); err != nil {
			t.Fatal(err)
		}
		if err := c.steps(s); err != nil {
			t.Fatal(err)
		}
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
