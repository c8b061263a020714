package content

import (
	"errors"
	"io/fs"
	"reflect"
	"strings"

	"borgerguide/build/file"

	"github.com/BurntSushi/toml"
)

// table is a decoded TOML text that remembers where its keys stand.
type table struct {
	file *file.File
	keys map[string]int // dotted key to its offset
	base int            // where the TOML begins in the file
}

// at is the place of a dotted key, of the nearest table around it, or of the file.
func (t *table) at(key ...string) file.Place {
	for n := len(key); n > 0; n-- {
		if offset, ok := t.keys[strings.Join(key[:n], ".")]; ok {
			return t.file.At(offset)
		}
	}
	return t.file.At(t.base)
}

// decode reads a TOML file strictly into dst: an unknown key is a problem, as is a value of the wrong type.
func decode(fsys fs.FS, name string, dst any) (*table, file.Problems) {
	f, err := file.Read(fsys, name)
	if err != nil {
		return &table{file: &file.File{Name: name}}, readProblem(name, err)
	}
	return decodePart(f, 0, len(f.Text), dst)
}

// readProblem makes problems of an error in reading a file.
func readProblem(name string, err error) file.Problems {
	var ps file.Problems
	if errors.As(err, &ps) {
		return ps
	}
	what := "this file cannot be read: " + err.Error()
	if errors.Is(err, fs.ErrNotExist) {
		what = "this file is missing"
	}
	return file.Problems{(&file.File{Name: name}).At(0).Problem(what, "")}
}

// decodePart reads the TOML between two offsets of a file.
func decodePart(f *file.File, from, to int, dst any) (*table, file.Problems) {
	t := &table{file: f, base: from}
	text := string(f.Text[from:to])
	t.keys = keyPlaces(text, from)
	meta, err := toml.Decode(text, dst)
	if err != nil {
		return t, file.Problems{t.decodeProblem(err)}
	}
	var problems file.Problems
	known := knownKeys(reflect.TypeOf(dst), map[reflect.Type]bool{})
	for _, key := range meta.Undecoded() {
		last := key[len(key)-1]
		problems = append(problems, t.at(key...).Problem("unknown key "+last, file.DidYouMean(last, known)))
	}
	return t, problems
}

func (t *table) decodeProblem(err error) file.Problem {
	var parse toml.ParseError
	if !errors.As(err, &parse) {
		return t.file.At(t.base).Problem(err.Error(), "")
	}
	at := t.file.At(t.base + parse.Position.Start)
	if offset, ok := t.keys[parse.LastKey]; ok && parse.Position.Line == 0 {
		at = t.file.At(offset)
	}
	return at.Problem(strings.TrimSuffix(parse.Message, "."), "")
}

// knownKeys lists every key a type may hold, for messages.
func knownKeys(t reflect.Type, seen map[reflect.Type]bool) (keys []string) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Map || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || seen[t] {
		return nil
	}
	seen[t] = true
	for i := range t.NumField() {
		if key := t.Field(i).Tag.Get("toml"); key != "" {
			keys = append(keys, key)
		}
		keys = append(keys, knownKeys(t.Field(i).Type, seen)...)
	}
	return keys
}
