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
	ok := s.inSubset(t)
	if !ok {
		name := types.TypeString(t, (*types.Package).Name)
		s.refuse(pos, "a value of type "+name, "integers, bools, and structs, arrays, pointers and slices of these, up to 512 KiB,")
	}
	return ok
}

func (s *source) inSubset(t types.Type) bool {
	t = types.Unalias(t)
	if s.subset[t] {
		return true
	}
	s.subset[t] = true // as far as it is known: a type may mention itself
	named, isNamed := t.(*types.Named)
	ok := sizeOf(t) <= largest && !(isNamed && named.TypeArgs().Len() > 0)
	switch u := t.Underlying().(type) {
	case *types.Basic:
		ok = scalarOf(t).size > 0
	case *types.Struct:
		for f := range u.Fields() {
			ok = ok && !f.Embedded() && s.inSubset(f.Type())
		}
	case *types.Array, *types.Pointer, *types.Slice:
		ok = ok && s.inSubset(u.(interface{ Elem() types.Type }).Elem())
	default:
		ok = false
	}
	s.subset[t] = ok
	return ok
}

// The memory of a local variable ends with its block. A pointer or slice is borrowed if it may point to a local variable
// of the function, and two rules keep it from outliving that variable:
//
//   - what is borrowed is an argument of a call, or used at once; it is never assigned or returned, and what a call with a
//     borrowed argument returns is borrowed too;
//   - no pointer or slice is stored where a pointer leads, or in a package variable: what the caller borrowed looks like
//     any other in the function called.

// usage is what happens to the variables of a function.
type usage struct{ addressed, assigned map[*types.Var]bool }

// usageOf refuses what breaks the rules, the first time it is asked for a function.
func (s *source) usageOf(f *types.Func) usage {
	u, ok := s.usages[f]
	if ok {
		return u
	}
	u = usage{map[*types.Var]bool{}, map[*types.Var]bool{}}
	s.usages[f] = u
	ast.Inspect(s.declared[f].Body, func(n ast.Node) bool {
		var values []ast.Expr
		switch n := n.(type) {
		case *ast.AssignStmt:
			for i, e := range n.Lhs {
				v, _ := s.root(e)
				u.assigned[v] = u.assigned[v] || s.info.Defs[identifier(e)] == nil
				if isBlank(e) || !holdsPointer(s.info.TypeOf(e)) {
					continue
				}
				values = append(values, n.Rhs[min(i, len(n.Rhs)-1)])
				if v == nil || isPackageLevel(v) {
					s.refuse(e.Pos(), "a pointer or slice stored outside the function", "an argument of each call that needs it")
				}
			}
		case *ast.IncDecStmt:
			v, _ := s.root(n.X)
			u.assigned[v] = true
		case *ast.ValueSpec:
			values = n.Values
		case *ast.ReturnStmt:
			values = n.Results
		}
		for _, e := range values {
			if s.borrowed(e) {
				s.refuse(e.Pos(), "a pointer or slice that may outlive its variable", "the value, or the pointer as an argument,")
			}
		}
		v, _ := s.root(s.taken(n))
		u.addressed[v] = true
		return true
	})
	return u
}

// borrowed tells whether the value of e may point to a local variable, that is whether one's address is taken in e.
func (s *source) borrowed(e ast.Expr) (found bool) {
	if t := s.info.TypeOf(e); t == nil || !holdsPointer(t) {
		return false
	}
	ast.Inspect(e, func(n ast.Node) bool {
		if x := s.taken(n); x != nil {
			v, through := s.root(x)
			found = found || through == nil && (v == nil || !isPackageLevel(v))
		}
		return !found
	})
	return found
}

// taken is the operand whose address n takes, or nil.
func (s *source) taken(n ast.Node) ast.Expr {
	switch n := n.(type) {
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			return n.X
		}
	case *ast.SliceExpr:
		if t := s.info.TypeOf(n.X); !isSlice(t) && pointee(t) == nil {
			return n.X
		}
	case *ast.CallExpr:
		if f, recv := s.callee(n); recv != nil && pointee(f.Signature().Recv().Type()) != nil && pointee(s.info.TypeOf(recv)) == nil {
			return recv
		}
	}
	return nil
}

// root is the variable that e is or is part of, or else the pointer or slice through which e is reached; neither for a
// value without a variable.
func (s *source) root(e ast.Expr) (v *types.Var, through ast.Expr) {
	var whole ast.Expr
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, _ = s.info.ObjectOf(x).(*types.Var)
		return v, nil
	case *ast.SelectorExpr:
		if s.info.Selections[x] == nil {
			return s.root(x.Sel)
		}
		whole = x.X
	case *ast.IndexExpr:
		whole = x.X
	case *ast.StarExpr:
		whole = x.X
	default:
		return nil, nil
	}
	if t := s.info.TypeOf(whole); pointee(t) != nil || isSlice(t) {
		return nil, whole
	}
	return s.root(whole)
}

func isPackageLevel(v *types.Var) bool { return v.Pkg() != nil && v.Parent() == v.Pkg().Scope() }
