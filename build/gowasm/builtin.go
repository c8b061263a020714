package gowasm

import (
	"go/ast"
	"go/types"
)

// conversion leaves a number as one of another type, or a value of a type with the same underlying type.
func (b *body) conversion(e *ast.CallExpr, to types.Type) {
	from := b.info.TypeOf(e.Args[0])
	_, fromBasic := from.Underlying().(*types.Basic)
	_, toBasic := to.Underlying().(*types.Basic)
	switch {
	case b.info.Types[e.Args[0]].IsNil():
		b.emit(b.as(e.Args[0], to))
	case !b.supports(to, e.Pos()) || !b.supports(from, e.Args[0].Pos()):
	case fromBasic && toBasic && !isString(from) && !isString(to):
		b.emit(e.Args[0], convert(scalarOf(from), scalarOf(to)))
	case types.Identical(from.Underlying(), to.Underlying()) && !isAggregate(to):
		b.expr(e.Args[0])
	default:
		b.refuse(e.Pos(), "a conversion of "+nameOf(from)+" to "+nameOf(to), "a value of that type")
	}
}

func (b *body) builtin(e *ast.CallExpr, t types.Type, name string) {
	args := e.Args
	switch {
	case name == "len" && (isSlice(b.info.TypeOf(args[0])) || isString(b.info.TypeOf(args[0]))):
		b.emit(args[0], lengthOf)
	case name == "min" || name == "max":
		b.least(args, t, scalarOf(t).op(map[string]string{"min": "lt", "max": "gt"}[name]))
	case name == "panic" && b.info.Types[args[0]].Value != nil:
		b.emit("unreachable")
	default:
		b.refuseKind(e.Pos(), name)
	}
}

// least leaves the value that comes first by an instruction that compares two.
func (b *body) least(values []ast.Expr, t types.Type, first string) {
	if isString(t) {
		b.refuse(values[0].Pos(), "ordering strings", "== or !=")
	}
	b.emit(b.as(values[0], t))
	for _, e := range values[1:] {
		x, y := b.local(t), b.local(t)
		b.emit("local.set", x.local, y.set(b.as(e, t)), x.value(), y.value(), x.value(), y.value(), first, "select")
	}
}
