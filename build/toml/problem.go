package toml

import (
	"errors"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"borgerguide/build/file"

	library "github.com/BurntSushi/toml"
)

// unknownKeys finds the keys that no field took, not those inside a table that none took.
func (t *Table) unknownKeys(undecoded []library.Key, into reflect.Type) (problems file.Problems) {
	if into.Elem().Kind() == reflect.Map {
		return nil // it takes any key
	}
	known := knownKeys(into, map[reflect.Type]bool{})
	unknown := map[string]bool{}
	for _, key := range undecoded {
		unknown[strings.Join(key, ".")] = true
		last := len(key) - 1
		switch {
		case last > 0 && unknown[strings.Join(key[:last], ".")]:
		case slices.Contains(known, key[last]):
			problems = append(problems, t.At(key...).Problem("the key "+key[last]+" has no place here", ""))
		default:
			problems = append(problems, t.At(key...).Problem("unknown key "+key[last], file.DidYouMean(key[last],
				known)))
		}
	}
	return problems
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

// noDate is how the library says that what looks like a date is none. It reads one with points as a number.
var noDate = regexp.MustCompile(`^(?:invalid datetime: |Invalid float value: )("\d{1,4}[.-]\d{1,2}[.-]\d[^"]*")`)

// rightForm is how a value of each type is written.
var rightForm = map[string]string{
	"slice": `a list: ["…"]`, "string": `text in quotes: "…"`, "boolean": "true or false", "integer": "a whole number",
	"time": "a date without quotes: 2026-11-22",
}

// decodeProblem turns an error of the library into ours. A value of the wrong type comes with its key.
func (t *Table) decodeProblem(err error) (key string, problem file.Problem) {
	kind := ""
	var parse library.ParseError
	if errors.As(err, &parse) {
		if written := noDate.FindStringSubmatch(parse.Message); written != nil {
			return parse.LastKey, t.file.At(t.from+parse.Position.Start).Problem(
				written[1]+" is not a date", "write a day that there is, without quotes: 2026-11-22")
		}
		if !strings.HasPrefix(parse.Message, "parsing time") {
			return "", t.file.At(t.from+parse.Position.Start).Problem(strings.TrimSuffix(parse.Message, "."), "")
		}
		key, kind = parse.LastKey, "time"
	} else if m := wrongType.FindStringSubmatch(err.Error()); m != nil {
		key, _ = strconv.Unquote(m[1])
		kind = m[2] + m[3]
	} else {
		return "", t.file.At(t.from).Problem(err.Error(), "")
	}
	parts := strings.Split(key, ".")
	last := parts[len(parts)-1]
	instead := "write " + rightForm[kind]
	if rightForm[kind] == "" {
		instead = "write it as a table, [" + key + "]"
	}
	return key, t.At(parts...).Problem("the value of "+last+" is of the wrong kind", instead)
}
