package overlay

import (
	"io"
	"io/fs"
)

// folder is an open folder of the editor's, which lists what the tool has in it too, or that of the tool's files.
type folder struct {
	fs.File
	over *FS
	name string
	left []fs.DirEntry // not listed yet
	read bool
}

// Stat tells of the folder. The tool's files call the one that they lie in ".".
func (f *folder) Stat() (fs.FileInfo, error) {
	info, err := f.File.Stat()
	if err == nil && f.name == f.over.at {
		info = renamed{info, f.over.at}
	}
	return info, err
}

// ReadDir lists the next entries, all of them where n is not positive.
func (f *folder) ReadDir(n int) ([]fs.DirEntry, error) {
	if !f.read {
		list, err := f.over.ReadDir(f.name)
		if err != nil {
			return nil, err
		}
		f.left, f.read = list, true
	}
	switch {
	case n <= 0:
		n = len(f.left)
	case len(f.left) == 0:
		return nil, io.EOF
	}
	n = min(n, len(f.left))
	list := f.left[:n:n]
	f.left = f.left[n:]
	return list, nil
}
