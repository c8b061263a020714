package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"

	"borgerguide/build/file"
	"borgerguide/build/overlay"
	shared "borgerguide/content"
)

// project is the folder that a command works on.
type project struct {
	root  *os.Root
	files fs.FS         // with the tool's own content laid under, where the folder has none of its own
	notes file.Problems // on what stands in the place of the tool's own
	whole bool          // the folder holds the tool's own content, as the place does where the tool is made
}

const (
	configName  = "config.toml"
	contentName = "content"
)

// openProject opens a folder. All that an editor's must hold is config.toml and the municipalities.
func openProject(dir string) (project, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return project{}, err
	}
	p := project{root: root, files: root.FS()}
	if _, err := root.Lstat(path.Join(contentName, shared.Mark)); err == nil {
		p.whole = true
		return p, nil
	}
	over := overlay.New(root.FS(), shared.Files, contentName)
	p.files, p.notes = over, over.Notes()
	return p, nil
}

// begun finds a folder in which nothing has been begun, and says how one begins.
func (p project) begun(dir string) error {
	for _, name := range []string{configName, contentName, "municipalities"} {
		if _, err := p.root.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
			return nil
		}
	}
	return fmt.Errorf("%s holds no guide: `borgerguide new aabenraa` makes config.toml and the folder of a municipality "+
		"called so; where the guide lies elsewhere, name its folder with --dir", dir)
}
