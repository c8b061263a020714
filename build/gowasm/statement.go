package gowasm

import (
	"go/ast"
	"go/token"
	"slices"
)

func (b *body) stmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.AssignStmt:
		if s.Tok == token.ASSIGN || s.Tok == token.DEFINE {
			b.assignment(s.Lhs, s.Rhs)
		} else {
			b.update(s.Lhs[0], s.Tok-token.ADD_ASSIGN+token.ADD, s.Rhs[0])
		}
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

// forStmt leaves a loop at its condition, and one without by a break alone.
func (b *body) forStmt(s *ast.ForStmt) {
	b.emit(s.Init)
	outer, inSwitch := b.loop, b.inSwitch
	b.loop, b.inSwitch = s, false
	if s.Cond == nil {
		b.emit("block", nothing, token.BREAK, "loop", nothing, token.CONTINUE, s.Body, s.Post, "br", 0, "end", "end")
	} else {
		b.emit("loop", nothing, token.CONTINUE, s.Cond, "if", nothing, token.BREAK, s.Body, s.Post, "br", 1, "end", "end")
	}
	b.loop, b.inSwitch = outer, inSwitch
}

// branchStmt leaves the blocks up to that of the statement. To continue is to do what comes after each round, and go back.
func (b *body) branchStmt(s *ast.BranchStmt) {
	if s.Tok == token.CONTINUE {
		b.emit(b.loop.Post)
	}
	for i, leaves := range slices.Backward(b.labels) {
		if leaves == s.Tok && !(s.Tok == token.BREAK && b.inSwitch) {
			b.emit("br", len(b.labels)-1-i)
			return
		}
	}
	b.refuseKind(s.Pos(), s.Tok.String())
}

// switchStmt writes each case as the else of the one before it, and default as the last.
func (b *body) switchStmt(s *ast.SwitchStmt) {
	outer := b.inSwitch
	b.inSwitch = true
	b.emit(s.Init)
	var tag place
	if s.Tag != nil {
		tag = b.local(b.info.TypeOf(s.Tag))
		b.emit(tag.set(s.Tag))
	}
	otherwise, written := &ast.BlockStmt{}, 0
	for _, s := range s.Body.List {
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
	b.inSwitch = outer
}

// matches leaves whether any of the values is the tag, or holds where there is none.
func (b *body) matches(tag place, values []ast.Expr) {
	for i, e := range values {
		match := template{e}
		if tag.t != nil {
			match = template{tag.value(), b.as(e, tag.t), scalarOf(tag.t).op("eq")}
		}
		if i == 0 {
			b.emit(match)
		} else {
			b.lazily(token.LOR, match)
		}
	}
}

func (b *body) returnStmt(s *ast.ReturnStmt) {
	results := b.object.Signature().Results()
	if len(s.Results) != results.Len() {
		b.refuse(s.Pos(), "a return with other than a value for each result", "the values")
		return
	}
	for i, e := range s.Results {
		b.emit(b.as(e, results.At(i).Type()))
	}
	b.emit("return")
}
