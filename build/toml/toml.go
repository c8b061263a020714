// Package toml reads TOML strictly and tells where each key stands. It is the only importer of the TOML library.
//
// Strictly means that a key nobody knows is a problem, as is a value of another type than the Go field it is for. A
// value of the wrong type is taken out and the rest read all the same, so that one run finds every one of them. The
// library gives values without places; a walk of our own over the text finds those (places.go). Arrays of tables, and
// places inside a table on one line, are not known: content has neither.
package toml

import (
	"bytes"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"time"

	"borgerguide/build/file"
	"borgerguide/calculators/quantity"

	library "github.com/BurntSushi/toml"
)

// Table is a decoded TOML text that remembers where its keys stand.
type Table struct {
	file   *file.File
	from   int             // where the TOML begins in the file
	places map[string]span // by dotted key
	wrong  map[string]bool // keys whose values could not be read; "" is all of them

	unknown []library.Key // that no field took, each as far as it is known
}

// Read reads a TOML file into a struct, whose fields say by `toml:"key"` what they take.
func Read(fsys fs.FS, name string, into any) (*Table, file.Problems) {
	f, err := file.Read(fsys, name)
	if err != nil {
		return unreadable(&file.File{Name: name}), file.Unreadable(name, err)
	}
	return parse(f, 0, len(f.Text), into)
}

// ReadFilled reads as Read does a file that cannot be empty. Where it is, no more is told of it than that.
func ReadFilled(fsys fs.FS, name string, into any) (*Table, file.Problems) {
	t, problems := Read(fsys, name, into)
	if len(t.places) == 0 && len(problems) == 0 {
		t.wrong[""] = true
		problems = file.Problems{t.At().Problem("this file is empty: it has no key and no value",
			"put back what stood there; borgerguide new makes the files of a municipality")}
	}
	return t, problems
}

// unreadable is the table of a text of which nothing could be read.
func unreadable(f *file.File) *Table { return &Table{file: f, wrong: map[string]bool{"": true}} }

// parse reads the TOML between two offsets of a file.
func parse(f *file.File, from, to int, into any) (*Table, file.Problems) {
	text := bytes.Clone(f.Text[from:to])
	t := &Table{file: f, from: from, places: keyPlaces(string(text), from), wrong: map[string]bool{}}
	var problems file.Problems
	for {
		reflect.ValueOf(into).Elem().SetZero()
		meta, err := library.Decode(string(text), into)
		if err == nil {
			problems = append(problems, t.otherCase(meta.Keys(), reflect.TypeOf(into))...)
			return t, append(problems, t.unknownKeys(meta.Undecoded(), reflect.TypeOf(into))...)
		}
		key, problem := t.decodeProblem(string(text), err)
		if key != "" && t.wrong[key] { // it is told, and cannot be taken out
			t.wrong[""] = true
			return t, problems
		}
		problems = append(problems, problem)
		if key == "" {
			t.wrong[""] = true
			return t, problems
		}
		t.wrong[key] = true
		for k, at := range t.places {
			if within(k, key) {
				blank(text[at.from-from : at.to-from])
			}
		}
	}
}

// within tells whether a dotted key is another one, or lies in the table of that name. Every key lies within "".
func within(key, table string) bool {
	return table == "" || key == table || strings.HasPrefix(key, table+".")
}

// blank leaves only the line ends of a text.
func blank(text []byte) {
	for i, c := range text {
		if c != '\n' {
			text[i] = ' '
		}
	}
}

// At is the place of a key, given part by part, of the nearest table around it, or of the text's beginning.
func (t *Table) At(key ...string) file.Place {
	for n := len(key); n > 0; n-- {
		if at, ok := t.places[strings.Join(key[:n], ".")]; ok {
			return t.file.At(at.from)
		}
	}
	return t.file.At(t.from)
}

// Inside is the place where a key's text begins in the file. ok is false where the text does not stand there letter by
// letter, since it is written with escapes.
func (t *Table) Inside(text string, key ...string) (place file.Place, ok bool) {
	at, ok := t.places[strings.Join(key, ".")]
	if !ok {
		return file.Place{}, false
	}
	offset := strings.Index(string(t.file.Text[at.from:at.to]), text)
	return t.file.At(at.from + offset), offset >= 0
}

// Spoiled tells whether a value within a key, or without one any value at all, could not be read. That is a problem
// already, and nothing more need be said of what is missing there.
func (t *Table) Spoiled(key ...string) bool {
	for wrong := range t.wrong {
		if wrong == "" || within(wrong, strings.Join(key, ".")) {
			return true
		}
	}
	return false
}

// Doubtful tells whether a value within a key could not be read or has a name nobody knows, as one that is misspelt.
// That is a problem already.
func (t *Table) Doubtful(key ...string) bool {
	if t.Spoiled(key...) {
		return true
	}
	for _, unknown := range t.unknown {
		if within(strings.Join(unknown, "."), strings.Join(key, ".")) {
			return true
		}
	}
	return false
}

// Astray tells whether a name stands in a key that nobody knows, as the fact in facts.svarfrist.
func (t *Table) Astray(name string) bool {
	for _, key := range t.unknown {
		if slices.Contains(key, name) {
			return true
		}
	}
	return false
}

// Day is the day of a date as TOML gives it. The zero time, of a key that is left out, is day 0: 1 January 1970, on
// which nothing in the content begins, ends or is checked.
func Day(t time.Time) quantity.Day {
	if t.IsZero() {
		return 0
	}
	day, _ := quantity.DayOf(int64(t.Year()), int64(t.Month()), int64(t.Day()))
	return day
}
