package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// What lies at a project's root under these names is refused whether it is there or not, and in any letter case: some
// disks know Content as content.
var (
	sourceFolders = []string{"content", "municipalities", "calculators", "site", "build", "docs", ".git", ".ci"}
	sourceFiles   = []string{"config.toml", "go.mod", "go.sum", "Makefile"}
)

// guard knows where a project's sources lie, and what else no site may take the place of.
type guard struct {
	root    string // links followed
	home    string // the user's own folder, or ""
	sources []source
}

// source is a folder or a file that no command may destroy.
type source struct {
	top   string // its name at the root, or "" where it is known by its place only
	place string // links followed
	said  string // for messages: what it is and why it is kept
}

func guardOf(project string) (guard, error) {
	root, err := filepath.Abs(project)
	if err == nil {
		root, err = filepath.EvalSymlinks(root)
	}
	if err != nil {
		return guard{}, err
	}
	g := guard{root: root}
	g.home, _ = os.UserHomeDir()
	for _, name := range sourceFolders {
		said := name + "/, where the project's sources lie"
		if name == ".git" {
			said = ".git/, where the project's history lies"
		}
		g.add(name, said)
	}
	for _, name := range sourceFiles {
		g.add(name, name+", one of the project's sources")
	}
	for _, folder := range []string{"content", "municipalities"} {
		if err := g.addLinked(folder); err != nil {
			return g, err
		}
	}
	return g, nil
}

func (g *guard) add(name, said string) {
	place, err := follow(filepath.Join(g.root, name))
	if err != nil { // nothing is there; its name is refused all the same
		place = filepath.Join(g.root, name)
	}
	g.sources = append(g.sources, source{name, place, said})
}

// addLinked adds what links in a folder of words lead to: they may lie elsewhere in the project.
func (g *guard) addLinked(folder string) error {
	words, err := filepath.EvalSymlinks(filepath.Join(g.root, folder))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return filepath.WalkDir(words, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.Type()&fs.ModeSymlink == 0 {
			return err
		}
		place, err := filepath.EvalSymlinks(name)
		if err != nil || same(place, g.root) || within(g.root, place) {
			return nil // to nowhere, or to all there is: no place of the content's own
		}
		from, err := filepath.Rel(words, name)
		g.sources = append(g.sources, source{"", place, "what " + folder + "/" + filepath.ToSlash(from) + " leads to"})
		return err
	})
}

// meets says how an absolute path meets the sources: it is one, lies in one or holds one; or that it is or holds the
// home folder. It is "" where it does not.
func (g guard) meets(name string) string {
	switch {
	case same(name, g.root):
		return "is the project's root"
	case within(g.root, name):
		return "holds the project's root"
	case g.home == "": // not known
	case same(name, g.home):
		return "is your home folder"
	case within(g.home, name):
		return "holds your home folder"
	}
	top, inner := g.below(name)
	for _, s := range g.sources {
		named := s.top != "" && strings.EqualFold(top, s.top)
		switch {
		case named && inner == "", same(name, s.place):
			return "is " + s.said
		case named, within(name, s.place):
			return "lies in " + s.said
		case within(s.place, name):
			return "holds " + s.said
		}
	}
	return ""
}

// below parts the way from the project's root to a path after its first name. Both parts are "" for a path outside.
func (g guard) below(name string) (top, inner string) {
	for dir := name; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if same(filepath.Dir(dir), g.root) {
			return filepath.Base(dir), strings.TrimPrefix(name, dir)
		}
	}
	return "", ""
}

// same tells whether two paths are one file or folder that is there, however its names are written.
func same(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return false
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(one, other)
}

// within tells whether a path lies below a folder that is there.
func within(name, folder string) bool {
	for dir := name; dir != filepath.Dir(dir); {
		if dir = filepath.Dir(dir); same(dir, folder) {
			return true
		}
	}
	return false
}

// follow gives the path that an absolute path leads to, also where its end is not there yet.
func follow(name string) (string, error) {
	real, err := filepath.EvalSymlinks(name)
	if !errors.Is(err, fs.ErrNotExist) || name == filepath.Dir(name) {
		return real, err
	}
	if _, err := os.Lstat(name); err == nil {
		return "", fmt.Errorf("%s is a link to nowhere", name)
	}
	dir, err := follow(filepath.Dir(name))
	return filepath.Join(dir, filepath.Base(name)), err
}
