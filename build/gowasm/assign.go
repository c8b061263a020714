package gowasm

import (
	"go/ast"
	"go/token"
	"go/types"
)

// identifier is e if it is one, and otherwise an identifier of nothing.
func identifier(e ast.Expr) *ast.Ident {
	if id, ok := ast.Unparen(e).(*ast.Ident); ok {
		return id
	}
	return &ast.Ident{}
}

func isBlank(e ast.Expr) bool { return identifier(e).Name == "_" }

// assignment writes lhs = values, and declares what is new of lhs; without values that is zero.
func (b *body) assignment(lhs, values []ast.Expr, fresh bool) {
	for _, e := range lhs {
		if v, ok := b.info.Defs[identifier(e)].(*types.Var); ok && !isBlank(e) {
			b.declare(v)
		} else {
			fresh = fresh && isBlank(e)
		}
	}
	defer b.scope()()
	var to []place
	for _, e := range lhs {
		p := b.target(e, len(lhs) == 1)
		if len(values) == 0 && p.t != nil {
			b.emit(p.zero())
		}
		to = append(to, p)
	}
	if len(values) > 0 {
		b.assign(to, values, fresh)
	}
}

// target evaluates what e denotes; its address may stay on the stack if the value follows at once.
func (b *body) target(e ast.Expr, atOnce bool) place {
	p, ok := b.placeOf(e)
	switch {
	case isBlank(e), ok && (atOnce || p.inLocal || p.local == b.fp):
		return p
	case atOnce:
		return place{t: b.typeOf(e), offset: b.addr(e), local: onStack}
	}
	p = place{t: b.typeOf(e), offset: b.addr(e), local: b.local(i32)}
	b.emit("local.set", p.local)
	return p
}

// assign puts values at places, once all are evaluated. Places are fresh if values cannot mention them.
func (b *body) assign(to []place, values []ast.Expr, fresh bool) {
	var from []place
	switch {
	case len(values) < len(to): // the results of a call
		results := b.hold(values[0], b.typeOf(values[0]))
		for i := range to {
			from = append(from, results.part(i))
		}
	case fresh || len(to) == 1:
		for i, p := range to {
			switch {
			case p.t == nil:
				b.discard(values[i])
			case fresh || p.inLocal:
				b.into(p, values[i])
			default:
				b.emit(p.set(b.as(values[i], p.t)))
			}
		}
		return
	default:
		for _, e := range values {
			from = append(from, b.hold(e, b.typeOf(e)))
		}
	}
	for i, p := range to {
		if p.t != nil {
			b.emit(p.set(from[i].value()))
		}
	}
}

// update writes e = e op y, or e op 1 where y is nil.
func (b *body) update(e ast.Expr, op token.Token, y ast.Expr) {
	defer b.scope()()
	p, ok := b.placeOf(e)
	if !ok {
		p = b.target(e, false)
	}
	b.emit(p.set(b.operate(op, p.t, p.value(), y)))
}

// discard evaluates e for what it does, traps included.
func (b *body) discard(e ast.Expr) {
	if t := b.typeOf(e); t != nil {
		b.hold(e, t)
	} else {
		b.expr(e)
	}
}
