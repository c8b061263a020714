// Package file holds bytes, the places in them, and the problems found there.
//
// A File is text as read: no byte order mark, lines ended by \n alone. A Place is a file and an offset; line and
// column are worked out only when a Problem is printed. Problems are collected, sorted and printed together: nothing
// stops at the first.
package file

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"sort"
	"strings"
	"unicode/utf8"
)

// File is one text file of the project. Its Name is relative to the project's root, with slashes.
type File struct {
	Name string
	Text []byte
	Own  bool // the tool's own, which lies in no folder of the editor's
}

// Read reads a text file: a byte order mark and carriage returns, as some editors leave them, are not part of it.
// Text that is not UTF-8, or was read as something else on its way here, is an error with its place.
func Read(fsys fs.FS, name string) (*File, error) {
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, missed(fsys, name, err)
	}
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if is := document(text); is != "" {
		return nil, Problems{(&File{Name: name}).At(0).Problem("this is "+is+", not a text", saveAsText)}
	}
	text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
	f := &File{Name: name, Text: text, Own: Own(fsys, name)}
	if !utf8.Valid(text) {
		at := 0
		for at < len(text) {
			r, size := utf8.DecodeRune(text[at:])
			if r == utf8.RuneError && size == 1 {
				break
			}
			at += size
		}
		return nil, Problems{f.At(at).Problem("this is not UTF-8 text", "save the file as UTF-8")}
	}
	if at, what := misread(text); at >= 0 {
		return nil, Problems{f.At(at).Problem(what, "copy or save the text again, as UTF-8")}
	}
	return f, nil
}

// Unreadable says what is wrong with a file that Read could not read.
func Unreadable(name string, err error) Problems {
	var problems Problems
	if errors.As(err, &problems) {
		return problems
	}
	what, instead := "this file cannot be read: "+err.Error(), ""
	switch {
	case errors.Is(err, fs.ErrNotExist):
		what = "this file is missing"
	case strings.HasSuffix(err.Error(), "path escapes from parent"): // the error has no name
		what, instead = "this file is a link that leads out of the project", "put the file itself here"
	}
	return Problems{(&File{Name: name}).At(0).Problem(what, instead)}
}

// At is the place of a byte offset in the file.
func (f *File) At(offset int) Place { return Place{File: f, Offset: offset} }

// Place is where something stands. The zero Place is nowhere in particular.
type Place struct {
	File   *File
	Offset int // in bytes, 0-based
}

// Position gives the 1-based line and column, the column in characters.
func (p Place) Position() (line, column int) {
	at := min(p.Offset, len(p.File.Text))
	before := p.File.Text[:at]
	start := bytes.LastIndexByte(before, '\n') + 1
	return bytes.Count(before, []byte("\n")) + 1, utf8.RuneCount(before[start:]) + 1
}

// String is file:line:column.
func (p Place) String() string {
	if p.File == nil {
		return "borgerguide"
	}
	line, column := p.Position()
	return fmt.Sprintf("%s:%d:%d", p.File.Name, line, column)
}

// line is the text of the line the place is on.
func (p Place) line() string {
	text := p.File.Text
	at := min(p.Offset, len(text))
	start := bytes.LastIndexByte(text[:at], '\n') + 1
	end := bytes.IndexByte(text[at:], '\n')
	if end < 0 {
		return string(text[start:])
	}
	return string(text[start : at+end])
}

// Problem makes an error at this place: what is wrong, and what to write instead ("" when that goes without saying).
func (p Place) Problem(what, instead string) Problem {
	return Problem{Place: p, What: what, Instead: instead}
}

// Problem is one thing that is wrong, or, as a Note, one thing an editor should know.
type Problem struct {
	Place   Place
	What    string
	Instead string
	Note    bool // a note to the editor: it never fails a build
	Follows bool // it may follow from another problem
}

// String is the whole message: the place, what is wrong, the line with a caret, and what to write instead.
func (p Problem) String() string {
	var b strings.Builder
	kind := ""
	if p.Note {
		kind = "note: "
	}
	fmt.Fprintf(&b, "%s: %s%s%s\n", p.Place, p.Place.whose(), kind, p.What)
	if p.Place.File != nil && !p.Note {
		writeCaret(&b, p.Place)
	}
	if p.Instead != "" {
		fmt.Fprintf(&b, "    %s\n", p.Instead)
	}
	return b.String()
}

// lineShown is how much of a long line is shown, in characters.
const lineShown = 100

func writeCaret(b *strings.Builder, p Place) {
	line := []rune(strings.ReplaceAll(p.line(), "\t", " "))
	if len(line) == 0 {
		return
	}
	_, column := p.Position()
	from := 0
	if column > lineShown {
		from = column - lineShown/2
	}
	to := min(len(line), from+lineShown)
	fmt.Fprintf(b, "    %s\n    %s^\n", string(line[min(from, to):to]), strings.Repeat(" ", column-1-from))
}

// Problems is what one run found. As an error it prints every one of them.
type Problems []Problem

func (ps Problems) Error() string {
	ps.Sort()
	var b strings.Builder
	for _, p := range ps {
		b.WriteString(p.String())
	}
	return b.String()
}

// Sort puts the problems in the order of their files, then of their places.
func (ps Problems) Sort() {
	sort.SliceStable(ps, func(i, j int) bool {
		a, b := ps[i].Place, ps[j].Place
		switch {
		case a.File == nil || b.File == nil:
			return a.File == nil && b.File != nil
		case a.File.Name != b.File.Name:
			return a.File.Name < b.File.Name
		case a.Offset != b.Offset:
			return a.Offset < b.Offset
		}
		return ps[i].What < ps[j].What
	})
}

// Errors counts the problems that are not notes.
func (ps Problems) Errors() (n int) {
	for _, p := range ps {
		if !p.Note {
			n++
		}
	}
	return n
}
