package toml

import (
	"io/fs"
	"maps"
	"slices"
	"strings"

	"borgerguide/build/file"
)

// Word is a text of a TOML file, as it is read, and where it stands.
type Word struct {
	Key  string // dotted
	Text string

	at      file.Place
	literal bool // the text stands at its place letter by letter
}

// At is where a byte of the text stands; of one that is written with escapes, where its key does.
func (w *Word) At(i int) file.Place {
	if !w.literal {
		return w.at
	}
	return file.Place{File: w.at.File, Offset: w.at.Offset + i}
}

// Words are all texts of a TOML file, or of the front matter of any other. What is wrong with the file is told where it
// is read for its own sake: here it has no words then.
func Words(fsys fs.FS, name string) (words []Word) {
	var raw map[string]any
	var t *Table
	var problems file.Problems
	if strings.HasSuffix(name, ".toml") {
		t, problems = Read(fsys, name, &raw)
	} else {
		f, err := file.Read(fsys, name)
		if err != nil {
			return nil
		}
		t, _, problems = FrontMatter(f, &raw)
	}
	if len(problems) > 0 {
		return nil
	}
	t.gather(raw, nil, &words)
	return words
}

// gather adds the texts within a value.
func (t *Table) gather(value any, key []string, words *[]Word) {
	switch v := value.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			t.gather(v[name], append(key[:len(key):len(key)], name), words)
		}
	case []any:
		for _, one := range v {
			t.gather(one, key, words)
		}
	case string:
		at, literal := t.Inside(v, key...)
		if !literal {
			at = t.At(key...)
		}
		*words = append(*words, Word{strings.Join(key, "."), v, at, literal})
	}
}
