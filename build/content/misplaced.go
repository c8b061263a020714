package content

import (
	"io/fs"
	"path"
	"strings"

	"borgerguide/build/file"
)

// misplaced finds pages of a standard in the folder above its own, and in that of its words: there nobody reads them as
// pages.
func (k *StandardKind) misplaced(fsys fs.FS, dir string) (problems file.Problems) {
	tell := func(name string) {
		base := path.Base(name)
		problems = append(problems, (&file.File{Name: name}).At(0).Problem(base+" lies in the wrong folder",
			"move it to "+path.Join(dir, base)))
	}
	own := map[string]bool{"source.md": true, "source.txt": true, "standard.toml": true}
	above := file.List(fsys, path.Dir(dir), "")
	if path.Base(dir) != k.ID {
		above = nil // of a text in a folder by its day: above lie the pages of another text
	}
	for _, name := range above {
		base := path.Base(name)
		if own[base] || path.Ext(base) == ".md" && k.pages[strings.TrimSuffix(base, ".md")] != nil {
			tell(name)
		}
	}
	for _, name := range file.List(fsys, path.Join(dir, "ordbog"), "") {
		base := path.Base(name)
		page := path.Ext(base) == ".md" && k.pages[strings.TrimSuffix(base, ".md")] != nil
		if own[base] || page && !isWord(fsys, name) {
			tell(name)
		}
	}
	return problems
}

// isWord tells whether a file has the word that it explains: the word may be that of a page.
func isWord(fsys fs.FS, name string) bool {
	text, err := fs.ReadFile(fsys, name)
	return err == nil && strings.Contains(string(text), "word =")
}
