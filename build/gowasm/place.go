package gowasm

import (
	"go/ast"
	"go/types"
	"slices"
)

// place is where a value of type t is: in a local, or in memory, offset bytes above the address that the local holds.
// The place of the blank identifier has no type.
type place struct {
	t       types.Type
	inLocal bool
	local   int
	offset  int
}

// onStack stands for a local where the address is on the stack.
const onStack = -1

// part is the place of a field of a struct or an element of an array.
func (p place) part(i int) place {
	if s, ok := p.t.Underlying().(*types.Struct); ok {
		return place{t: s.Field(i).Type(), local: p.local, offset: p.offset + offsetOf(s, i)}
	}
	t := p.t.Underlying().(*types.Array).Elem()
	return place{t: t, local: p.local, offset: p.offset + i*sizeOf(t)}
}

// get leaves the local of p.
func (p place) get() template {
	if p.local == onStack {
		return nil
	}
	return template{"local.get", p.local}
}

// value leaves the value at p, or its address if it lies in memory.
func (p place) value() template {
	s := scalarOf(p.t)
	switch {
	case p.inLocal:
		return p.get()
	case s.pointer:
		return template{p.get(), "i32.load", 0, p.offset, "i32.const", null, "i32.xor"}
	case s.size > 0:
		return template{p.get(), s.op("load" + s.width()), 0, p.offset}
	case p.offset == 0:
		return p.get()
	}
	return template{p.get(), "i32.const", int64(p.offset), "i32.add"}
}

// set puts a value at p.
func (p place) set(value any) template {
	s := scalarOf(p.t)
	switch {
	case p.inLocal:
		return template{value, "local.set", p.local}
	case s.pointer:
		return template{p.get(), value, "i32.const", null, "i32.xor", "i32.store", 0, p.offset}
	case s.size > 0:
		return template{p.get(), value, s.op("store" + s.width()), 0, p.offset}
	}
	return template{p.value(), value, "i32.const", int64(sizeOf(p.t)), "memory.copy"}
}

// zero puts at p the zero value of its type.
func (p place) zero() template {
	if !inMemory(p.t) {
		return p.set(scalarOf(p.t).number(0))
	}
	return template{p.value(), "i32.const", int64(0), "i32.const", int64(sizeOf(p.t)), "memory.fill"}
}

// declare gives a variable its place.
func (b *body) declare(v *types.Var) place {
	if b.supports(v.Type(), v.Pos()) {
		b.places[v] = b.reserve(v.Type(), b.addressed[v])
	}
	return b.places[v]
}

// reserve takes a place for a value, in the frame if it must have an address.
func (b *body) reserve(t types.Type, inFrame bool) place {
	if !inFrame && !inMemory(t) {
		return place{t: t, inLocal: true, local: b.local(valueType(t))}
	}
	p := place{t: t, local: b.fp, offset: b.frame}
	b.frame += sizeOf(t)
	b.frameSize = max(b.frameSize, b.frame)
	return p
}

// local takes a local, one whose scope has ended if there is any.
func (b *body) local(valueType byte) int {
	n := len(b.locals)
	if i := slices.IndexFunc(b.free, func(l int) bool { return b.locals[l] == valueType }); i >= 0 {
		n = b.free[i]
		b.free = slices.Delete(b.free, i, i+1)
	} else {
		b.locals = append(b.locals, valueType)
	}
	b.live = append(b.live, n)
	return n
}

// scope returns the function that gives back what is taken from now on.
func (b *body) scope() (end func()) {
	live, frame := len(b.live), b.frame
	return func() {
		b.free = append(b.free, b.live[live:]...)
		b.live, b.frame = b.live[:live], frame
	}
}

// hold evaluates e into a place of its own.
func (b *body) hold(e ast.Expr, t types.Type) place {
	p := b.reserve(t, false)
	b.into(p, e)
	return p
}

// into puts the value of e at p, which is a local or cannot be mentioned in e.
func (b *body) into(p place, e ast.Expr) {
	switch x := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		switch p.t.Underlying().(type) {
		case *types.Struct, *types.Array:
			b.literal(p, x)
		default:
			b.refuseKind(x.Pos(), "*ast.CompositeLit")
		}
		return
	case *ast.CallExpr:
		if f := b.info.Types[x.Fun]; inMemory(p.t) && !f.IsType() && !f.IsBuiltin() {
			b.call(x, p)
			return
		}
	}
	b.emit(p.set(b.as(e, p.t)))
}

func (b *body) literal(p place, e *ast.CompositeLit) {
	filled := 0
	b.elements(e, p, func(part place, _ ast.Expr) { filled += sizeOf(part.t) })
	if filled < sizeOf(p.t) {
		b.emit(p.zero())
	}
	b.elements(e, p, b.into)
}
