package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Folder gives the folder that a site may be written to: the wanted one, links followed. The error says which sources
// of the project a build would destroy there, whatever flags it has, or why there can be no site.
func Folder(project, wanted string) (string, error) {
	g, err := guardOf(project)
	if err != nil {
		return "", err
	}
	public, err := g.allowed(wanted)
	if err != nil {
		return "", fmt.Errorf("the output folder %w", err)
	}
	if filepath.Dir(public) == public {
		return "", fmt.Errorf("the output folder %q is a whole disk", wanted)
	}
	if info, err := os.Stat(public); err == nil && !info.IsDir() {
		return "", fmt.Errorf("the output folder %q is a file", wanted)
	}
	if isMount(public) {
		return "", fmt.Errorf("the output folder %q is a mount, which cannot change places with the new site: "+
			"name a folder in it, as in %s", wanted, filepath.ToSlash(filepath.Join(wanted, "site")))
	}
	for _, beside := range stageOf(public).touched() {
		if _, err := g.allowed(beside); err != nil {
			return "", fmt.Errorf("beside the output folder %q the build needs a place of its own, and %w", wanted, err)
		}
	}
	return public, nil
}

// File gives the file that may be written: the wanted one, links followed. There is none yet, or ours knows what
// stands in it for something that the tool made. The error says what would be destroyed.
func File(project, wanted string, ours func(old []byte) bool) (string, error) {
	g, err := guardOf(project)
	if err != nil {
		return "", err
	}
	name, err := g.allowed(wanted)
	if err != nil {
		return "", fmt.Errorf("the file %w", err)
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if dir, err := os.Stat(filepath.Dir(name)); err != nil || !dir.IsDir() {
			return "", fmt.Errorf("there is no folder %s for the file %q", filepath.Dir(wanted), wanted)
		}
		return name, nil
	case err != nil:
		return "", err
	case info.IsDir():
		return "", fmt.Errorf("the file %q is a folder", wanted)
	case !info.Mode().IsRegular(): // a device or a pipe: what is renamed to its name takes its place
		return "", fmt.Errorf("%q is a device or a pipe, not a file", wanted)
	}
	old, err := os.ReadFile(name)
	if err == nil && !ours(old) {
		err = fmt.Errorf("the file %q is there already, and this tool did not make it", wanted)
	}
	return name, err
}

// Write puts data in a file in one step: a reader meets what was there before, or all of it.
func Write(name string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*.new")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(0o644), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
	return err
}

// allowed gives the path that a path leads to, or an error where either of the two meets sources.
func (g guard) allowed(wanted string) (string, error) {
	written, err := filepath.Abs(wanted)
	if err != nil {
		return "", err
	}
	if said := g.meets(written); said != "" {
		return "", fmt.Errorf("%q %s", wanted, said)
	}
	real, err := follow(written)
	if err != nil {
		return "", fmt.Errorf("%q cannot be written to: %w", wanted, err)
	}
	if said := g.meets(real); said != "" {
		return "", fmt.Errorf("%q leads to %s, which %s", wanted, real, said)
	}
	if real == written {
		return filepath.Clean(wanted), nil // as the user knows it
	}
	return real, nil
}
