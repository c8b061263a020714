package content

import (
	"bytes"
	"errors"
	"io/fs"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"borgerguide/build/file"

	"github.com/BurntSushi/toml"
)

// table is a decoded TOML text that remembers where its keys stand.
type table struct {
	file *file.File
	keys map[string]int // dotted key to its offset
	base int            // where the TOML begins in the file

	wrong map[string]bool // keys whose values could not be read; "" is all of them
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
		return &table{file: &file.File{Name: name}, wrong: map[string]bool{"": true}}, readProblem(name, err)
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

// decodePart reads the TOML between two offsets of a file. A value of the wrong type is taken out and the rest read all
// the same, so that one run finds every one of them.
func decodePart(f *file.File, from, to int, dst any) (*table, file.Problems) {
	text := bytes.Clone(f.Text[from:to])
	t := &table{file: f, base: from, wrong: map[string]bool{}}
	var ends map[string]int
	t.keys, ends = keyPlaces(string(text), from)
	var problems file.Problems
	for {
		reflect.ValueOf(dst).Elem().SetZero()
		meta, err := toml.Decode(string(text), dst)
		if err == nil {
			return t, append(problems, t.unknownKeys(meta.Undecoded(), reflect.TypeOf(dst))...)
		}
		key, problem := t.decodeProblem(err)
		problems = append(problems, problem)
		if key == "" || t.wrong[key] {
			t.wrong[""] = true
			return t, problems
		}
		t.wrong[key] = true
		for k, end := range ends {
			if k == key || strings.HasPrefix(k, key+".") {
				blank(text[t.keys[k]-from : end-from])
			}
		}
	}
}

// blank leaves only the line ends of a text.
func blank(text []byte) {
	for i, c := range text {
		if c != '\n' {
			text[i] = ' '
		}
	}
}

// unknownKeys finds the keys that no field took, not those inside a table that none took.
func (t *table) unknownKeys(undecoded []toml.Key, dst reflect.Type) (problems file.Problems) {
	known := knownKeys(dst, map[reflect.Type]bool{})
	unknown := map[string]bool{}
	for _, key := range undecoded {
		unknown[strings.Join(key, ".")] = true
		last := len(key) - 1
		switch {
		case last > 0 && unknown[strings.Join(key[:last], ".")]:
		case slices.Contains(known, key[last]):
			problems = append(problems, t.at(key...).Problem("the key "+key[last]+" has no place here", ""))
		default:
			problems = append(problems, t.at(key...).Problem("unknown key "+key[last], file.DidYouMean(key[last], known)))
		}
	}
	return problems
}

// spoiled tells whether a table could not be read as it is written, so that nothing more need be said of it.
func (t *table) spoiled(key ...string) bool {
	for wrong := range t.wrong {
		if wrong == "" || strings.HasPrefix(wrong, strings.Join(key, ".")) {
			return true
		}
	}
	return false
}

var wrongType = regexp.MustCompile(`\(last key ("[^"]+")\): (?:incompatible types: .*; destination has type (\w+)|type mismatch for .*: expected (table))`)

// rightForm is how a value of each type is written.
var rightForm = map[string]string{
	"slice": `a list: ["…"]`, "string": `text in quotes: "…"`, "boolean": "true or false", "integer": "a whole number",
	"time": "a date without quotes: 2026-11-22",
}

// decodeProblem turns an error of the library into ours. A value of the wrong type comes with its key.
func (t *table) decodeProblem(err error) (key string, problem file.Problem) {
	kind := ""
	var parse toml.ParseError
	if errors.As(err, &parse) {
		if !strings.HasPrefix(parse.Message, "parsing time") {
			return "", t.file.At(t.base+parse.Position.Start).Problem(strings.TrimSuffix(parse.Message, "."), "")
		}
		key, kind = parse.LastKey, "time"
	} else if m := wrongType.FindStringSubmatch(err.Error()); m != nil {
		key, _ = strconv.Unquote(m[1])
		kind = m[2] + m[3]
	} else {
		return "", t.file.At(t.base).Problem(err.Error(), "")
	}
	parts := strings.Split(key, ".")
	last := parts[len(parts)-1]
	instead := "write " + rightForm[kind]
	if rightForm[kind] == "" {
		instead = "write it as a table, [" + key + "]"
	}
	return key, t.at(parts...).Problem("the value of "+last+" is of the wrong kind", instead)
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
