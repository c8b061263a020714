package page

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/wording"
)

// declarer writes, in TypeScript and from the Go types, what the script is given: site/tools/data.d.ts.
type declarer struct {
	t       *testing.T
	renamed map[string]string // what a test calls a field instead, by its type and name in the script: "RowData.from"
	found   []reflect.Type    // the named types, as they are met
	notes   map[place]string  // the comments of the Go source
}

// place is a type, or a field of it, in the Go source of a package: "Layout", "constants.UNIT.Date".
type place struct{ pkg, path string }

func newDeclarer(t *testing.T, renamed map[string]string) *declarer {
	return &declarer{t: t, renamed: renamed, notes: map[place]string{}}
}

// all are all declarations.
func (d *declarer) all() string {
	out := "// Written by UPDATE_GOLDEN=1 go test ./build/page, from the Go types of package page. Read the diff.\n\n"
	given := reflect.TypeFor[constants]()
	for i := range given.NumField() {
		f := given.Field(i)
		at := place{given.PkgPath(), given.Name() + "." + f.Name}
		out += d.note(at, "", "") + fmt.Sprintf("declare const %s: %s;\n", f.Name, d.name(f.Type, at, ""))
	}
	element := d.name(reflect.TypeFor[elementData](), place{}, "")
	out += "/** what the element for another site is given */\ndeclare const guide: " + element + ";\n"
	d.name(reflect.TypeFor[pageData](), place{}, "")
	for i := 0; i < len(d.found); i++ {
		out += "\n" + d.declaration(d.found[i])
	}
	return out
}

// declaration is that of one named type.
func (d *declarer) declaration(t reflect.Type) string {
	at := place{t.PkgPath(), t.Name()}
	name := scriptName(t)
	note := d.note(at, name, "")
	switch t.Kind() {
	case reflect.Struct:
	case reflect.Map:
		return note + "interface " + name + d.words(t)
	default:
		return note + fmt.Sprintf("type %s = %s;\n", name, plain(t))
	}
	base := ""
	if first := t.Field(0); first.Anonymous {
		base = " extends " + d.name(first.Type, at, "")
	}
	return note + fmt.Sprintf("interface %s%s %s\n", name, base, d.fields(t, at, ""))
}

// name is a type as a field of another says it. at is where an unnamed struct is written.
func (d *declarer) name(t reflect.Type, at place, indent string) string {
	switch {
	case t.Kind() == reflect.Pointer:
		return d.name(t.Elem(), at, indent) // it is left out where it is nil
	case t.Kind() == reflect.Slice:
		return d.name(t.Elem(), at, indent) + "[]"
	case t.Kind() == reflect.Map && t.Name() == "":
		return fmt.Sprintf("Record<%s, %s>", d.name(t.Key(), at, indent), d.name(t.Elem(), at, indent))
	case t.Name() == "" && t.Kind() == reflect.Struct:
		return d.fields(t, at, indent)
	case !strings.HasPrefix(t.PkgPath(), "borgerguide/"):
		return plain(t)
	}
	if !slices.Contains(d.found, t) {
		d.found = append(d.found, t)
	}
	return scriptName(t)
}

func (d *declarer) fields(t reflect.Type, at place, indent string) string {
	out := "{\n"
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			continue
		}
		key, more, _ := strings.Cut(f.Tag.Get("json"), ",")
		optional := ""
		if more == "omitempty" {
			optional = "?"
		} else if f.Type.Kind() == reflect.Pointer || key == "" {
			d.t.Errorf("%s.%s has no name in JSON, or would be null there: write omitempty", t, f.Name)
		}
		if other := d.renamed[scriptName(t)+"."+key]; other != "" {
			key = other
		}
		of := place{at.pkg, at.path + "." + f.Name}
		inner := indent + "  "
		out += d.note(of, "", inner) + fmt.Sprintf("%s%s%s: %s;\n", inner, key, optional, d.name(f.Type, of, inner))
	}
	return out + indent + "}"
}

// words are the keys of words, those that only the element has beside those of every script.
func (d *declarer) words(t reflect.Type) string {
	out := " {\n"
	if t == reflect.TypeFor[elementWords]() {
		out = " extends " + d.name(reflect.TypeFor[browserWords](), place{}, "") + out
	}
	for _, key := range wordKeys(t) {
		if other := d.renamed[scriptName(t)+"."+key]; other != "" {
			key = other
		}
		out += "  " + key + ": string;\n"
	}
	return out + "}\n"
}

// wordKeys are the keys that a type of words declares.
func wordKeys(t reflect.Type) (keys []string) {
	who := ""
	if t == reflect.TypeFor[elementWords]() {
		who = "embed"
	}
	new(wording.CommonWords).Each(func(key string, _ *string, use string) {
		if use == who {
			keys = append(keys, scriptKey(key))
		}
	})
	return keys
}

// scriptName is what a Go type is called in the script.
func scriptName(t reflect.Type) string { return upperFirst(t.Name()) }

// plain is the type of the script that a Go type is in JSON.
func plain(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Bool:
		return "boolean"
	case reflect.String:
		return "string"
	case reflect.Int, reflect.Int32, reflect.Int64:
		return "number"
	}
	panic("no type of the script for " + t.String())
}

// note is the comment of a type or a field in the Go source, "" where there is none. name takes the place of the Go
// type's.
func (d *declarer) note(at place, name, indent string) string {
	if _, read := d.notes[place{pkg: at.pkg}]; !read {
		d.notes[place{pkg: at.pkg}] = ""
		d.readNotes(at.pkg)
	}
	text := d.notes[at]
	if rest, ok := strings.CutPrefix(text, at.path+" "); ok {
		text = name + " " + rest
	}
	if text == "" {
		return ""
	}
	if len(indent+text) < lineLength-len("/**  */") {
		return indent + "/** " + text + " */\n"
	}
	out := indent + "/**"
	length := lineLength
	for _, word := range strings.Fields(text) {
		if length+1+len(word) > lineLength {
			out += "\n" + indent + " *"
			length = len(indent + " *")
		}
		out += " " + word
		length += 1 + len(word)
	}
	return out + "\n" + indent + " */\n"
}

// lineLength is how long a line may be.
const lineLength = 120

// readNotes reads the comments of a package.
func (d *declarer) readNotes(pkg string) {
	files, err := filepath.Glob(filepath.Join("../..", strings.TrimPrefix(pkg, "borgerguide/"), "*.go"))
	if err != nil || len(files) == 0 {
		d.t.Fatalf("%s: no source, %v", pkg, err)
	}
	for _, file := range files {
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
		if err != nil {
			d.t.Fatal(err)
		}
		for _, decl := range f.Decls {
			group, ok := decl.(*ast.GenDecl)
			if !ok || group.Tok != token.TYPE {
				continue
			}
			for _, spec := range group.Specs {
				spec := spec.(*ast.TypeSpec)
				at := place{pkg, spec.Name.Name}
				d.notes[at] = oneLine(group.Doc)
				d.noteFields(at, spec.Type)
			}
		}
	}
}

func (d *declarer) noteFields(at place, t ast.Expr) {
	s, ok := t.(*ast.StructType)
	if !ok {
		return
	}
	for _, f := range s.Fields.List {
		for _, name := range f.Names {
			of := place{at.pkg, at.path + "." + name.Name}
			d.notes[of] = oneLine(f.Doc) + oneLine(f.Comment)
			d.noteFields(of, f.Type)
		}
	}
}

func oneLine(c *ast.CommentGroup) string { return strings.Join(strings.Fields(c.Text()), " ") }
