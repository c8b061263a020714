package gowasm

import (
	"go/ast"
	"go/types"
)

// place is where a value of type t is: in a local, or in memory, offset bytes above the address that the local holds.
// The place of the blank identifier has no type.
type place struct {
	t       types.Type
	inLocal bool
	local   int
	offset  int
	sound   bool       // the address is not nil
	field   *types.Var // the field of a struct that is there, nil of anything else
}

// Instead of a local: the address is on the stack, or there is none and the offset is the address, or the value.
const (
	onStack = -1
	fixed   = -2
)

// part is the place of a field of a struct or an element of an array.
func (p place) part(i int) place {
	switch u := p.t.Underlying().(type) {
	case *types.Struct:
		p.t, p.offset, p.field = u.Field(i).Type(), p.offset+offsetOf(u, i), u.Field(i)
	case *types.Array:
		p.t, p.offset, p.field = u.Elem(), p.offset+i*sizeOf(u.Elem()), nil
	}
	return p
}

// get leaves the local of p.
func (p place) get() template {
	switch {
	case p.local == onStack:
		return nil
	case p.local != fixed:
		return template{"local.get", p.local}
	case !p.inLocal:
		return template{"i32.const", int64(0)}
	case pointee(p.t) != nil:
		return template{"i32.const", int64(p.offset)}
	}
	return scalarOf(p.t).number(int64(p.offset))
}

// address leaves where p is in memory.
func (p place) address() template { return template{p.get(), "i32.const", int64(p.offset), "i32.add"} }

// value leaves the value at p, or its address if it is a struct or an array.
func (p place) value() template {
	s := scalarOf(p.t)
	switch {
	case p.inLocal:
		return p.get()
	case isAggregate(p.t):
		return p.address()
	case s.pointer:
		return template{p.get(), "i32.load", p.offset, "i32.const", null, "i32.xor"}
	}
	return template{p.get(), s.op("load" + s.width()), p.offset}
}

// set puts a value at p.
func (p place) set(value any) template {
	s := scalarOf(p.t)
	switch {
	case p.inLocal:
		return template{value, "local.set", p.local}
	case isAggregate(p.t):
		return template{p.address(), value, "i32.const", int64(sizeOf(p.t)), "memory.copy"}
	case s.pointer:
		return template{p.get(), value, "i32.const", null, "i32.xor", "i32.store", p.offset}
	}
	return template{p.get(), value, s.op("store" + s.width()), p.offset}
}

// zero puts at p the zero value of its type.
func (p place) zero() template {
	if isAggregate(p.t) {
		return template{p.address(), "i32.const", int64(0), "i32.const", int64(sizeOf(p.t)), "memory.fill"}
	}
	return p.set(scalarOf(p.t).number(0))
}

// identifier is e if it is one, and otherwise an identifier of nothing.
func identifier(e ast.Expr) *ast.Ident {
	if id, ok := ast.Unparen(e).(*ast.Ident); ok {
		return id
	}
	return &ast.Ident{}
}

// find is the place of e; what has to be computed of its address is left on the stack.
func (b *body) find(e ast.Expr) place {
	e = ast.Unparen(e)
	switch e := e.(type) {
	case *ast.Ident:
		v, ok := b.info.ObjectOf(e).(*types.Var)
		if p, known := b.places[v]; known {
			return p
		} else if ok {
			return place{t: v.Type(), local: fixed, offset: b.variable(v), sound: true}
		}
	case *ast.SelectorExpr:
		switch field := b.info.Selections[e]; {
		case field == nil: // a variable of another package
			return b.find(e.Sel)
		case field.Kind() == types.FieldVal:
			b.named[field.Obj()] = true
			return b.base(e.X).part(field.Index()[0])
		}
	case *ast.IndexExpr:
		if elementType(b.info.TypeOf(e.X)) != nil {
			return b.element(e)
		} else if b.info.Types[e.X].IsValue() { // a map, say
			b.supports(b.info.TypeOf(e.X), e.Pos())
		}
	case *ast.StarExpr:
		return b.base(e.X)
	case *ast.CompositeLit, *ast.CallExpr:
		if isAggregate(b.info.TypeOf(e)) {
			return b.hold(e)
		}
	}
	b.refuseNode(e)
	return place{t: b.info.TypeOf(e), local: onStack}
}

// base is the place of the value that e is or points to.
func (b *body) base(e ast.Expr) place {
	to := pointee(b.info.TypeOf(e))
	if to == nil {
		return b.find(e)
	}
	v, _ := b.info.Uses[identifier(e)].(*types.Var)
	if p, ok := b.places[v]; ok && p.inLocal {
		return place{t: to, local: p.local, offset: p.offset, sound: p.local == fixed}
	}
	b.expr(e)
	return place{t: to, local: onStack}
}

// held is p, with its address in a local of its own if it was on the stack, or if the local may change.
func (b *body) held(p place) place {
	if p.inLocal || p.local == fixed || p.local == b.fp {
		return p
	}
	b.emit(p.get())
	p.local = b.local(types.Typ[types.Uint32]).local
	b.emit("local.set", p.local)
	return p
}

// pointer leaves the address of p. One that derives from nil is not made.
func (b *body) pointer(p place) {
	b.emit(p.address())
	if !p.sound {
		b.emit(helper("valid"))
	}
}
