package gowasm

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

func isBlank(e ast.Expr) bool { return identifier(e).Name == "_" }

// assignment writes lhs = values, and declares what is new of lhs.
func (b *body) assignment(lhs, values []ast.Expr) {
	each := len(values) == len(lhs) // in order: values cannot mention what they are assigned to
	for _, e := range lhs {
		v, _ := b.info.Defs[identifier(e)].(*types.Var)
		if v != nil && !isBlank(e) {
			b.declare(v)
		}
		each = each && (len(lhs) == 1 || v != nil || isBlank(e))
	}
	if !each {
		b.assignTogether(lhs, values)
		return
	}
	for i, e := range lhs {
		b.assign(e, values[i])
	}
}

// assign writes lhs = value.
func (b *body) assign(lhs, value ast.Expr) {
	if isBlank(lhs) {
		b.discard(value)
		return
	}
	p := b.target(lhs)
	constant := b.info.Types[value].Value
	literal, isLiteral := ast.Unparen(value).(*ast.CompositeLit)
	switch size := int64(sizeOf(p.t)); {
	case b.info.Defs[identifier(lhs)] != nil && constant != nil && integer(constant) == 0:
		b.zero(p)
	case p.inLocal || scalarOf(p.t).size > 0:
		b.emit(p.set(b.as(value, p.t)))
	case isLiteral && len(literal.Elts) == 0:
		b.emit(p.address(), "i32.const", int64(0), "i32.const", size, "memory.fill")
	default:
		b.emit(p.address())
		b.emit(b.find(value).address(), "i32.const", size, "memory.copy")
	}
}

// target is the place of what is assigned to.
func (b *body) target(e ast.Expr) place {
	if v, ok := b.info.Uses[identifier(e)].(*types.Var); ok {
		b.assigned[v] = true
	}
	return b.find(e)
}

// held is p, with its address in a local of its own.
func (b *body) held(p place) place {
	b.emit(p.get())
	p.local = b.local(types.Typ[types.Uint32]).local
	b.emit("local.set", p.local)
	return p
}

// assignTogether writes lhs = values once all are evaluated, values being as many or one call.
func (b *body) assignTogether(lhs, values []ast.Expr) {
	to, stores := make([]place, len(lhs)), template{}
	for i, e := range lhs {
		if !isBlank(e) {
			to[i] = b.target(e)
		}
		if p := to[i]; p.t != nil && !p.inLocal && p.local != fixed {
			to[i] = b.held(p)
		}
	}
	for i, e := range values {
		if to[i].t == nil {
			b.expr(e)
		} else {
			b.emit(b.as(e, to[i].t))
		}
	}
	for i, p := range slices.Backward(to) {
		switch {
		case p.t == nil, p.inLocal && slices.Contains(to[i+1:], p):
			b.emit("drop")
		case p.inLocal:
			b.emit("local.set", p.local)
		default:
			value := b.local(p.t)
			b.emit("local.set", value.local)
			stores = append(template{p.set(value.value())}, stores...)
		}
	}
	b.emit(stores...)
}

// update writes e = e op y, or e op 1 where y is nil.
func (b *body) update(e ast.Expr, op token.Token, y ast.Expr) {
	p := b.target(e)
	if p.local == onStack {
		p = b.held(p)
	}
	b.emit(p.set(b.operate(op, p.t, p.value(), y)))
}

// discard evaluates e for what it does, traps included.
func (b *body) discard(e ast.Expr) {
	values := 1
	if results, ok := b.info.TypeOf(e).(*types.Tuple); ok {
		values = results.Len()
	}
	b.expr(e)
	for range values {
		b.emit("drop")
	}
}
