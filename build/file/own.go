package file

import "io/fs"

// laid is an editor's folder over the tool's own files (build/overlay).
type laid interface{ Own(name string) bool }

// Laid tells whether the tool's own files lie under those of the editor's folder.
func Laid(fsys fs.FS) bool {
	_, ok := fsys.(laid)
	return ok
}

// Own tells whether a file or folder is the tool's own, and none of the editor's.
func Own(fsys fs.FS, name string) bool {
	both, ok := fsys.(laid)
	return ok && both.Own(name)
}

// whose is said of a problem in a file that the editor does not have.
func (p Place) whose() string {
	if p.File != nil && p.File.Own {
		return "in the tool's own file: "
	}
	return ""
}
