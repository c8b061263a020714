package content

import (
	"io/fs"
	"path"
	"strings"

	"borgerguide/build/toml"
)

// Written is a text of a TOML file, or of a front matter, that somebody reads.
type Written struct {
	File string
	toml.Word
}

// written are the texts of TOML in a folder and those under it, but for those of sources, whose words are others'.
func written(fsys fs.FS, dir string) (words []Written) {
	entries, _ := fs.ReadDir(fsys, dir) // a folder that cannot be read is told of where it is read
	for _, e := range entries {
		name := path.Join(dir, e.Name())
		switch {
		case e.IsDir() && e.Name() != "sources":
			words = append(words, written(fsys, name)...)
		case strings.HasSuffix(name, ".toml"), strings.HasSuffix(name, ".md") && e.Name() != "source.md":
			for _, w := range toml.Words(fsys, name) {
				words = append(words, Written{name, w})
			}
		}
	}
	return words
}

// sharedWritten are the texts of what all municipalities share.
func sharedWritten(fsys fs.FS) (words []Written) {
	for _, dir := range []string{"law", "glossary", "tools", "words"} {
		words = append(words, written(fsys, "content/"+dir)...)
	}
	for _, w := range toml.Words(fsys, "config.toml") {
		if w.Key == "title" || w.Key == "publisher.name" { // pages say these two
			words = append(words, Written{"config.toml", w})
		}
	}
	return words
}
