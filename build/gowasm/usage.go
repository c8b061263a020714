package gowasm

import (
	"go/ast"
	"go/token"
	"go/types"
)

// note finds the variables that code assigns to once they have a value, and those whose address it takes, of the whole
// module: what is neither is as it was.
func (s *source) note(code ast.Node) {
	ast.Inspect(code, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				if s.info.Defs[identifier(e)] == nil {
					s.mark(s.assigned, e)
				}
			}
		case *ast.IncDecStmt:
			s.mark(s.assigned, n.X)
		}
		s.mark(s.addressed, s.taken(n))
		return true
	})
}

// mark adds the variable that e is or is part of.
func (s *source) mark(variables map[*types.Var]bool, e ast.Expr) {
	if v, _ := s.root(e); v != nil {
		variables[v] = true
	}
}

// taken is the operand whose address n takes, or nil.
func (s *source) taken(n ast.Node) ast.Expr {
	switch n := n.(type) {
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			return n.X
		}
	case *ast.SliceExpr:
		if t := s.info.TypeOf(n.X); !isSlice(t) && !isString(t) && pointee(t) == nil {
			return n.X
		}
	case *ast.CallExpr:
		f, recv := s.callee(n)
		if recv != nil && pointee(f.Signature().Recv().Type()) != nil && pointee(s.info.TypeOf(recv)) == nil {
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
	if t := s.info.TypeOf(whole); t == nil || pointee(t) != nil || isSlice(t) {
		return nil, whole
	}
	return s.root(whole)
}

// changes tells whether what e denotes may change without an assignment in the function: it is reached through a
// pointer, or it is a variable whose address is taken, or one of a package.
func (s *source) changes(e ast.Expr) bool {
	v, through := s.root(e)
	return through != nil || s.addressed[v] || s.assigned[v] && isPackageLevel(v)
}

func isPackageLevel(v *types.Var) bool { return v.Pkg() != nil && v.Parent() == v.Pkg().Scope() }
