package toml

import (
	"bytes"
	"errors"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"borgerguide/build/file"

	library "github.com/BurntSushi/toml"
)

// otherCase finds keys that the library takes for those of fields although their letters are of another case. Where
// both stand there, which one it takes is chance.
func (t *Table) otherCase(keys []library.Key, into reflect.Type) (problems file.Problems) {
	told := map[string]bool{}
	for _, key := range keys {
		at := into
		for i, part := range key {
			field, near := fieldOf(&at, part)
			if name := strings.Join(key[:i+1], "."); !field && near != "" && !told[name] {
				told[name] = true
				problems = append(problems, t.At(key...).Problem("unknown key "+part, "did you mean "+near+"?"))
			}
		}
	}
	return problems
}

// fieldOf goes from a type to what a key holds in it. ok is false where no field has the key; near is then one that has
// it in letters of another case.
func fieldOf(at *reflect.Type, key string) (ok bool, near string) {
	if *at == nil {
		return false, ""
	}
	within := *at
	for within.Kind() == reflect.Pointer || within.Kind() == reflect.Slice {
		within = within.Elem()
	}
	*at = nil
	if within.Kind() == reflect.Map {
		*at = within.Elem()
		return true, ""
	}
	if within.Kind() != reflect.Struct {
		return false, ""
	}
	for field := range within.Fields() {
		tag := field.Tag.Get("toml")
		switch {
		case tag == key:
			*at = field.Type
			return true, ""
		case strings.EqualFold(tag, key):
			*at, near = field.Type, tag
		}
	}
	return false, near
}

// unknownKeys finds the keys that no field took, not those inside a table that none took.
func (t *Table) unknownKeys(undecoded []library.Key, into reflect.Type) (problems file.Problems) {
	if into.Elem().Kind() == reflect.Map {
		return nil // it takes any key
	}
	known := knownKeys(into, map[reflect.Type]bool{})
	told := map[string]bool{}
	for _, full := range undecoded {
		t.unknown = append(t.unknown, full)
		key := full[:knownParts(full, into)+1]
		name := strings.Join(key, ".")
		if told[name] {
			continue
		}
		told[name] = true
		last := len(key) - 1
		switch {
		case t.unquoted(full...) != "":
			problems = append(problems, t.undotted(full...))
		case slices.Contains(known, key[last]):
			problems = append(problems, t.At(full...).Problem("the key "+key[last]+" has no place here",
				elsewhere(into, key)))
		default:
			problems = append(problems, t.At(full...).Problem("unknown key "+key[last],
				meant(key[last], keysBeside(into, key[:last]), known)))
		}
	}
	return problems
}

// knownParts is how many parts of a key that no field took are known, before the first that is not.
func knownParts(key library.Key, into reflect.Type) int {
	at := into
	for i, part := range key {
		if ok, _ := fieldOf(&at, part); !ok {
			return i
		}
	}
	return len(key) - 1
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

// wrongType is how the library says that a value is of another type than its field. It has no error type for that.
var wrongType = regexp.MustCompile(`\(last key ("[^"]+")\): ` +
	`(?:incompatible types: .*; destination has type (\w+)|type mismatch for .*: expected (table))`)

// rightForm is how a value of each type is written.
var rightForm = map[string]string{
	"slice": `a list: ["…"]`, "string": `text in quotes: "…"`, "boolean": "true or false", "integer": "a whole number",
	"time": "a date without quotes: 2026-11-22",
}

// decodeProblem turns an error of the library into ours. Where the rest can be read without it, it comes with its key.
func (t *Table) decodeProblem(text string, err error) (key string, problem file.Problem) {
	kind := ""
	var parse library.ParseError
	if errors.As(err, &parse) {
		if !strings.HasPrefix(parse.Message, "parsing time") {
			return t.syntaxProblem(text, parse)
		}
		key, kind = parse.LastKey, "time"
	} else if m := wrongType.FindStringSubmatch(err.Error()); m != nil {
		key, _ = strconv.Unquote(m[1])
		kind = m[2] + m[3]
	} else {
		return "", t.file.At(t.from).Problem(err.Error(), "")
	}
	parts := strings.Split(key, ".")
	for _, name := range slices.Sorted(maps.Keys(t.places)) {
		inner := strings.Split(name, ".")
		if strings.HasPrefix(name, key+".") && t.unquoted(inner...) != "" {
			return key, t.undotted(inner...)
		}
	}
	last := parts[len(parts)-1]
	if t.doubled(key) {
		return key, t.At(parts...).Problem(last+" stands in two brackets, as one of many, and there is only one",
			"write ["+key+"], and keep one of them")
	}
	instead := "write " + rightForm[kind]
	if rightForm[kind] == "" {
		instead = "write it as a table, [" + key + "]"
	}
	return key, t.At(parts...).Problem("the value of "+last+" is of the wrong kind", instead)
}

// doubled tells whether a key is a table in double brackets, which begin an entry of a list.
func (t *Table) doubled(key string) bool {
	at, ok := t.places[key]
	return ok && bytes.HasPrefix(bytes.TrimLeft(t.file.Text[at.from:at.to], " \t"), []byte("[["))
}

// numbered is a key or the name of a table that ends in the number of a passage, as 10.1, without quotes.
var numbered = regexp.MustCompile(`^\[?[ \t]*(?:[A-Za-z_-][A-Za-z0-9_-]*\.)*([0-9]+[a-z]?(?:\.[0-9]+[a-z]?)+)[ \t]*[=\]]`)

// unquoted is the number of a passage that a key is made of without quotes, "" where it is not.
func (t *Table) unquoted(key ...string) string {
	at, ok := t.places[strings.Join(key, ".")]
	if !ok {
		return ""
	}
	if m := numbered.FindSubmatch(t.file.Text[at.from:at.to]); m != nil {
		return string(m[1])
	}
	return ""
}

// undotted says that TOML takes the number of a passage for a key within another.
func (t *Table) undotted(key ...string) file.Problem {
	number := t.unquoted(key...)
	return t.At(key...).Problem("without quotes "+number+" is a key within another", `write "`+number+`" in quotes`)
}
