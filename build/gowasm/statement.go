package gowasm

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
)

// open starts a block, loop or if; close ends it.
func (b *body) open(name string, l label, blockType byte) {
	b.emit(name, blockType)
	b.labels = append(b.labels, l)
}

func (b *body) close() {
	b.emit("end")
	b.labels = b.labels[:len(b.labels)-1]
}

// block writes statements; their variables end with them.
func (b *body) block(list []ast.Stmt) {
	defer b.scope()()
	for _, s := range list {
		b.stmt(s)
	}
}

func (b *body) stmt(s ast.Stmt) {
	switch s := s.(type) { // those that declare variables for the statements after them
	case nil:
		return
	case *ast.AssignStmt:
		b.assignment(s)
		return
	case *ast.DeclStmt:
		b.declaration(s)
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
		b.block(s.List)
	case *ast.ExprStmt:
		b.discard(s.X)
	case *ast.IncDecStmt:
		b.update(s.X, map[token.Token]token.Token{token.INC: token.ADD, token.DEC: token.SUB}[s.Tok], nil)
	case *ast.IfStmt:
		b.stmt(s.Init)
		b.expr(s.Cond)
		b.open("if", label{}, nothing)
		b.stmt(s.Body)
		if s.Else != nil {
			b.emit("else")
			b.stmt(s.Else)
		}
		b.close()
	case *ast.ForStmt:
		b.stmt(s.Init)
		b.loop(name, func() {
			if s.Cond != nil {
				b.expr(s.Cond)
				b.emit("i32.eqz", "br_if", 1)
			}
		}, s.Body, func() { b.stmt(s.Post) })
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

func (b *body) branch(s *ast.BranchStmt) {
	for i := len(b.labels) - 1; i >= 0; i-- {
		if l := b.labels[i]; l.leaves == s.Tok && (s.Label == nil || s.Label.Name == l.name) {
			b.emit("br", len(b.labels)-1-i)
			return
		}
	}
	b.refuseKind(s.Pos(), s.Tok.String())
}

// loop repeats head, body and next, until head leaves by br_if 1.
func (b *body) loop(name string, head func(), body *ast.BlockStmt, next func()) {
	b.open("block", label{token.BREAK, name}, nothing)
	b.open("loop", label{}, nothing)
	head()
	b.open("block", label{token.CONTINUE, name}, nothing)
	b.stmt(body)
	b.close()
	next()
	b.emit("br", 0)
	b.close()
	b.close()
}

// rangeStmt counts to an integer or the length of an array or slice, which it evaluates once.
func (b *body) rangeStmt(s *ast.RangeStmt, name string) {
	counter, t := wide, b.typeOf(s.X)
	var element types.Type
	var elements func() // leaves the address of the first
	switch u := t.Underlying().(type) {
	case *types.Slice:
		p := b.hold(s.X, t)
		b.emit("local.get", p.local, "i32.load", 0, p.offset+4, "i64.extend_i32_u")
		element = u.Elem()
		elements = func() { b.emit("local.get", p.local, "i32.load", 0, p.offset) }
	case *types.Array:
		if b.loopVariable(s.Value) != nil {
			p := b.hold(s.X, t)
			elements = func() { b.get(p, t) }
		} else if b.info.Types[s.X].Value == nil {
			b.discard(s.X)
		}
		b.emit("i64.const", u.Len())
		element = u.Elem()
	default:
		var ok bool
		if counter, ok = scalarOf(t); !ok || counter.pointer {
			b.refuse(s.X.Pos(), "range over a value of this type", "range over an integer, an array or a slice")
		}
		b.expr(s.X)
	}
	if s.Tok == token.ASSIGN {
		b.refuse(s.TokPos, "range with =", ":=")
	}
	i, limit := b.local(counter.valueType()), b.local(counter.valueType())
	b.emit("local.set", limit)
	b.number(counter, 0)
	b.emit("local.set", i)
	b.loop(name, func() {
		b.emit("local.get", i, "local.get", limit, counter.op("ge"), "br_if", 1)
		if v := b.loopVariable(s.Key); v != nil {
			b.declare(v)
			b.set(b.places[v], v.Type(), func() { b.emit("local.get", i) })
		}
		if v := b.loopVariable(s.Value); v != nil && elements != nil {
			b.declare(v)
			b.set(b.places[v], v.Type(), func() {
				elements()
				b.emit("local.get", i, "i32.wrap_i64", "i32.const", int64(sizeOf(element)), "i32.mul", "i32.add")
				b.load(element, 0)
			})
		}
	}, s.Body, func() {
		b.emit("local.get", i)
		b.number(counter, 1)
		b.emit(counter.op("add"), "local.set", i)
	})
}

// loopVariable is the variable that a range clause declares as e, if any.
func (b *body) loopVariable(e ast.Expr) *types.Var {
	if e == nil || isBlank(e) {
		return nil
	}
	v, _ := b.info.Defs[identifier(e)].(*types.Var)
	return v
}

// switchStmt writes each case as the else of the one before it, and default as the last.
func (b *body) switchStmt(s *ast.SwitchStmt, name string) {
	b.stmt(s.Init)
	matches := b.expr
	if s.Tag != nil {
		t := b.typeOf(s.Tag)
		tag, _ := scalarOf(t)
		if inMemory(t) {
			b.refuse(s.Tag.Pos(), "a switch over a value of this type", "a switch without a value, and comparisons")
		}
		p := b.hold(s.Tag, t)
		matches = func(e ast.Expr) {
			b.get(p, t)
			b.operand(e, t)
			b.emit(tag.op("eq"))
		}
	}
	b.open("block", label{token.BREAK, name}, nothing)
	var others *ast.CaseClause
	depth := len(b.labels)
	for _, clause := range s.Body.List {
		clause := clause.(*ast.CaseClause)
		if clause.List == nil {
			others = clause
			continue
		}
		for i, e := range clause.List {
			switch {
			case i == 0:
				matches(e)
			case b.info.Types[e].Value != nil:
				matches(e)
				b.emit("i32.or")
			default: // evaluated only if the values before do not match
				b.open("if", label{}, i32)
				b.emit("i32.const", int64(1), "else")
				matches(e)
				b.close()
			}
		}
		b.open("if", label{}, nothing)
		b.block(clause.Body)
		b.emit("else")
	}
	if others != nil {
		b.block(others.Body)
	}
	for len(b.labels) >= depth {
		b.close()
	}
}
