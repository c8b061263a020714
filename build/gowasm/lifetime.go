package gowasm

import (
	"go/ast"
	"go/types"
)

// The memory of a variable of a function ends with the function. A pointer or slice is borrowed if it may point to
// such a variable of the function at hand, and two rules keep it from outliving that:
//
//   - what is borrowed is an argument of a call, or used at once; it is never assigned or returned, and what a call
//     with a borrowed argument returns is borrowed too, if its type allows it to point to the same variable or a part
//     of it;
//   - no pointer or slice is stored where a pointer leads, or in a package variable: what the caller borrowed looks
//     like any other in the function called.

// refuseLifetimes refuses what breaks the rules.
func (s *source) refuseLifetimes(code ast.Node) {
	ast.Inspect(code, func(n ast.Node) bool {
		var values []ast.Expr
		switch n := n.(type) {
		case *ast.AssignStmt:
			for i, e := range n.Lhs {
				if isBlank(e) || !s.pointing(e) {
					continue
				}
				values = append(values, n.Rhs[min(i, len(n.Rhs)-1)])
				if v, _ := s.root(e); v == nil || isPackageLevel(v) {
					s.refuse(e.Pos(), "a pointer or slice stored outside the function",
						"an argument of each call that needs it")
				}
			}
		case *ast.RangeStmt:
			if n.Value != nil && s.pointing(n.Value) {
				values = append(values, n.X)
			}
		case *ast.ValueSpec:
			values = n.Values
		case *ast.ReturnStmt:
			values = n.Results
		}
		for _, e := range values {
			if s.borrowed(e) {
				s.refuse(e.Pos(), "a pointer or slice that may outlive its variable",
					"the value, or the pointer as an argument,")
			}
		}
		return true
	})
}

// pointing tells whether the value of e, or one of several, can point to a variable.
func (s *source) pointing(e ast.Expr) bool {
	t := s.info.TypeOf(e)
	return t != nil && holdsPointer(t)
}

// borrowed tells whether the value of e may point to a variable of the function: whether the address of one is taken
// in e, to which a value of that type can point.
func (s *source) borrowed(e ast.Expr) (found bool) {
	if !s.pointing(e) {
		return false
	}
	ast.Inspect(e, func(n ast.Node) bool {
		if x := s.taken(n); x != nil {
			v, through := s.root(x)
			local := through == nil && (v == nil || !isPackageLevel(v))
			found = found || local && leads(s.info.TypeOf(e), s.info.TypeOf(x))
		}
		return !found
	})
	return found
}

// leads tells whether a value of type t, or one of several results, can point to a variable of type to or a part of it.
func leads(t, to types.Type) (can bool) {
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return contains(to, u.Elem())
	case *types.Slice:
		return contains(to, u.Elem())
	case *types.Array:
		return leads(u.Elem(), to)
	case *types.Struct:
		for f := range u.Fields() {
			can = can || leads(f.Type(), to)
		}
	case *types.Tuple:
		for v := range u.Variables() {
			can = can || leads(v.Type(), to)
		}
	}
	return can
}

// contains tells whether t is the type part, or a value of type t has a part of it.
func contains(t, part types.Type) (found bool) {
	switch u := t.Underlying().(type) {
	case *types.Array:
		found = contains(u.Elem(), part)
	case *types.Struct:
		for f := range u.Fields() {
			found = found || contains(f.Type(), part)
		}
	}
	return found || types.Identical(t, part)
}

// refuseVariadic refuses a function with a variable number of arguments whose values do not lie in words of 64 bits,
// or that may return a pointer to them: what they lie in is given back after the call.
func (s *source) refuseVariadic(f *types.Func) {
	sig := f.Signature()
	if !sig.Variadic() {
		return
	}
	last := sig.Params().At(sig.Params().Len() - 1)
	t := elementType(last.Type())
	if scalarOf(t).size != 8 || isSlice(t) {
		s.refuse(last.Pos(), "a variable number of values of type "+nameOf(t), "integers of 64 bits or strings")
	}
	if leads(sig.Results(), t) {
		s.refuse(f.Pos(), "a result that may point to a variable number of values", "a slice as the last parameter")
	}
}
