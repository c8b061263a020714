package file

import (
	"errors"
	"io/fs"
	"path"
	"strings"
)

// LeftByPrograms tells whether a file or folder is one that systems and editors leave beside the content, and nobody
// wrote: what is hidden, and what Word and Windows keep open or remember there.
func LeftByPrograms(name string) bool {
	switch strings.ToLower(name) {
	case "thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx":
		return true
	}
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$")
}

// List names the files of one folder that end as asked, sorted, but for those that programs leave. A folder that is not
// there has none.
func List(fsys fs.FS, dir, ending string) []string {
	entries, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return nil
	}
	var names []string
	for _, e := range entries {
		if !e.IsDir() && strings.HasSuffix(e.Name(), ending) && !LeftByPrograms(e.Name()) {
			names = append(names, path.Join(dir, e.Name()))
		}
	}
	return names
}

// missed says what a missing file is called instead, where one beside it has its name in other letters, or with the
// ending that Windows hides.
func missed(fsys fs.FS, name string, err error) error {
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	want := path.Base(name)
	for _, there := range List(fsys, path.Dir(name), "") {
		have := path.Base(there)
		if have != want && (strings.EqualFold(have, want) || strings.EqualFold(have, want+".txt")) {
			return Problems{(&File{Name: name}).At(0).Problem("this file is missing",
				"did you mean "+have+"? Rename it to "+want)}
		}
	}
	return err
}
