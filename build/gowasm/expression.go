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
