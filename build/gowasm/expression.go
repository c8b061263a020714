package gowasm

import (
	"fmt"
	"go/ast"
	"go/types"
)

// typeOf is the type of an expression: several results of a call are a struct, and none is nil.
func (s *source) typeOf(e ast.Expr) types.Type {
	t := s.info.TypeOf(e)
	if results, ok := t.(*types.Tuple); ok {
		return resultOf(results)
	}
	return t
}

// expr leaves the value of e, or its address if it lies in memory.
func (b *body) expr(e ast.Expr) {
	e = ast.Unparen(e)
	t := b.typeOf(e)
	if value := b.info.Types[e].Value; value != nil {
		if b.supports(t, e.Pos()) {
			b.emit(scalarOf(t).number(integer(value)))
		}
		return
	}
	switch e := e.(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.IndexExpr, *ast.StarExpr, *ast.CompositeLit:
		p, ok := b.placeOf(e)
		if !ok {
			p = place{t: t, local: onStack, offset: b.addr(e)}
		}
		if b.supports(t, e.Pos()) {
			b.emit(p.value())
		}
	case *ast.CallExpr:
		b.callExpr(e, t)
	case *ast.UnaryExpr:
		b.unary(e, t)
	case *ast.BinaryExpr:
		b.binary(e, t)
	case *ast.SliceExpr:
		b.slice(e, t)
	default:
		b.refuseKind(e.Pos(), fmt.Sprintf("%T", e))
	}
}

// as is the value of e for a place of type t, from which nil and constants take their type.
func (b *body) as(e ast.Expr, t types.Type) any {
	switch value := b.info.Types[e]; {
	case value.Value != nil && !inMemory(t):
		return scalarOf(t).number(integer(value.Value))
	case !value.IsNil():
		return e
	case !inMemory(t):
		return scalarOf(t).number(0)
	}
	p := b.reserve(t, false)
	return template{p.zero(), p.value()}
}

// placeOf is the place of e if no code is needed to find it: of a local variable, of what a pointer in a local points to,
// or of a part of these.
func (b *body) placeOf(e ast.Expr) (p place, ok bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, _ := b.info.ObjectOf(e).(*types.Var)
		p, ok = b.places[v]
	case *ast.StarExpr:
		p, ok = b.wholeOf(e.X)
	case *ast.SelectorExpr:
		if field := b.info.Selections[e]; field != nil && field.Kind() == types.FieldVal {
			if p, ok = b.wholeOf(e.X); ok {
				p = p.part(field.Index()[0])
			}
		}
	case *ast.IndexExpr:
		if i := b.info.Types[e.Index].Value; i != nil && !isSlice(b.typeOf(e.X)) {
			if p, ok = b.wholeOf(e.X); ok {
				p = p.part(int(integer(i)))
			}
		}
	}
	return p, ok
}

// wholeOf is the place of the struct or array that e is, or points to.
func (b *body) wholeOf(e ast.Expr) (p place, ok bool) {
	p, ok = b.placeOf(e)
	if to := pointee(b.typeOf(e)); to != nil {
		p, ok = place{t: to, local: p.local}, ok && p.inLocal
	}
	return p, ok && isAggregate(p.t)
}

// addr leaves an address that lies offset bytes below e.
func (b *body) addr(e ast.Expr) (offset int) {
	if p, ok := b.placeOf(e); ok {
		b.emit(p.get())
		return p.offset
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, ok := b.info.ObjectOf(e).(*types.Var)
		if !ok {
			break // a function
		}
		if isPackageLevel(v) {
			b.emit("i32.const", int64(b.variable(v)))
		} // otherwise its type is refused
		return 0
	case *ast.SelectorExpr:
		field := b.info.Selections[e]
		if field == nil { // a variable of another package
			return b.addr(e.Sel)
		}
		if field.Kind() == types.FieldVal {
			t, offset := b.base(e.X)
			return offset + offsetOf(t.Underlying().(*types.Struct), field.Index()[0])
		}
	case *ast.IndexExpr:
		return b.element(e)
	case *ast.StarExpr:
		_, offset := b.base(e.X)
		return offset
	case *ast.CompositeLit, *ast.CallExpr:
		p := b.hold(e, b.typeOf(e))
		b.emit(p.get())
		return p.offset
	}
	b.refuseKind(e.Pos(), fmt.Sprintf("%T", e))
	return 0
}

// base leaves an address that lies offset bytes below the value of type t that e is or points to.
func (b *body) base(e ast.Expr) (t types.Type, offset int) {
	t = b.typeOf(e)
	if to := pointee(t); to != nil {
		b.expr(e)
		return to, 0
	}
	return t, b.addr(e)
}

// dereferenced is *e.
func (b *body) dereferenced(e ast.Expr) ast.Expr {
	star := &ast.StarExpr{X: e}
	b.info.Types[star] = types.TypeAndValue{Type: pointee(b.typeOf(e))}
	return star
}

func (b *body) element(e *ast.IndexExpr) (offset int) {
	if s, ok := b.typeOf(e.X).Underlying().(*types.Slice); ok {
		b.emit(e.X, "i32.const", int64(sizeOf(s.Elem())), b.int(e.Index), helper("element"))
		return 0
	}
	t, offset := b.base(e.X)
	a, ok := t.Underlying().(*types.Array)
	if !ok {
		b.supports(t, e.Pos()) // it is a map, say
		return 0
	}
	size := sizeOf(a.Elem())
	if i := b.info.Types[e.Index].Value; i != nil {
		return offset + int(integer(i))*size
	}
	b.emit("i32.const", a.Len(), b.int(e.Index), helper("index"))
	if size != 1 {
		b.emit("i32.const", int64(size), "i32.mul")
	}
	b.emit("i32.add")
	return offset
}

// int is the value of an integer of any type, in 64 bits; no expression is 0.
func (b *body) int(e ast.Expr) template {
	if e == nil {
		return template{"i64.const", int64(0)}
	}
	if value := b.info.Types[e].Value; value != nil {
		return template{"i64.const", integer(value)}
	}
	return template{e, convert(scalarOf(b.typeOf(e)), wide)}
}

// pointerTo leaves &e.
func (b *body) pointerTo(e ast.Expr) {
	b.emit(place{t: types.NewStruct(nil, nil), local: onStack, offset: b.addr(e)}.value())
	if _, through := b.root(e); through != nil && !isSlice(b.typeOf(through)) {
		b.emit(helper("valid"))
	}
}

// slice leaves the address of the slice that e makes.
func (b *body) slice(e *ast.SliceExpr, t types.Type) {
	if !b.supports(t, e.Pos()) {
		return // a part of a string
	}
	if e.Slice3 {
		b.refuse(e.Pos(), "a slice expression with three indexes", "two")
	}
	p, whole := b.reserve(t, false), any(e.X)
	if x, from := e.X, b.typeOf(e.X); !isSlice(from) {
		if array := pointee(from); array != nil {
			x, from = b.dereferenced(x), array
		}
		pointer := func() { b.pointerTo(x) }
		whole = template{p.value(), pointer, "i32.const", from.Underlying().(*types.Array).Len(), helper("whole")}
	}
	size := int64(sizeOf(t.Underlying().(*types.Slice).Elem()))
	switch {
	case e.High != nil:
		b.emit(p.value(), whole, "i32.const", size, b.int(e.Low), b.int(e.High), helper("slice"))
	case e.Low != nil:
		b.emit(p.value(), whole, "i32.const", size, b.int(e.Low), helper("tail"))
	default:
		b.emit(whole)
	}
}
