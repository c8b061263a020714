package gowasm

import (
	"go/ast"
	"go/token"
	"go/types"
)

// The memory of a local variable ends with its block. A pointer or slice is borrowed if it may point to a local variable
// of the function, and two rules keep it from outliving that variable:
//
//   - what is borrowed is an argument of a call, or used at once; it is never assigned, returned or ranged over, and what
//     a call with a borrowed argument returns is borrowed too;
//   - no pointer or slice is stored where a pointer leads, or in a package variable: what the caller borrowed looks like
//     any other in the function called.

// usage is what happens to the variables of a function.
type usage struct{ addressed, assigned map[*types.Var]bool }

// usageOf refuses what breaks the rules.
func (s *source) usageOf(body *ast.BlockStmt) usage {
	u := usage{map[*types.Var]bool{}, map[*types.Var]bool{}}
	ast.Inspect(body, func(n ast.Node) bool {
		var values []ast.Expr
		switch n := n.(type) {
		case *ast.AssignStmt:
			for i, e := range n.Lhs {
				v, _ := s.root(e)
				u.assigned[v] = true
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
		v, _ := s.root(s.taken(n))
		u.addressed[v] = true
		return true
	})
	return u
}

// borrowed tells whether the value of e may point to a local variable, that is whether one's address is taken in e.
func (s *source) borrowed(e ast.Expr) (found bool) {
	if t := s.typeOf(e); t == nil || !holdsPointer(t) {
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
	case *ast.CallExpr:
		if s.info.Types[x.Fun].IsType() {
			return s.root(x.Args[0])
		}
		return nil, nil
	default:
		return nil, nil
	}
	if t := s.info.TypeOf(whole); pointee(t) != nil || isSlice(t) {
		return nil, whole
	}
	return s.root(whole)
}

func isPackageLevel(v *types.Var) bool { return v.Pkg() != nil && v.Parent() == v.Pkg().Scope() }
