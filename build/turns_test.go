package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"borgerguide/build/output"
)

// teller passes on what is printed.
type teller chan string

func (c teller) Write(p []byte) (int, error) {
	c <- string(p)
	return len(p), nil
}

// TestWaitingBuildReadsAnew: the last site to be published shows the content as it is by then.
func TestWaitingBuildReadsAnew(t *testing.T) {
	dir := smallProject(t)
	public := filepath.Join(dir, "public")
	other, err := output.Begin(public, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	said, done := make(teller), make(chan int)
	var stdout bytes.Buffer
	go func() { done <- run([]string{"build", "-dir", dir}, console{&stdout, said, false}) }()
	want := "another build is writing to " + public + ": waiting until it is done\n"
	if got := <-said; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	replace(t, dir, "config.toml", `title = "`, `title = "Ny `)
	other.Discard()
	if code := <-done; code != 0 {
		t.Fatalf("exit code %d", code)
	}
	if !strings.Contains(read(t, public, "index.html"), "Ny ") {
		t.Error("the site is of the content as it was before the wait")
	}
}

// TestCounts are in the plural where there is more than one, or none.
func TestCounts(t *testing.T) {
	for n, want := range map[int]string{0: "0 pages", 1: "1 page", 2: "2 pages", 11: "11 pages"} {
		if got := count(n, "page"); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
