package wording

import (
	"io/fs"

	"borgerguide/build/file"
	"borgerguide/build/toml"
)

// Build is the words that the build itself writes on pages, read from content/words/build.toml.
type Build struct {
	Checks map[string]CheckWords `toml:"check"` // by the name of a check
	Place  file.Place            `toml:"-"`
}

// LoadBuild reads the words of the build.
func LoadBuild(fsys fs.FS) (*Build, file.Problems) {
	b := &Build{}
	t, problems := toml.Read(fsys, "content/words/build.toml", b)
	b.Place = t.At()
	b.placeChecks(t)
	return b, problems
}
