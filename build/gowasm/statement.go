package gowasm

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

func (b *body) stmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.EmptyStmt:
	case *ast.AssignStmt:
		if s.Tok == token.ASSIGN || s.Tok == token.DEFINE {
			b.assignment(s.Lhs, s.Rhs)
		} else {
			b.update(s.Lhs[0], s.Tok-token.ADD_ASSIGN+token.ADD, s.Rhs[0])
		}
	case *ast.DeclStmt:
		b.declaration(s.Decl.(*ast.GenDecl))
	case *ast.BlockStmt:
		for _, s := range s.List {
			b.stmt(s)
		}
	case *ast.ExprStmt:
		b.discard(s.X)
	case *ast.IncDecStmt:
		b.update(s.X, map[token.Token]token.Token{token.INC: token.ADD, token.DEC: token.SUB}[s.Tok], nil)
	case *ast.IfStmt:
		b.ifStmt(s)
	case *ast.ForStmt:
		b.forStmt(s)
	case *ast.RangeStmt:
		b.rangeStmt(s)
	case *ast.SwitchStmt:
		b.switchStmt(s)
	case *ast.BranchStmt:
		b.branchStmt(s)
	case *ast.ReturnStmt:
		b.returnStmt(s)
	default:
		b.refuseNode(s)
	}
}

func (b *body) ifStmt(s *ast.IfStmt) {
	b.emit(s.Init, s.Cond, "if", nothing, s.Body)
	if s.Else != nil {
		b.emit("else", s.Else)
	}
	b.emit("end")
}

// branchStmt leaves the blocks up to that of the statement. To continue is to do what comes after each round, and go
// back.
func (b *body) branchStmt(s *ast.BranchStmt) {
	if s.Tok == token.CONTINUE {
		b.emit(b.nexts[len(b.nexts)-1])
	}
	for i, leaves := range slices.Backward(b.labels) {
		if leaves == s.Tok {
			b.emit("br", len(b.labels)-1-i)
			return
		}
	}
	b.refuseKind(s.Pos(), s.Tok.String())
}

// switchStmt writes each case as the else of the one before it, and default as the last.
func (b *body) switchStmt(s *ast.SwitchStmt) {
	b.emit(s.Init)
	var tag place
	if s.Tag != nil {
		if t := b.info.TypeOf(s.Tag); isAggregate(t) {
			b.refuse(s.Tag.Pos(), "a switch over a struct or an array", "a switch without a value, and comparisons")
			return
		}
		tag = b.local(b.info.TypeOf(s.Tag))
		b.emit(tag.set(s.Tag))
	}
	if !broken(s.Body) {
		b.cases(tag, s.Body.List)
		return
	}
	b.emit("block", nothing, token.BREAK)
	b.cases(tag, s.Body.List)
	b.emit("end")
}

// broken tells whether a break leaves the switch with that body.
func broken(body *ast.BlockStmt) (found bool) {
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt: // a break in these leaves them
			return false
		case *ast.BranchStmt:
			found = found || n.Tok == token.BREAK
		}
		return !found
	})
	return found
}

func (b *body) cases(tag place, clauses []ast.Stmt) {
	otherwise, written := &ast.BlockStmt{}, 0
	for _, s := range clauses {
		clause := s.(*ast.CaseClause)
		if clause.List == nil {
			otherwise.List = clause.Body
			continue
		}
		if written > 0 {
			b.emit("else")
		}
		b.matches(tag, clause.List)
		b.emit("if", nothing, &ast.BlockStmt{List: clause.Body})
		written++
	}
	if written > 0 && len(otherwise.List) > 0 {
		b.emit("else")
	}
	b.stmt(otherwise)
	for range written {
		b.emit("end")
	}
}

// matches leaves whether any of the values is the tag, or holds where there is none.
func (b *body) matches(tag place, values []ast.Expr) {
	for i, e := range values {
		match := func() {
			if tag.t == nil {
				b.expr(e)
			} else {
				b.compare(e, token.EQL, tag.t, tag.value(), b.as(e, tag.t))
			}
		}
		if i == 0 {
			match()
		} else {
			b.lazily(token.LOR, match)
		}
	}
}

// returnStmt leaves the results on the stack, or where the caller wants those that lie in memory. If these have names
// they get their values after all are evaluated.
func (b *body) returnStmt(s *ast.ReturnStmt) {
	results := slices.Collect(b.object.Signature().Results().Variables())
	var named template
	if len(s.Results) == 1 && len(results) > 1 {
		b.returnCall(ast.Unparen(s.Results[0]).(*ast.CallExpr), results)
		return
	}
	for i, v := range results {
		p := b.places[v]
		switch {
		case len(s.Results) == 0 && isAggregate(v.Type()): // it is there already
		case len(s.Results) == 0:
			b.emit(p.value())
		case !isAggregate(v.Type()):
			b.emit(b.as(s.Results[i], v.Type()))
		case v.Name() == "":
			b.into(p, s.Results[i])
		case len(results) == 1 && b.info.Uses[identifier(s.Results[i])] == v: // it is there already
		case len(results) == 1:
			b.emit(p.set(s.Results[i]))
		default:
			named = append(named, p.set(b.hold(s.Results[i]).value()))
		}
	}
	b.emit(named...)
	b.emit("return")
}

// returnCall returns the results of a call.
func (b *body) returnCall(e *ast.CallExpr, results []*types.Var) {
	for i, p := range b.callSeveral(e) {
		if p.t != nil {
			b.emit(b.places[results[i]].set(p.value()))
		}
	}
	b.emit("return")
}
