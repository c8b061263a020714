package gowasm

import (
	"fmt"
	"go/ast"
	"go/types"
)

// typeOf is the type of an expression; none and several results of a call have no type.
func (s *source) typeOf(e ast.Expr) types.Type {
	t := s.info.TypeOf(e)
	if _, several := t.(*types.Tuple); several {
		return nil
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
		if p := b.find(e); b.supports(t, e.Pos()) {
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
	case value.IsNil():
		return scalarOf(t).number(0)
	case value.Value != nil && !inMemory(t):
		return scalarOf(t).number(integer(value.Value))
	}
	return e
}

// placeOf is the place of e if no code is needed to find it: of a variable, of what a pointer in a local points to, or of
// a part of these.
func (b *body) placeOf(e ast.Expr) (p place, ok bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, _ := b.info.ObjectOf(e).(*types.Var)
		if p, ok = b.places[v]; !ok && v != nil && isPackageLevel(v) {
			return place{t: v.Type(), local: fixed, offset: b.variable(v)}, true
		}
	case *ast.StarExpr:
		p, ok = b.wholeOf(e.X)
	case *ast.SelectorExpr:
		field := b.info.Selections[e]
		if field == nil { // a variable of another package
			return b.placeOf(e.Sel)
		}
		if p, ok = b.wholeOf(e.X); ok && field.Kind() == types.FieldVal {
			return p.part(field.Index()[0]), true
		}
		ok = false
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
		p, ok = place{t: to, local: p.local, offset: p.offset}, ok && p.inLocal
	}
	return p, ok && isAggregate(p.t)
}

// find is the place of e, whose address may be on the stack.
func (b *body) find(e ast.Expr) place {
	if p, ok := b.placeOf(e); ok {
		return p
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.SelectorExpr:
		if field := b.info.Selections[e]; field != nil && field.Kind() == types.FieldVal {
			return b.base(e.X).part(field.Index()[0])
		}
	case *ast.IndexExpr:
		return b.element(e)
	case *ast.StarExpr:
		return b.base(e.X)
	case *ast.CompositeLit, *ast.CallExpr:
		return b.hold(e, b.typeOf(e))
	}
	if t := b.typeOf(e); t == nil || b.supports(t, e.Pos()) {
		b.refuseKind(e.Pos(), fmt.Sprintf("%T", e))
	}
	return place{t: types.Typ[types.Int], local: onStack}
}

// base is the place of the value that e is or points to.
func (b *body) base(e ast.Expr) place {
	if to := pointee(b.typeOf(e)); to != nil {
		b.expr(e)
		return place{t: to, local: onStack}
	}
	return b.find(e)
}

// dereferenced is *e.
func (b *body) dereferenced(e ast.Expr) ast.Expr {
	star := &ast.StarExpr{X: e}
	b.info.Types[star] = types.TypeAndValue{Type: pointee(b.typeOf(e))}
	return star
}

func (b *body) element(e *ast.IndexExpr) place {
	if s, ok := b.typeOf(e.X).Underlying().(*types.Slice); ok {
		b.emit(e.X, b.int(e.Index), "i32.const", int64(sizeOf(s.Elem())), helper("element"))
		return place{t: s.Elem(), local: onStack}
	}
	p := b.base(e.X)
	a, ok := p.t.Underlying().(*types.Array)
	switch i := b.info.Types[e.Index].Value; {
	case !ok:
		b.supports(p.t, e.Pos()) // it is a map, say
		return p
	case i != nil:
		return p.part(int(integer(i)))
	}
	offset := template{b.int(e.Index), "i32.const", a.Len(), "i32.const", int64(sizeOf(a.Elem())), helper("index")}
	if p.local == fixed {
		b.emit(offset)
	} else {
		b.emit(p.get(), offset, "i32.add")
	}
	return place{t: a.Elem(), local: onStack, offset: p.offset}
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

// pointerTo leaves &e. A pointer that derives from nil is nil no more, so it is not made.
func (b *body) pointerTo(e ast.Expr) {
	p := b.find(e)
	b.emit(place{t: types.NewStruct(nil, nil), local: p.local, offset: p.offset}.value())
	if _, through := b.root(e); through != nil && !isSlice(b.typeOf(through)) {
		pointer, ok := b.placeOf(through)
		if ok && pointer.inLocal && b.sure(pointer) {
			return
		}
		b.emit(helper("valid"))
		if ok && pointer.inLocal {
			b.proven(pointer.local)
		}
	}
}

// slice leaves the slice that e makes.
func (b *body) slice(e *ast.SliceExpr, t types.Type) {
	if !b.supports(t, e.Pos()) {
		return // a part of a string
	}
	x, from := e.X, b.typeOf(e.X)
	if isSlice(from) {
		b.expr(x)
	} else {
		if array := pointee(from); array != nil {
			x, from = b.dereferenced(x), array
		}
		b.pointerTo(x)
		b.emit("i32.const", from.Underlying().(*types.Array).Len(), helper("whole"))
	}
	if e.Slice3 {
		b.refuse(e.Pos(), "a slice expression with three indexes", "two")
	}
	size := template{"i32.const", int64(sizeOf(t.Underlying().(*types.Slice).Elem()))}
	if e.High != nil {
		b.emit(b.int(e.Low), b.int(e.High), size, helper("slice"))
	} else if e.Low != nil {
		b.emit(b.int(e.Low), size, helper("tail"))
	}
}
