package gowasm

import (
	"go/ast"
	"go/types"
	"slices"
)

// place is where a value is: in a local, or in memory, offset bytes above the address that the local holds.
type place struct {
	inLocal bool
	local   int
	offset  uint32
}

// declare gives a variable its place.
func (b *body) declare(v *types.Var) {
	if b.supports(v.Type(), v.Pos()) {
		b.places[v] = b.reserve(v.Type(), b.inFrame[v])
	}
}

// reserve takes a place for a value, in the frame if it must have an address.
func (b *body) reserve(t types.Type, addressed bool) place {
	if !addressed && !inMemory(t) {
		return place{inLocal: true, local: b.local(valueType(t))}
	}
	p := place{local: b.fp, offset: b.frame}
	b.frame += sizeOf(t)
	b.frameSize = max(b.frameSize, b.frame)
	return p
}

// local takes a local, if there is one a local whose scope has ended.
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

// scope gives back, when the function it returns is called, what was taken since.
func (b *body) scope() (end func()) {
	live, frame := len(b.live), b.frame
	return func() {
		b.free = append(b.free, b.live[live:]...)
		b.live, b.frame = b.live[:live], frame
	}
}

// get leaves the value at p, or its address if it lies in memory.
func (b *body) get(p place, t types.Type) {
	b.emit("local.get", p.local)
	if !p.inLocal {
		b.load(t, p.offset)
	}
}

// load turns the address on the stack, with an offset, into the value there.
func (b *body) load(t types.Type, offset uint32) {
	s, ok := scalarOf(t)
	switch {
	case ok && s.size < 4:
		b.emit(s.sign("i32.load"+s.width()), 0, offset)
	case ok:
		b.emit(s.op("load"), 0, offset)
	default:
		b.plus(offset)
	}
	if s.pointer {
		b.emit("i32.const", null, "i32.xor")
	}
}

func (b *body) plus(offset uint32) {
	if offset != 0 {
		b.emit("i32.const", int64(offset), "i32.add")
	}
}

// set puts at p what value leaves.
func (b *body) set(p place, t types.Type, value func()) {
	if p.inLocal {
		value()
		b.emit("local.set", p.local)
		return
	}
	b.emit("local.get", p.local)
	b.store(t, p.offset, value)
}

// store puts at the address on the stack, with an offset, what value leaves.
func (b *body) store(t types.Type, offset uint32, value func()) {
	s, ok := scalarOf(t)
	if !ok {
		b.load(t, offset)
		value()
		b.emit("i32.const", int64(sizeOf(t)), "memory.copy")
		return
	}
	value()
	if s.pointer {
		b.emit("i32.const", null, "i32.xor")
	}
	b.emit(s.op("store"+s.width()), 0, offset)
}

func (b *body) move(to, from place, t types.Type) {
	b.set(to, t, func() { b.get(from, t) })
}

// zero puts the zero value of its type at p.
func (b *body) zero(p place, t types.Type) {
	if s, ok := scalarOf(t); ok {
		b.set(p, t, func() { b.number(s, 0) })
		return
	}
	b.get(p, t)
	b.emit("i32.const", int64(0), "i32.const", int64(sizeOf(t)), "memory.fill")
}

// hold evaluates e into a place of its own.
func (b *body) hold(e ast.Expr, t types.Type) place {
	p := b.reserve(t, false)
	b.into(p, t, e)
	return p
}

// into puts the value of e at p. Nothing in e can mention p, or p is a local.
func (b *body) into(p place, t types.Type, e ast.Expr) {
	switch x := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		if !inMemory(t) || isSlice(t) {
			break // refused by expr
		}
		if len(x.Elts) < parts(t) {
			b.zero(p, t)
		}
		b.elements(x, t, func(offset uint32, t types.Type, e ast.Expr) {
			b.into(place{local: p.local, offset: p.offset + offset}, t, e)
		})
		return
	case *ast.CallExpr:
		if inMemory(t) && b.isCall(x) {
			b.call(x, p)
			return
		}
	}
	b.set(p, t, func() { b.operand(e, t) })
}
