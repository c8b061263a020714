package gowasm

import (
	"go/ast"
	"go/types"
)

// expr leaves the value of e.
func (b *body) expr(e ast.Expr) {
	e = ast.Unparen(e)
	t := b.info.TypeOf(e)
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
		b.refuseNode(e)
	}
}

// as is the value of e for a place of type t, from which nil and constants take their type.
func (b *body) as(e ast.Expr, t types.Type) any {
	switch value := b.info.Types[e]; {
	case value.IsNil():
		return scalarOf(t).number(0)
	case value.Value != nil && scalarOf(t).size > 0:
		return scalarOf(t).number(integer(value.Value))
	}
	return e
}

// int is the value of an integer of any type, in 64 bits.
func (b *body) int(e ast.Expr) template {
	return template{e, convert(scalarOf(b.info.TypeOf(e)), wide)}
}

func (b *body) conversion(e *ast.CallExpr, to types.Type) {
	from := b.info.TypeOf(e.Args[0])
	_, fromBasic := from.Underlying().(*types.Basic)
	_, toBasic := to.Underlying().(*types.Basic)
	switch {
	case !fromBasic || !toBasic:
		b.refuse(e.Pos(), "a conversion of other than a number", "a value of that type")
	case b.supports(to, e.Pos()) && b.supports(from, e.Args[0].Pos()):
		b.emit(e.Args[0], convert(scalarOf(from), scalarOf(to)))
	}
}

func (b *body) builtin(e *ast.CallExpr, t types.Type, name string) {
	switch args := e.Args; {
	case name == "len" && isSlice(b.info.TypeOf(args[0])):
		b.emit(args[0], "i64.const", int64(32), "i64.shr_u")
	case (name == "min" || name == "max") && len(args) == 2:
		x, y := b.local(t), b.local(t)
		less := scalarOf(t).op(map[string]string{"min": "lt", "max": "gt"}[name])
		b.emit(x.set(b.as(args[0], t)), y.set(b.as(args[1], t)), x.value(), y.value(), x.value(), y.value(), less, "select")
	case name == "panic" && b.info.Types[args[0]].Value != nil:
		b.emit("unreachable")
	default:
		b.refuseKind(e.Pos(), name)
	}
}
