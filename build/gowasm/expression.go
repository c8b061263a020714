package gowasm

import (
	"go/ast"
	"go/constant"
	"go/types"
)

// expr leaves the value of e.
func (b *body) expr(e ast.Expr) {
	e = ast.Unparen(e)
	t := b.info.TypeOf(e)
	if b.info.Types[e].Value != nil {
		if b.supports(t, e.Pos()) {
			b.emit(b.as(e, t))
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
		b.refuseNode(e)
	}
}

// as is the value of e for a place of type t, from which nil and constants take their type.
func (b *body) as(e ast.Expr, t types.Type) any {
	switch value := b.info.Types[e]; {
	case value.IsNil():
		return scalarOf(t).number(0)
	case value.Value != nil && isString(t):
		return template{"i64.const", b.constantText(constant.StringVal(value.Value), e.Pos())}
	case value.Value != nil && scalarOf(t).size > 0:
		return scalarOf(t).number(integer(value.Value))
	}
	return e
}

// int is the value of an integer of any type, in 64 bits.
func (b *body) int(e ast.Expr) template {
	return template{e, convert(scalarOf(b.info.TypeOf(e)), wide)}
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
