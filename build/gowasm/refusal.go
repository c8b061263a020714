package gowasm

import (
	"cmp"
	"fmt"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// Refusal is one thing in the source that cannot be compiled.
type Refusal struct {
	File         string // within the module, with slashes
	Line, Column int    // 1-based; the column in bytes
	What         string // not in the subset, or the message of the parser or the type checker; then Instead is empty
	Instead      string // what to write
}

func (r Refusal) String() string {
	message := fmt.Sprintf("%s:%d:%d: %s", r.File, r.Line, r.Column, r.What)
	if r.Instead != "" {
		message += " is not in the calculator subset: write " + r.Instead + " instead"
	}
	return message
}

// Errors are all refusals of one run, sorted by place.
type Errors []Refusal

func (e Errors) Error() string {
	lines := make([]string, len(e))
	for i, r := range e {
		lines[i] = r.String()
	}
	return strings.Join(lines, "\n")
}

// sorted keeps one refusal for each place: the first explains the others.
func (e Errors) sorted() Errors {
	place := func(a, b Refusal) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	}
	slices.SortStableFunc(e, place)
	return slices.CompactFunc(e, func(a, b Refusal) bool { return place(a, b) == 0 })
}

func (s *source) refuse(pos token.Pos, what, instead string) {
	p := s.files.Position(pos)
	s.refusals = append(s.refusals, Refusal{p.Filename, p.Line, p.Column, what, instead})
}

// outside says what of Go is not in the subset, and what to write instead: statements and expressions by their type in
// go/ast or their token, types by theirs in go/types, built-in functions by name.
var outside = map[string][2]string{
	"*ast.GoStmt":         {"a goroutine", "a call"},
	"*ast.DeferStmt":      {"defer", "the call before each return"},
	"*ast.SelectStmt":     {"select", "a parameter or a result"},
	"*ast.TypeSwitchStmt": {"a type switch", "a switch over a number"},
	"*ast.TypeAssertExpr": {"a type assertion", "the type itself"},
	"*ast.FuncLit":        {"a function literal", "a function with a name"},
	"*ast.Ident":          {"a function as a value", "a call of it by its name"},
	"*ast.SelectorExpr":   {"a function as a value", "a call of it by its name"},
	"*ast.IndexExpr":      {"a type argument", "one function for each type"},
	"*ast.CompositeLit":   {"a literal of this type in a function", "an array, or a package variable with these values,"},
	"goto":                {"goto", "a loop with break or continue"},
	"break":               {"break out of a block", "a condition"},
	"fallthrough":         {"fallthrough", "all values in one case"},
	"append":              {"append", "an array and the number of its elements in use"},
	"make":                {"make", "a variable of an array type"},
	"new":                 {"new", "a variable"},
	"copy":                {"copy", "a loop over the elements"},
	"clear":               {"clear", "an assignment of the zero value"},
	"*types.Map":          {"a map", "an array and a loop"},
	"*types.Chan":         {"a channel", "a parameter or a result"},
	"*types.Signature":    {"a function as a value", "a call of it by its name"},
	"*types.Interface":    {"an interface", "the type itself"},
	"*types.TypeParam":    {"a type parameter", "one function for each type"},
	"string":              {"a string", "an array of bytes or a number"},
	"fraction":            {"a number with a fraction", "an integer of a smaller unit"},
	"embedded":            {"an embedded field", "a field with a name"},
	"generic":             {"a type with type arguments", "one type for each"},
	"large":               {"a type of more than 1048576 bytes", "a smaller array"},
}

// refuseKind refuses what stands at pos for being of a kind of outside.
func (s *source) refuseKind(pos token.Pos, kind string) {
	words, ok := outside[kind]
	if !ok {
		words = [2]string{strings.TrimPrefix(kind, "*ast."), "what the package comment of gowasm lists"}
	}
	s.refuse(pos, words[0], words[1])
}

// supports tells whether t is in the subset, and refuses what stands at pos if it is not.
func (s *source) supports(t types.Type, pos token.Pos) bool {
	kind := unsupported(t, map[types.Type]bool{})
	if kind != "" {
		s.refuseKind(pos, kind)
	}
	return kind == ""
}

// unsupported is the kind of outside that t or a part of it is, if any.
func unsupported(t types.Type, seen map[types.Type]bool) (kind string) {
	if t = types.Unalias(t); seen[t] {
		return ""
	}
	seen[t] = true
	switch t := t.(type) {
	case *types.TypeParam:
		return "*types.TypeParam"
	case *types.Named:
		if t.TypeArgs().Len() > 0 {
			return "generic"
		}
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		switch {
		case u.Info()&types.IsString != 0:
			kind = "string"
		case u.Info()&(types.IsFloat|types.IsComplex) != 0:
			kind = "fraction"
		case inMemory(t):
			kind = u.Name()
		}
	case *types.Struct:
		for f := range u.Fields() {
			kind = cmp.Or(kind, unsupported(f.Type(), seen))
			if f.Embedded() {
				kind = "embedded"
			}
		}
	case *types.Map, *types.Chan, *types.Signature, *types.Interface:
		kind = fmt.Sprintf("%T", u)
	case interface{ Elem() types.Type }: // a pointer, slice or array
		kind = unsupported(u.Elem(), seen)
	}
	if kind == "" && sizeOf(t) > largest {
		kind = "large"
	}
	return kind
}
