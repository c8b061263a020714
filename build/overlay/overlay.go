// Package overlay lays an editor's files over those that the tool carries with it.
//
// A file of the editor's stands in the place of the tool's own of that name; a folder that both have holds what is in
// either. What the editor has there, and cannot be read, is an error as it would be alone: it is never passed over.
package overlay

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// FS is an editor's folder, with the tool's own files in one of its folders.
type FS struct {
	editor fs.FS
	own    fs.FS  // the tool's
	at     string // the folder that those lie in, at the editor's root: "content"
}

// New lays an editor's files over the tool's own, which lie in a folder.
func New(editor, own fs.FS, at string) *FS { return &FS{editor, own, at} }

// Own tells whether the file or folder of a name is the tool's own.
func (o *FS) Own(name string) bool {
	inner, ok := o.inner(name)
	if !ok || o.theirs(name) {
		return false
	}
	_, err := fs.Stat(o.own, inner)
	return err == nil
}

// inner is what the tool calls the file or folder of a name; ok is false where it lies elsewhere.
func (o *FS) inner(name string) (inner string, ok bool) {
	if name == o.at {
		return ".", true
	}
	return strings.CutPrefix(name, o.at+"/")
}

// theirs tells whether the editor has something of a name, or something on the way to it that is no folder, such as a
// link to nowhere.
func (o *FS) theirs(name string) bool {
	if dir := path.Dir(name); dir != "." {
		if !o.theirs(dir) {
			return false
		}
		if !isFolder(o.editor, dir) {
			return true
		}
	}
	_, err := fs.Lstat(o.editor, name)
	return !errors.Is(err, fs.ErrNotExist)
}

// Open opens the editor's file of a name, or the tool's own.
func (o *FS) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, invalid(name)
	}
	if inner, ok := o.inner(name); ok && !o.theirs(name) {
		f, err := o.own.Open(inner)
		if err != nil || inner != "." {
			return f, named(err, name)
		}
		return &folder{File: f, over: o, name: name}, nil
	}
	f, err := o.editor.Open(name)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err != nil || !info.IsDir() {
		return f, nil
	}
	return &folder{File: f, over: o, name: name}, nil
}

// ReadDir lists a folder: what the editor has there, and what the tool has besides.
func (o *FS) ReadDir(name string) ([]fs.DirEntry, error) {
	if !fs.ValidPath(name) {
		return nil, invalid(name)
	}
	inner, ok := o.inner(name)
	if ok && !o.theirs(name) {
		list, err := fs.ReadDir(o.own, inner)
		return list, named(err, name)
	}
	list, err := fs.ReadDir(o.editor, name)
	if err != nil {
		return list, err
	}
	var besides []fs.DirEntry // the tool may have no such folder
	switch {
	case ok:
		besides, _ = fs.ReadDir(o.own, inner)
	case name == ".":
		besides = o.root()
	}
	for _, e := range besides {
		if !slices.ContainsFunc(list, func(have fs.DirEntry) bool { return have.Name() == e.Name() }) {
			list = append(list, e)
		}
	}
	slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return list, nil
}

// root is the folder that the tool's files lie in, as it is listed.
func (o *FS) root() []fs.DirEntry {
	info, err := fs.Stat(o.own, ".")
	if err != nil {
		return nil
	}
	return []fs.DirEntry{fs.FileInfoToDirEntry(renamed{info, o.at})}
}

// renamed is a folder under another name.
type renamed struct {
	fs.FileInfo
	name string
}

func (r renamed) Name() string { return r.name }

func invalid(name string) error { return &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid} }

// named is an error of the tool's files, with the name that the file has here.
func named(err error, name string) error {
	if of, ok := errors.AsType[*fs.PathError](err); ok {
		return &fs.PathError{Op: of.Op, Path: name, Err: of.Err}
	}
	return err
}
