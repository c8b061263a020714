package when

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// use is where a condition reads a variable, or a field of it, in the function that the variable is of.
type use struct {
	at    token.Pos
	field string // "" where all of it is read
}

// noteUses notes which variables a condition speaks of. A parameter is noted where it stands, and what it stands for
// where the function is called.
func (r *reader) noteUses(n ast.Node, f *frame, field string) {
	var parent ast.Node
	ast.Inspect(n, func(n ast.Node) bool {
		name, ok := n.(*ast.Ident)
		if !ok {
			parent = n
			return true
		}
		v, ok := r.info.ObjectOf(name).(*types.Var)
		if !ok || v.IsField() || isCase(pointedTo(v.Type())) { // what a case knows comes to be known as it is asked
			return true
		}
		part := r.fieldOf(parent, name)
		if part == "" {
			part = field
		}
		if u := (use{name.Pos(), part}); !slices.Contains(r.uses[v], u) {
			r.uses[v] = append(r.uses[v], u)
		}
		if arg, ok := f.args[v]; ok {
			r.noteUses(arg.expr, arg.in, part)
		}
		return true
	})
}

// fieldOf is the field that is taken of a variable, "" where none is.
func (r *reader) fieldOf(parent ast.Node, name *ast.Ident) string {
	s, ok := parent.(*ast.SelectorExpr)
	if !ok || s.X != name || r.info.Selections[s] == nil || r.info.Selections[s].Kind() != types.FieldVal {
		return ""
	}
	return s.Sel.Name
}

// checkOrder finds a variable that is given a new value between two conditions that speak of it: in the list they
// would seem to speak of the same.
func (r *reader) checkOrder() {
	for _, decl := range r.declared {
		r.changes(decl.Body, func(at token.Pos, v types.Object, field string) {
			before, after := token.NoPos, token.NoPos
			for _, u := range r.uses[v] {
				switch {
				case u.field != "" && field != "" && u.field != field:
				case u.at < at:
					before = u.at
				case u.at > at && after == token.NoPos:
					after = u.at
				}
			}
			if before != token.NoPos && after != token.NoPos {
				r.fail(at, v.Name()+" is given a new value here, between two conditions that speak of it ("+
					r.place(before)+", "+r.place(after)+"): give the new value a name of its own")
			}
		})
	}
}

// changes visits what gives variables a new value in a function, all or a field of them, but for the heads of loops,
// which are shown.
func (r *reader) changes(body *ast.BlockStmt, visit func(at token.Pos, v types.Object, field string)) {
	change := func(e ast.Expr) {
		name := r.rootOf(e)
		if name == nil || r.info.Uses[name] == nil {
			return
		}
		field := ""
		ast.Inspect(e, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok && s.X == name {
				field = r.fieldOf(s, name)
			}
			return true
		})
		visit(name.Pos(), r.info.Uses[name], field)
	}
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ForStmt:
			r.changes(n.Body, visit)
			return false
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				change(e)
			}
		case *ast.IncDecStmt:
			change(n.X)
		case *ast.CallExpr:
			r.given(n, func(param *types.Var, e ast.Expr) {
				if r.alters[param] {
					change(e)
				}
			})
		}
		return true
	})
}

// given visits what a call gives to the pointers among the parameters of a function, its receiver too: the variable
// that is pointed to, or a pointer.
func (s *source) given(call *ast.CallExpr, visit func(param *types.Var, e ast.Expr)) {
	f := s.callee(call)
	if s.declared[f] == nil {
		return
	}
	give := func(param *types.Var, e ast.Expr) {
		if _, isPointer := param.Type().(*types.Pointer); !isPointer {
			return
		}
		if address, ok := ast.Unparen(e).(*ast.UnaryExpr); ok && address.Op == token.AND {
			e = address.X
		}
		visit(param, e)
	}
	if method, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok && f.Signature().Recv() != nil {
		give(f.Signature().Recv(), method.X)
	}
	for i, e := range call.Args {
		if i < f.Signature().Params().Len() {
			give(f.Signature().Params().At(i), e)
		}
	}
}

// findAltering finds the parameters through which a function changes what they point to, itself or by one that it
// calls.
func (s *source) findAltering() {
	for v := range s.altered {
		s.alters[v] = true
	}
	for found := true; found; {
		found = false
		for _, decl := range s.declared {
			ast.Inspect(decl.Body, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok {
					s.given(call, func(param *types.Var, e ast.Expr) {
						name := s.rootOf(e)
						if name != nil && s.alters[param] && !s.alters[s.info.Uses[name]] {
							s.alters[s.info.Uses[name]], found = true, true
						}
					})
				}
				return true
			})
		}
	}
}
