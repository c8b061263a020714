package gowasm

import (
	"cmp"
	"fmt"
	"go/ast"
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
// go/ast or their token, built-in functions by name.
var outside = map[string][2]string{
	"*ast.GoStmt":         {"a goroutine", "a call"},
	"*ast.DeferStmt":      {"defer", "the call before each return"},
	"*ast.SelectStmt":     {"select", "a parameter or a result"},
	"*ast.TypeSwitchStmt": {"a type switch", "a switch over a number"},
	"*ast.LabeledStmt":    {"a label", "break or continue of the innermost loop, or a function"},
	"*ast.TypeAssertExpr": {"a type assertion", "the type itself"},
	"*ast.FuncLit":        {"a function literal", "a function with a name"},
	"*ast.UnaryExpr":      {"this operator", "the value without it"},
	"*ast.Ident":          {"a function as a value", "a call of it by its name"},
	"*ast.SelectorExpr":   {"a function as a value", "a call of it by its name"},
	"*ast.IndexExpr":      {"a type argument", "one function for each type"},
	"*ast.CompositeLit":   {"a literal of this type", "an array, and a slice of it,"},
	"goto":                {"goto", "a loop with break or continue"},
	"fallthrough":         {"fallthrough", "all values in one case"},
	"append":              {"append", "an array and the number of its elements in use"},
	"make":                {"make", "a variable of an array type"},
	"new":                 {"new", "a variable"},
	"copy":                {"copy", "a loop over the elements"},
	"clear":               {"clear", "an assignment of the zero value"},
	"len":                 {"len of other than a slice or a string", "the length as a number"},
	"panic":               {"panic with a value", "a constant"},
}

// refuseKind refuses what stands at pos for being of a kind of outside.
func (s *source) refuseKind(pos token.Pos, kind string) {
	words, ok := outside[kind]
	if !ok {
		words = [2]string{strings.TrimPrefix(kind, "*ast."), "what the package comment of gowasm lists"}
	}
	s.refuse(pos, words[0], words[1])
}

func nameOf(t types.Type) string { return types.TypeString(t, (*types.Package).Name) }

// refuseNode refuses a statement or an expression for its kind.
func (s *source) refuseNode(n ast.Node) { s.refuseKind(n.Pos(), fmt.Sprintf("%T", n)) }

// supports tells whether t is in the subset, and refuses what stands at pos if it is not.
func (s *source) supports(t types.Type, pos token.Pos) bool {
	fault := s.fault(t)
	switch fault {
	case "":
		return true
	case nameOf(t):
		s.refuse(pos, "a value of type "+fault, "an integer, a bool, a string, or a struct, an array, a pointer or a slice of these")
	default:
		s.refuse(pos, "a value of type "+nameOf(t)+" with "+fault, "one without that")
	}
	return false
}

// fault is what keeps t out of the subset, t itself or something in it, or nothing.
func (s *source) fault(t types.Type) string {
	t = types.Unalias(t)
	if fault, seen := s.faults[t]; seen {
		return fault
	}
	s.faults[t] = "" // as far as it is known: a type may mention itself
	fault := ""
	switch u := t.Underlying().(type) {
	case *types.Basic:
		if scalarOf(t).size == 0 {
			fault = nameOf(t)
		}
	case *types.Struct:
		for f := range u.Fields() {
			if f.Embedded() {
				fault = cmp.Or(fault, "an embedded field")
			}
			fault = cmp.Or(fault, s.fault(f.Type()))
		}
	case *types.Array, *types.Pointer, *types.Slice:
		fault = s.fault(u.(interface{ Elem() types.Type }).Elem())
	default:
		fault = nameOf(t)
	}
	if named, ok := t.(*types.Named); ok && named.TypeArgs().Len() > 0 {
		fault = "a type argument"
	} else if sizeOf(t) > memory {
		fault = cmp.Or(fault, "more than 64 KiB")
	}
	s.faults[t] = fault
	return fault
}
