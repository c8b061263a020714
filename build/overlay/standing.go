package overlay

import (
	"io/fs"
	"path"
	"strings"

	"borgerguide/build/file"
)

// Notes names each file of the editor's that stands in the place of the tool's own, and finds those that look as if
// they should and do not: of a name in other letters, with the ending that Windows hides, or beside the folder.
func (o *FS) Notes() (notes file.Problems) {
	_ = fs.WalkDir(o.own, ".", func(inner string, d fs.DirEntry, err error) error {
		name := path.Join(o.at, inner)
		switch {
		case err != nil:
			return err
		case d.IsDir() && o.Own(name):
			return fs.SkipDir
		case d.IsDir() && isFolder(o.editor, name):
			notes = append(notes, o.misnamed(inner)...)
		case !o.Own(name):
			note := at(name).Problem("this stands in the place of the tool's own",
				"without it the tool's own counts; what is new there in a later version of the tool is not seen")
			note.Note = true
			notes = append(notes, note)
			if d.IsDir() { // a file, or a link to nowhere, in the place of a folder
				return fs.SkipDir
			}
		}
		return nil
	})
	return append(notes, o.astray()...)
}

func isFolder(fsys fs.FS, name string) bool {
	info, err := fs.Stat(fsys, name)
	return err == nil && info.IsDir()
}

// misnamed finds files in a folder of the editor's whose names are nearly those of the tool's files there.
func (o *FS) misnamed(inner string) (problems file.Problems) {
	own, _ := fs.ReadDir(o.own, inner)
	have, _ := fs.ReadDir(o.editor, path.Join(o.at, inner))
	names := map[string]string{} // by their small letters
	for _, e := range own {
		names[strings.ToLower(e.Name())] = e.Name()
	}
	for _, e := range have {
		name := strings.ToLower(e.Name())
		meant, ok := names[name]
		if !ok {
			meant, ok = names[strings.TrimSuffix(name, ".txt")]
		}
		if ok && meant != e.Name() {
			problems = append(problems, at(path.Join(o.at, inner, e.Name())).Problem(
				"this is not read: what the tool has of its own is called "+meant, "rename it to "+meant))
		}
	}
	return problems
}

// astray finds folders at the editor's root that the tool has in its folder, with a file that would stand there.
func (o *FS) astray() (problems file.Problems) {
	list, _ := fs.ReadDir(o.editor, ".")
	for _, e := range list {
		if e.Name() != o.at && strings.EqualFold(e.Name(), o.at) {
			problems = append(problems, at(e.Name()).Problem("this is not read on every system: it is not called "+o.at,
				"rename it to "+o.at))
		}
	}
	_ = fs.WalkDir(o.own, ".", func(inner string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if info, err := fs.Stat(o.editor, inner); err == nil && !info.IsDir() {
			problems = append(problems, at(inner).Problem("this is not read: it does not lie in "+o.at+"/",
				"move it to "+path.Join(o.at, inner)+", to stand in the place of the tool's own"))
		}
		return nil
	})
	return problems
}

// at is the place of a whole file.
func at(name string) file.Place { return (&file.File{Name: name}).At(0) }
