package gowasm

import (
	"go/ast"
	"go/types"
)

// element is the place of an element of an array, a slice or a string.
func (b *body) element(e *ast.IndexExpr) place {
	t := b.info.TypeOf(e.X)
	if isSlice(t) || isString(t) {
		return b.elementOf(e.X, elementType(t), b.int(e.Index))
	}
	p := b.base(e.X)
	if i := b.info.Types[e.Index].Value; i != nil {
		return p.part(int(integer(i)))
	}
	return b.elementAt(p, b.int(e.Index))
}

// elementOf is the place of an element of type t of a slice or a string, with an index in 64 bits.
func (b *body) elementOf(slice any, t types.Type, index template) place {
	b.emit(slice, index, "i32.const", int64(sizeOf(t)), helper("element"))
	return place{t: t, local: onStack, sound: true}
}

// elementAt is the place of an element of the array at p, with an index in 64 bits.
func (b *body) elementAt(p place, index template) place {
	a := p.t.Underlying().(*types.Array)
	if p.local != fixed {
		b.emit(p.get())
	}
	b.emit(index, "i32.const", a.Len(), "i32.const", int64(sizeOf(a.Elem())), helper("index"))
	if p.local != fixed {
		b.emit("i32.add")
	}
	return place{t: a.Elem(), local: onStack, offset: p.offset, sound: p.sound}
}

// slice leaves a slice of an array, of a slice or of a string. That of a whole package variable is a constant.
func (b *body) slice(e *ast.SliceExpr, t types.Type) {
	if !b.supports(t, e.Pos()) {
		return
	}
	size := template{"i32.const", int64(sizeOf(elementType(t)))}
	if from := b.info.TypeOf(e.X); isSlice(from) || isString(from) {
		b.expr(e.X)
	} else {
		b.whole(e.X)
	}
	low := template{"i64.const", int64(0)}
	if e.Low != nil {
		low = b.int(e.Low)
	}
	switch {
	case e.Slice3:
		b.emit(low, b.int(e.High), b.int(e.Max), size, helper("slice"))
	case e.High != nil && isString(t):
		b.emit(low, b.int(e.High), size, helper("text"))
	case e.High != nil:
		b.emit(low, b.int(e.High), size, helper("part"))
	case e.Low != nil:
		b.emit(low, size, helper("tail"))
	}
}

// whole leaves the slice of a whole array.
func (b *body) whole(e ast.Expr) {
	p := b.base(e)
	n := int(p.t.Underlying().(*types.Array).Len())
	if p.local == fixed {
		b.emit("i64.const", sliceOf(p.offset, n))
		return
	}
	b.pointer(p)
	b.emit("i32.const", int64(n), helper("whole"))
}
