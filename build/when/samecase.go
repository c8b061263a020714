package when

import (
	"go/ast"
	"go/types"
	"strings"
)

// isCase tells whether a type is that of a case.
func isCase(t types.Type) bool {
	named, ok := t.(*types.Named)
	return ok && named.Obj().Name() == "Case" && named.Obj().Pkg().Path() == module+"rule"
}

func pointedTo(t types.Type) types.Type {
	if p, ok := t.(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// checkSameCase finds a case beside the one that Run is given, which is a copy of it or a new one, and what gives the
// one another value: what is said or asked of it then is not what it seems.
func (r *reader) checkSameCase() {
	for _, files := range r.syntax {
		for _, file := range files {
			if strings.HasPrefix(r.place(file.Pos()), root+"rule/") {
				continue
			}
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.AssignStmt:
					for _, e := range n.Lhs {
						r.checkSetting(e)
					}
				case *ast.IncDecStmt:
					r.checkSetting(n.X)
				}
				return !r.isOtherCase(n)
			})
		}
	}
}

// isOtherCase tells whether a part of the source is a case itself, which only what points to may be, and fails there.
func (r *reader) isOtherCase(n ast.Node) bool {
	isOther := false
	switch n := n.(type) {
	case *ast.Ident:
		v, isVariable := r.info.Defs[n].(*types.Var)
		isOther = isVariable && isCase(v.Type())
	case *ast.CallExpr: // new
		name, ok := ast.Unparen(n.Fun).(*ast.Ident)
		isOther = ok && r.info.Uses[name] == types.Universe.Lookup("new") && isCase(r.info.Types[n.Args[0]].Type)
	}
	if e, ok := n.(ast.Expr); ok && r.info.Types[e].IsValue() && isCase(r.info.Types[e].Type) {
		isOther = true
	}
	if isOther {
		r.fail(n.Pos(), "a case is made, copied or written over here, so that it cannot be read of which one is said what: "+
			"pass on the *rule.Case that Run is given")
	}
	return isOther
}

// checkSetting finds what gives a part of a case another value. Its lines are checked by themselves.
func (r *reader) checkSetting(e ast.Expr) {
	ast.Inspect(e, func(n ast.Node) bool {
		s, ok := n.(*ast.SelectorExpr)
		if !ok || r.info.Selections[s] == nil || !isCase(pointedTo(r.info.Selections[s].Recv())) {
			return true
		}
		if s.Sel.Name != "Lines" && s.Sel.Name != "LineCount" {
			r.fail(s.Pos(), "a case is changed here, so that conditions before and after it do not speak of the same: use "+
				"what package rule has for it")
		}
		return false
	})
}
