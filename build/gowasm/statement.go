package gowasm

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
)

func (b *body) stmt(s ast.Stmt) {
	switch s := s.(type) { // those that declare variables for the statements after them
	case *ast.AssignStmt:
		if s.Tok == token.ASSIGN || s.Tok == token.DEFINE {
			b.assignment(s.Lhs, s.Rhs)
		} else {
			b.update(s.Lhs[0], s.Tok-token.ADD_ASSIGN+token.ADD, s.Rhs[0])
		}
		return
	case *ast.DeclStmt:
		b.declaration(s.Decl.(*ast.GenDecl))
		return
	}
	defer b.scope()()
	switch s := s.(type) {
	case *ast.EmptyStmt:
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
		b.emit(s.Init)
		b.loop(s.Cond, nil, s.Body, s.Post, b.holdsAtFirst(s))
	case *ast.RangeStmt:
		b.rangeStmt(s)
	case *ast.SwitchStmt:
		b.switchStmt(s)
	case *ast.BranchStmt:
		b.emit("br", b.depth(s))
	case *ast.ReturnStmt:
		b.returnStmt(s)
	default:
		b.refuseKind(s.Pos(), fmt.Sprintf("%T", s))
	}
}

func (b *body) declaration(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		if spec, ok := spec.(*ast.ValueSpec); ok && d.Tok == token.VAR {
			var names []ast.Expr
			for _, name := range spec.Names {
				names = append(names, name)
			}
			b.assignment(names, spec.Values)
		}
	}
}

func (b *body) ifStmt(s *ast.IfStmt) {
	b.emit(s.Init)
	ifs := 0
	if s.Else == nil {
		ifs = b.condition(s.Cond)
	} else {
		b.expr(s.Cond)
	}
	b.emit("if", nothing, s.Body)
	if s.Else != nil {
		b.emit("else", s.Else)
	}
	for range ifs + 1 {
		b.emit("end")
	}
}

// condition leaves whether e holds, within as many ifs as it returns: && is an if where its right side must not be evaluated.
func (b *body) condition(e ast.Expr) (ifs int) {
	both, ok := ast.Unparen(e).(*ast.BinaryExpr)
	if !ok || both.Op != token.LAND {
		b.expr(e)
		return 0
	}
	ifs = b.condition(both.X)
	if b.harmless(both.Y) {
		b.emit(both.Y, "i32.and")
		return ifs
	}
	b.emit("if", nothing)
	return ifs + 1 + b.condition(both.Y)
}

// depth is how many blocks a statement leaves before the one that it leaves at last.
func (b *body) depth(s *ast.BranchStmt) int {
	for i := len(b.labels) - 1; i >= 0 && s.Label == nil; i-- {
		if b.labels[i].leaves == s.Tok {
			return len(b.labels) - 1 - i
		}
	}
	b.refuseKind(s.Pos(), s.Tok.String())
	return 0
}

// loop repeats head, body and next while condition holds, or for ever where that is nil; once tells that it holds the first
// time. To break is to leave the if at the end of the loop, or a block around it; to continue is to leave a block before
// next, or to go back to the loop.
func (b *body) loop(condition, head any, body *ast.BlockStmt, next any, once bool) {
	b.loops++
	code, again := template{head, body}, token.CONTINUE
	if next != nil || once {
		code, again = template{leaving(token.CONTINUE, body, code), next}, token.ILLEGAL
	}
	switch {
	case condition == nil:
		b.emit(leaving(token.BREAK, body, template{"loop", nothing, again, code, "br", 0, "end"}))
	case once:
		b.emit(leaving(token.BREAK, body, template{"loop", nothing, code, condition, "br_if", 0, "end"}))
	default:
		b.emit("loop", nothing, again, condition, "if", nothing, token.BREAK, code, "br", 1, "end", "end")
	}
	b.loops--
}

// holdsAtFirst tells whether a loop counts from one constant to another, and the condition holds the first time.
func (b *body) holdsAtFirst(s *ast.ForStmt) bool {
	from, ok := s.Init.(*ast.AssignStmt)
	to, compares := s.Cond.(*ast.BinaryExpr)
	if !ok || !compares || from.Tok != token.DEFINE || len(from.Lhs) != 1 {
		return false
	}
	x, y := b.info.Types[from.Rhs[0]].Value, b.info.Types[to.Y].Value
	counts := b.info.Uses[identifier(to.X)] == b.info.Defs[identifier(from.Lhs[0])] && x != nil && y != nil
	return counts && x.Kind() == constant.Int && y.Kind() == constant.Int && constant.Compare(x, to.Op, y)
}

// leaving is code as a block, if statements in body leave it by token.
func leaving(leaves token.Token, body *ast.BlockStmt, code template) template {
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ForStmt, *ast.RangeStmt: // these have their own
			return false
		case *ast.SwitchStmt:
			return leaves == token.CONTINUE
		case *ast.BranchStmt:
			found = found || n.Tok == leaves
		}
		return true
	})
	if found {
		return template{"block", nothing, leaves, code, "end"}
	}
	return code
}

// rangeStmt counts to an integer. The variable of each round is the counter, unless the body changes it.
func (b *body) rangeStmt(s *ast.RangeStmt) {
	t := b.typeOf(s.X)
	n := scalarOf(t)
	if basic, ok := t.Underlying().(*types.Basic); !ok || basic.Info()&types.IsInteger == 0 || s.Tok == token.ASSIGN {
		b.refuse(s.X.Pos(), "this form of range", "range over an integer, with := or without a variable,")
		return
	}
	limit, value := any(s.X), b.info.Types[s.X].Value
	if value == nil {
		limit = b.hold(s.X, t).value()
	}
	i, head := place{}, template{}
	switch v, named := b.info.Defs[identifier(s.Key)].(*types.Var); {
	case !named || isBlank(s.Key):
		i = b.zeroed(t, false)
	case b.assigned[v] || b.addressed[v]:
		i = b.zeroed(t, false)
		head = b.declare(v, true).set(i.value())
	default:
		i = b.declare(v, false)
	}
	next := i.set(template{i.value(), n.number(1), n.op("add")})
	b.loop(template{i.value(), limit, n.op("lt")}, head, s.Body, next, value != nil && integer(value) > 0)
}

// switchStmt writes each case as the else of the one before it, and default as the last.
func (b *body) switchStmt(s *ast.SwitchStmt) {
	b.emit(s.Init)
	var tag place
	if s.Tag != nil {
		var ok bool
		if tag, ok = b.placeOf(s.Tag); !ok || !tag.inLocal {
			tag = b.hold(s.Tag, b.typeOf(s.Tag))
		}
		if inMemory(tag.t) {
			b.refuse(s.Tag.Pos(), "a switch over a value of this type", "a switch without a value, and comparisons")
			return
		}
	}
	b.emit(leaving(token.BREAK, s.Body, template{func() { b.cases(tag, s.Body.List) }}))
}

func (b *body) cases(tag place, clauses []ast.Stmt) {
	otherwise := &ast.BlockStmt{}
	written := 0
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
	n := scalarOf(tag.t)
	for i, e := range values {
		match := template{e}
		if tag.t != nil {
			match = template{tag.value(), b.as(e, tag.t), n.op("eq")}
		}
		if i == 0 {
			b.emit(match)
		} else {
			b.or(e, match)
		}
	}
}

// returnStmt leaves the results on the stack, or where the caller wants it.
func (b *body) returnStmt(s *ast.ReturnStmt) {
	for i, v := range slices.Collect(b.object.Signature().Results().Variables()) {
		switch {
		case len(s.Results) == 0 && !inMemory(v.Type()):
			b.emit(b.results[i].value())
		case i >= len(s.Results): // it is there already
		case inMemory(v.Type()) && v.Name() == "":
			b.into(b.results[i], s.Results[i])
		case inMemory(v.Type()):
			b.emit(b.results[i].set(s.Results[i]))
		default:
			b.emit(b.as(s.Results[i], v.Type()))
		}
	}
	if b.inside {
		b.emit("br", len(b.labels)-b.outer)
		b.leaves++
	} else {
		b.emit("return")
	}
}
