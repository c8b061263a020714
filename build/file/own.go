package file

import "io/fs"

// Own tells whether a file or folder is the tool's own, which lies in no folder of the editor's. Only an overlay of the
// two has any (build/overlay).
func Own(fsys fs.FS, name string) bool {
	both, ok := fsys.(interface{ Own(name string) bool })
	return ok && both.Own(name)
}

// whose is said of a problem in a file that no editor has: it is none of theirs.
func (p Place) whose() string {
	if p.File != nil && p.File.Own {
		return "in the tool's own file: "
	}
	return ""
}
