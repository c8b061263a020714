package content

import (
	"io/fs"

	"borgerguide/build/file"
)

// The folders that municipalities may lie in: beside the rest of the content, or, where the tool brings the rest, at
// the root of the project.
const (
	besideShared = "content/municipalities"
	atRoot       = "municipalities"
)

// MunicipalitiesFolder is where the municipalities of a project lie, or shall lie where there are none yet.
func MunicipalitiesFolder(fsys fs.FS) string {
	if isFolder(fsys, besideShared) {
		return besideShared
	}
	if isFolder(fsys, atRoot) || file.Own(fsys, "content") {
		return atRoot
	}
	return besideShared
}

// parted finds municipalities in both folders: those in one of them would not be seen.
func parted(fsys fs.FS) file.Problems {
	if !isFolder(fsys, besideShared) || !isFolder(fsys, atRoot) {
		return nil
	}
	return file.Problems{(&file.File{Name: atRoot}).At(0).Problem(
		"there is a folder "+atRoot+" and a folder "+besideShared, "move all municipalities to one of them")}
}

func isFolder(fsys fs.FS, name string) bool {
	info, err := fs.Stat(fsys, name)
	return err == nil && info.IsDir()
}
