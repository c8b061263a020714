package main

import (
	"os"
	"path/filepath"
	"testing"
)

// TestTargets: every system that is promised, and each file with a name of its own.
func TestTargets(t *testing.T) {
	names := map[string]bool{}
	for _, one := range targets {
		names[one.name()] = true
	}
	for _, want := range []string{
		"borgerguide-linux-amd64", "borgerguide-linux-arm64", "borgerguide-macos-amd64", "borgerguide-macos-arm64",
		"borgerguide-windows-amd64.exe", "borgerguide-windows-arm64.exe",
	} {
		if !names[want] {
			t.Errorf("there is no %s", want)
		}
	}
	if len(names) != len(targets) {
		t.Errorf("%d targets have %d names", len(targets), len(names))
	}
}

// TestSums are lines as sha256sum writes and checks them, by name.
func TestSums(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"b": "", "a.exe": "abc"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	const want = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.exe\n" +
		"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n"
	if got, err := sumsOf(dir); err != nil || got != want {
		t.Errorf("the sums are, %v,\n%s", err, got)
	}
}

// TestWhatGoesAlongIsThere: run reads it after the tools are made, which takes minutes.
func TestWhatGoesAlongIsThere(t *testing.T) {
	for _, name := range beside {
		if _, err := os.Stat(filepath.Join("../..", name)); err != nil {
			t.Error(err)
		}
	}
}
