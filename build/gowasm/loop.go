package gowasm

import (
	"go/ast"
	"go/token"
	"go/types"
)

// loop repeats body while a condition holds, or for ever where there is none. After each round comes next, which
// continue does as well before it goes back.
func (b *body) loop(condition, body, next any) {
	b.nexts = append(b.nexts, next)
	if condition == nil {
		b.emit("block", nothing, token.BREAK, "loop", nothing, token.CONTINUE, body, next, "br", 0, "end", "end")
	} else {
		b.emit("loop", nothing, token.CONTINUE, condition, "if", nothing, token.BREAK, body, next, "br", 1, "end",
			"end")
	}
	b.nexts = b.nexts[:len(b.nexts)-1]
}

func (b *body) forStmt(s *ast.ForStmt) {
	b.emit(s.Init)
	b.loop(s.Cond, s.Body, s.Post)
}

// rangeStmt counts from 0 to an integer or the length of what it ranges over, which it evaluates once.
func (b *body) rangeStmt(s *ast.RangeStmt) {
	t := b.info.TypeOf(s.X)
	_, isBasic := t.Underlying().(*types.Basic)
	switch {
	case s.Tok == token.ASSIGN:
		b.refuse(s.For, "range with variables from before", ":= and an assignment in the loop")
	case isBasic && !isString(t) && b.supports(t, s.X.Pos()):
		b.count(s, t, b.limit(s.X), nil)
	case isSlice(t) && b.supports(t, s.X.Pos()):
		list := b.hold(s.X)
		b.count(s, types.Typ[types.Int], template{list.value(), lengthOf}, func(i place) place {
			return b.elementOf(list.value(), elementType(t), i.value())
		})
	case !isBasic && elementType(t) != nil && b.supports(t, s.X.Pos()):
		b.rangeArray(s, t)
	default:
		b.refuse(s.X.Pos(), "range over a value of type "+nameOf(t),
			"range over an integer, an array or a slice, or over len(s) of a string,")
	}
}

// limit is the value of an integer, evaluated once.
func (b *body) limit(e ast.Expr) template {
	if b.info.Types[e].Value != nil {
		return template{e}
	}
	return b.hold(e).value()
}

// rangeArray ranges over an array as it is at the start, which is copied if it changes, or over what a pointer to one
// leads to.
func (b *body) rangeArray(s *ast.RangeStmt, t types.Type) {
	array, to := t, pointee(t)
	if to != nil {
		array = to
	}
	var list place
	v, _ := b.root(s.X)
	switch valued := s.Value != nil && !isBlank(s.Value); {
	case !valued && !b.hasCall(s.X): // Go does not evaluate it
	case to != nil:
		list = b.held(b.base(s.X))
	case valued && (b.changes(s.X) || b.assigned[v]):
		list = b.hold(s.X)
	default:
		list = b.held(b.find(s.X))
	}
	n := template{"i64.const", array.Underlying().(*types.Array).Len()}
	b.count(s, types.Typ[types.Int], n, func(i place) place { return b.elementAt(list, i.value()) })
}

// hasCall tells whether e calls a function.
func (b *body) hasCall(e ast.Expr) (found bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		found = found || ok && !b.info.Types[call.Fun].IsType() && !b.info.Types[call.Fun].IsBuiltin()
		return !found
	})
	return found
}

// count repeats a loop for each number of type t from 0 on that is less than limit; value leaves the place of the
// element with that number. The variable of a round is the counter itself, unless the body changes it.
func (b *body) count(s *ast.RangeStmt, t types.Type, limit template, value func(i place) place) {
	n, head := scalarOf(t), template{}
	var i place
	key, _ := b.info.Defs[identifier(s.Key)].(*types.Var)
	switch {
	case key == nil || isBlank(s.Key):
		i = b.local(t)
	case b.assigned[key] || b.addressed[key]:
		i = b.local(t)
		head = template{b.declare(key).set(i.value())}
	default:
		i = b.declare(key)
	}
	b.zero(i)
	if v, _ := b.info.Defs[identifier(s.Value)].(*types.Var); v != nil && !isBlank(s.Value) {
		p := b.declare(v)
		head = append(head, p.set(func() { b.emit(value(i).value()) }))
	}
	b.loop(template{i.value(), limit, n.op("lt")}, template{head, s.Body},
		i.set(template{i.value(), n.number(1), n.op("add")}))
}
