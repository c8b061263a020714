package gowasm

import (
	"go/ast"
	"go/token"
	"go/types"
)

// A local variable's memory ends with its block. So a pointer or slice is called borrowed if it may point to a local
// variable of the function, and two rules keep it from outliving that variable:
//
//   - a borrowed pointer is an argument of a call, or used at once; it is never assigned, returned or ranged over, and
//     what a call with a borrowed argument returns is borrowed too;
//   - no pointer is stored where a pointer leads, or in a package variable: what is borrowed by the caller looks like
//     any other pointer in the function called.

// lifetimes refuses what breaks the rules, and returns the variables whose address is taken.
func (s *source) lifetimes(body *ast.BlockStmt) map[*types.Var]bool {
	addressed := map[*types.Var]bool{}
	ast.Inspect(body, func(n ast.Node) bool {
		var values []ast.Expr
		switch n := n.(type) {
		case *ast.AssignStmt:
			values = n.Rhs
			for _, e := range n.Lhs {
				if v, _ := s.root(e); !isBlank(e) && holdsPointer(s.info.TypeOf(e)) && (v == nil || isPackageLevel(v)) {
					s.refuse(e.Pos(), "a pointer or slice stored outside the function", "an argument of each call that needs it")
				}
			}
		case *ast.ValueSpec:
			values = n.Values
		case *ast.ReturnStmt:
			values = n.Results
		case *ast.RangeStmt:
			if n.Value != nil && holdsPointer(s.info.TypeOf(n.Value)) {
				values = []ast.Expr{n.X}
			}
		}
		for _, e := range values {
			if s.borrowed(e) {
				s.refuse(e.Pos(), "a pointer or slice that may outlive its variable", "the value, or the pointer as an argument,")
			}
		}
		if v, _ := s.root(s.addressed(n)); v != nil {
			addressed[v] = true
		}
		return true
	})
	return addressed
}

// borrowed tells whether the value of e may point to a local variable: whether its address is taken anywhere in e.
func (s *source) borrowed(e ast.Expr) (found bool) {
	if t := s.typeOf(e); t == nil || !holdsPointer(t) {
		return false
	}
	ast.Inspect(e, func(n ast.Node) bool {
		if x := s.addressed(n); x != nil {
			v, through := s.root(x)
			found = found || through == nil && (v == nil || !isPackageLevel(v))
		}
		return !found
	})
	return found
}

// addressed is the operand whose address n takes, or nil.
func (s *source) addressed(n ast.Node) ast.Expr {
	switch n := n.(type) {
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			return n.X
		}
	case *ast.SliceExpr:
		if _, ok := s.info.TypeOf(n.X).Underlying().(*types.Array); ok {
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
	for {
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
		switch s.info.TypeOf(whole).Underlying().(type) {
		case *types.Pointer, *types.Slice:
			return nil, whole
		}
		e = whole
	}
}

func isPackageLevel(v *types.Var) bool { return v.Pkg() != nil && v.Parent() == v.Pkg().Scope() }
