package gowasm

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
)

// label is a block and the statement that leaves it: break, continue or none.
type label struct {
	leaves token.Token
	name   string
}

func (b *body) stmt(s ast.Stmt) {
	switch s := s.(type) { // those that declare variables for the statements after them
	case *ast.AssignStmt:
		if s.Tok == token.ASSIGN || s.Tok == token.DEFINE {
			b.assignment(s.Lhs, s.Rhs, s.Tok == token.DEFINE)
		} else {
			b.update(s.Lhs[0], s.Tok-token.ADD_ASSIGN+token.ADD, s.Rhs[0])
		}
		return
	case *ast.DeclStmt:
		b.declaration(s.Decl.(*ast.GenDecl))
		return
	}
	defer b.scope()()
	name := b.pending
	b.pending = ""
	switch s := s.(type) {
	case *ast.EmptyStmt:
	case *ast.LabeledStmt:
		b.pending = s.Label.Name
		b.stmt(s.Stmt)
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
		b.emit(s.Init, loop(name, s.Cond, nil, s.Body, s.Post))
	case *ast.RangeStmt:
		b.rangeStmt(s, name)
	case *ast.SwitchStmt:
		b.switchStmt(s, name)
	case *ast.BranchStmt:
		b.branch(s)
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
			b.assignment(names, spec.Values, true)
		}
	}
}

func (b *body) ifStmt(s *ast.IfStmt) {
	b.emit(s.Init)
	if both, ok := ast.Unparen(s.Cond).(*ast.BinaryExpr); ok && both.Op == token.LAND && s.Else == nil { // two ifs are shorter
		inner := &ast.IfStmt{Cond: both.Y, Body: s.Body}
		b.ifStmt(&ast.IfStmt{Cond: both.X, Body: &ast.BlockStmt{List: []ast.Stmt{inner}}})
		return
	}
	b.emit(s.Cond, "if", nothing, s.Body)
	if s.Else != nil {
		b.emit("else", s.Else)
	}
	b.emit("end")
}

func (b *body) branch(s *ast.BranchStmt) {
	for i := len(b.labels) - 1; i >= 0; i-- {
		if l := b.labels[i]; l.leaves == s.Tok && (s.Label == nil || s.Label.Name == l.name) {
			b.emit("br", len(b.labels)-1-i)
			return
		}
	}
	b.refuseKind(s.Pos(), s.Tok.String())
}

// loop repeats body and next while condition holds, or for ever where that is nil; head starts the body.
func loop(name string, condition, head any, body *ast.BlockStmt, next any) template {
	code := template{head, block(token.CONTINUE, name, body, body)}
	if condition == nil {
		code = template{"loop", nothing, code, next, "br", 0, "end"}
	} else {
		code = template{"loop", nothing, condition, "if", nothing, code, next, "br", 1, "end", "end"}
	}
	return block(token.BREAK, name, body, code)
}

// block is code as a block for the statements in body that leave it, if there are any.
func block(leaves token.Token, name string, body *ast.BlockStmt, code any) template {
	if contains(body, func(n ast.Node) bool { s, ok := n.(*ast.BranchStmt); return ok && s.Tok == leaves }) {
		return template{"block", nothing, label{leaves, name}, code, "end"}
	}
	return template{code}
}

func contains(e ast.Node, match func(ast.Node) bool) (found bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		found = found || match(n)
		return !found
	})
	return found
}

// rangeStmt counts to an integer, or to the length of a slice, or of an array copied if its values are used.
func (b *body) rangeStmt(s *ast.RangeStmt, name string) {
	t, counter, list := b.typeOf(s.X), types.Type(types.Typ[types.Int]), place{}
	key, value := b.loopVariable(s.Key), b.loopVariable(s.Value)
	var length any
	switch u := t.Underlying().(type) {
	case *types.Slice:
		list = b.hold(s.X, t)
		length = template{"local.get", list.local, "i32.load", 0, list.offset + 4, "i64.extend_i32_u"}
	case *types.Array:
		length = template{"i64.const", u.Len()}
		if value.t != nil {
			list = b.reserve(types.NewSlice(u.Elem()), false)
			b.emit(list.value(), b.hold(s.X, t).value(), "i32.const", u.Len(), helper("whole"), "drop")
		} else if contains(s.X, func(n ast.Node) bool { _, ok := n.(*ast.CallExpr); return ok }) {
			b.discard(s.X)
		}
	default:
		counter, length = t, s.X
	}
	n := scalarOf(counter)
	if n.size < 1 || n.pointer || s.Tok == token.ASSIGN {
		b.refuse(s.X.Pos(), "this form of range", "range over an integer, an array or a slice, with := or without variables,")
	}
	i, limit := b.reserve(counter, false), b.reserve(counter, false)
	var head template
	if key.t != nil {
		head = template{key.set(i.value())}
	}
	if value.t != nil && list.t != nil {
		element := place{t: value.t, local: onStack}
		address := template{list.value(), "i32.const", int64(sizeOf(value.t)), i.value(), helper("element")}
		head = append(head, value.set(template{address, element.value()}))
	}
	next := i.set(template{i.value(), n.number(1), n.op("add")})
	b.emit(limit.set(length), i.zero(), loop(name, template{i.value(), limit.value(), n.op("lt")}, head, s.Body, next))
}

// loopVariable declares the variable that a range clause has as e, if any.
func (b *body) loopVariable(e ast.Expr) (p place) {
	if v, ok := b.info.Defs[identifier(e)].(*types.Var); ok && !isBlank(e) {
		p = b.declare(v)
	}
	return p
}

// switchStmt writes each case as the else of the one before it, and default as the last.
func (b *body) switchStmt(s *ast.SwitchStmt, name string) {
	b.emit(s.Init)
	matches := func(e ast.Expr) any { return e }
	if s.Tag != nil {
		tag := b.hold(s.Tag, b.typeOf(s.Tag))
		if inMemory(tag.t) {
			b.refuse(s.Tag.Pos(), "a switch over a value of this type", "a switch without a value, and comparisons")
		}
		matches = func(e ast.Expr) any { return template{tag.value(), b.as(e, tag.t), scalarOf(tag.t).op("eq")} }
	}
	var code, otherwise, ends template
	others := &ast.BlockStmt{}
	for _, s := range s.Body.List {
		clause := s.(*ast.CaseClause)
		if clause.List == nil {
			others.List = clause.Body
			continue
		}
		code = append(code, otherwise, matches(clause.List[0]))
		for _, e := range clause.List[1:] {
			if b.info.Types[e].Value != nil {
				code = append(code, matches(e), "i32.or")
			} else { // evaluated only if those before do not match
				code = append(code, "if", i32, "i32.const", int64(1), "else", matches(e), "end")
			}
		}
		code = append(code, "if", nothing, &ast.BlockStmt{List: clause.Body})
		otherwise, ends = template{"else"}, append(ends, "end")
	}
	if len(others.List) > 0 {
		code = append(code, otherwise, others)
	}
	b.emit(block(token.BREAK, name, s.Body, append(code, ends...)))
}

// returnStmt leaves the result on the stack, or where the caller wants it. The outer labels are the function's and its
// body's; a return that ends the body needs no branch.
func (b *body) returnStmt(s *ast.ReturnStmt) {
	results := b.sig.Results()
	switch n := stacked(results); {
	case n == 0 && len(s.Results) > 0:
		b.assign(b.results, s.Results, results.At(0).Name() == "")
	case len(s.Results) > 0:
		for i, e := range s.Results {
			b.emit(b.as(e, results.At(i).Type()))
		}
	case n > 0:
		for _, p := range b.results {
			b.emit(p.value())
		}
	}
	if s != b.last {
		b.branches = true
		b.emit("br", len(b.labels)-2)
	}
}
