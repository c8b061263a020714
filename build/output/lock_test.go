package output

import (
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"testing"
)

// beginLater opens a stage while another is open: it tells when it waits, and gives the stage when it has it.
func beginLater(t *testing.T, public string) (waits chan bool, later chan *Stage) {
	t.Helper()
	waits, later = make(chan bool, 1), make(chan *Stage, 1)
	go func() {
		s, err := Begin(public, false, func() { waits <- true })
		if err != nil {
			t.Error(err)
		}
		later <- s
	}()
	return waits, later
}

// TestSecondBuildWaits until the first is done, whichever way it ends; then it sees what the first has left.
func TestSecondBuildWaits(t *testing.T) {
	for name, end := range map[string]func(*Stage) error{
		"published": (*Stage).Publish,
		"discarded": func(s *Stage) error { s.Discard(); return nil },
		"failed": func(s *Stage) error {
			in := filepath.Join(s.manifest, "in-the-way")
			write(t, in, "")
			if err := s.Publish(); err == nil {
				return errors.New("a manifest that cannot be read is no error")
			}
			return os.RemoveAll(s.manifest)
		},
	} {
		t.Run(name, func(t *testing.T) {
			public := filepath.Join(t.TempDir(), "public")
			first := begin(t, public, false)
			waits, later := beginLater(t, public)
			put(t, first, map[string]string{"index.html": "1"})
			<-waits
			put(t, first, map[string]string{"a.html": "1"})
			if err := end(first); err != nil {
				t.Fatal(err)
			}
			second := <-later
			put(t, second, map[string]string{"index.html": "2"})
			if err := second.Publish(); err != nil {
				t.Fatal(err)
			}
			expectTree(t, public, map[string]string{"index.html": "2"})
			expectBeside(t, public, ".public.manifest", "public")
		})
	}
}

// TestBuildsOfOtherFoldersDoNotWait: begin panics where it would.
func TestBuildsOfOtherFoldersDoNotWait(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a", "b", "a.new", "in/a"} {
		s := begin(t, filepath.Join(dir, name), false)
		defer s.Discard()
	}
}

// TestRefusedBuildLetsGo of the lock, so that the next can say the same.
func TestRefusedBuildLetsGo(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	write(t, filepath.Join(public, "mine.txt"), "mine")
	for range 2 {
		if _, err := Begin(public, false, never); err == nil {
			t.Error("somebody's file was taken")
		}
	}
	expectBeside(t, public, "public")
}

// TestManyBuildsAtOnce: each succeeds, and the site is always one of theirs.
func TestManyBuildsAtOnce(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	done := make(chan error)
	for n := range 6 {
		go func() {
			for range 10 {
				s, err := Begin(public, false, func() {})
				if err != nil {
					done <- err
					return
				}
				for i := range filesOfASite {
					err = errors.Join(err, s.Put(addressOf(n, i), []byte(strconv.Itoa(n))))
				}
				if err = errors.Join(err, s.Publish()); err != nil {
					done <- err
					return
				}
			}
			done <- nil
		}()
	}
	for range 6 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	wholeSite(t, public)
	expectBeside(t, public, ".public.manifest", "public")
}

// TestLockFollowsNoLink: what a planted link leads to is not made.
func TestLockFollowsNoLink(t *testing.T) {
	dir := t.TempDir()
	link(t, "elsewhere", filepath.Join(dir, ".public.lock"))
	if _, err := Begin(filepath.Join(dir, "public"), false, never); err == nil {
		t.Error("the link was followed")
	}
	expectBeside(t, filepath.Join(dir, "public"), ".public.lock")
}
