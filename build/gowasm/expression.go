package gowasm

import (
	"fmt"
	"go/ast"
	"go/types"
)

// typeOf is the type of an expression; several results of a call are a struct, and none is nil.
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
			s, _ := scalarOf(t)
			b.number(s, integer(value))
		}
		return
	}
	switch e := e.(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.IndexExpr, *ast.StarExpr:
		if p, ok := b.variablePlace(e); ok {
			b.get(p, t)
		} else if offset := b.addr(e); b.supports(t, e.Pos()) {
			b.load(t, offset)
		}
	case *ast.CompositeLit:
		if !inMemory(t) || isSlice(t) {
			b.refuseKind(e.Pos(), "*ast.CompositeLit")
		} else if b.supports(t, e.Pos()) {
			b.load(t, b.addr(e))
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

// operand leaves the value of e for a place of type t; nil takes its type from there.
func (b *body) operand(e ast.Expr, t types.Type) {
	if !b.info.Types[e].IsNil() {
		b.expr(e)
		return
	}
	p := b.reserve(t, false)
	b.zero(p, t)
	b.get(p, t)
}

// number leaves a constant; a pointer can only be nil.
func (b *body) number(s scalar, v int64) {
	switch {
	case s.pointer:
		b.emit("i32.const", null)
	case s.size == 8:
		b.emit("i64.const", v)
	default:
		b.emit("i32.const", int64(int32(v)))
	}
}

// addr leaves an address that lies offset bytes below e.
func (b *body) addr(e ast.Expr) (offset uint32) {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, ok := b.info.ObjectOf(e).(*types.Var)
		switch {
		case !ok:
			b.refuseKind(e.Pos(), "*ast.Ident")
		case isPackageLevel(v):
			b.emit("i32.const", int64(b.variable(v)))
		default:
			b.emit("local.get", b.places[v].local)
			return b.places[v].offset
		}
		return 0
	case *ast.SelectorExpr:
		return b.fieldAddr(e)
	case *ast.IndexExpr:
		return b.elementAddr(e)
	case *ast.StarExpr:
		b.expr(e.X)
		return 0
	case *ast.CompositeLit, *ast.CallExpr:
		p := b.hold(e, b.typeOf(e))
		b.emit("local.get", p.local)
		return p.offset
	}
	b.refuseKind(e.Pos(), fmt.Sprintf("%T", e))
	return 0
}

// base leaves an address offset bytes below the struct or array that e is, or points to.
func (b *body) base(e ast.Expr) (t types.Type, offset uint32) {
	t = b.typeOf(e)
	if to := pointee(t); to != nil {
		b.expr(e)
		return to, 0
	}
	return t, b.addr(e)
}

func (b *body) fieldAddr(e *ast.SelectorExpr) (offset uint32) {
	field := b.info.Selections[e]
	if field == nil { // a variable of another package
		return b.addr(e.Sel)
	}
	t, offset := b.base(e.X)
	s, ok := t.Underlying().(*types.Struct)
	if !ok || field.Kind() != types.FieldVal {
		b.refuseKind(e.Pos(), "*ast.SelectorExpr")
		return 0
	}
	return offset + offsetOf(s, field.Index()[0])
}

func (b *body) elementAddr(e *ast.IndexExpr) (offset uint32) {
	if s, ok := b.typeOf(e.X).Underlying().(*types.Slice); ok {
		b.expr(e.X)
		b.emit("i32.const", int64(sizeOf(s.Elem())))
		b.int(e.Index)
		b.runtime("element")
		return 0
	}
	t, offset := b.base(e.X)
	a, ok := t.Underlying().(*types.Array)
	index := b.info.Types[e.Index].Value
	switch {
	case !ok:
		b.refuseKind(e.Pos(), "*ast.IndexExpr")
	case index != nil:
		offset += uint32(integer(index)) * sizeOf(a.Elem())
	default:
		b.emit("i32.const", a.Len())
		b.int(e.Index)
		b.runtime("index")
		b.emit("i32.const", int64(sizeOf(a.Elem())), "i32.mul", "i32.add")
	}
	return offset
}

// int leaves the value of an integer of any type in 64 bits.
func (b *body) int(e ast.Expr) {
	b.expr(e)
	s, _ := scalarOf(b.typeOf(e))
	b.convert(s, wide)
}

// pointerTo leaves &e.
func (b *body) pointerTo(e ast.Expr) {
	b.plus(b.addr(e))
	if _, through := b.root(e); through != nil && !isSlice(b.typeOf(through)) {
		b.runtime("valid")
	}
}

// slice leaves the address of the slice that a slice expression makes.
func (b *body) slice(e *ast.SliceExpr, t types.Type) {
	if e.Slice3 {
		b.refuse(e.Pos(), "a slice expression with three indexes", "two")
	}
	s, ok := t.Underlying().(*types.Slice)
	if !ok {
		b.supports(t, e.Pos()) // a string
		return
	}
	p := b.reserve(t, false)
	part := e.Low != nil || e.High != nil
	if part {
		b.get(p, t)
	}
	if isSlice(b.typeOf(e.X)) {
		b.expr(e.X)
	} else {
		b.get(p, t)
		array := b.typeOf(e.X)
		if to := pointee(array); to != nil {
			b.expr(e.X)
			b.runtime("valid")
			array = to
		} else {
			b.pointerTo(e.X)
		}
		b.emit("i32.const", int64(parts(array)))
		b.runtime("whole")
	}
	if !part {
		return
	}
	b.emit("i32.const", int64(sizeOf(s.Elem())))
	if e.Low != nil {
		b.int(e.Low)
	} else {
		b.emit("i64.const", int64(0))
	}
	if e.High != nil {
		b.int(e.High)
		b.runtime("slice")
	} else {
		b.runtime("tail")
	}
}
