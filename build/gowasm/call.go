package gowasm

import (
	"fmt"
	"go/ast"
	"go/types"
)

// callExpr leaves what a call, a conversion or a built-in function gives.
func (b *body) callExpr(e *ast.CallExpr, t types.Type) {
	switch {
	case b.info.Types[e.Fun].IsType():
		b.conversion(e, t)
	case b.info.Types[e.Fun].IsBuiltin():
		b.builtin(e, t, identifier(e.Fun).Name)
	case t != nil && inMemory(t):
		b.load(t, b.addr(e))
	default:
		b.call(e, place{})
	}
}

// callee is the function that a call names, and the receiver it is called on, if any.
func (s *source) callee(e *ast.CallExpr) (f *types.Func, recv ast.Expr) {
	switch fun := ast.Unparen(e.Fun).(type) {
	case *ast.Ident:
		f, _ = s.info.Uses[fun].(*types.Func)
	case *ast.SelectorExpr:
		method := s.info.Selections[fun]
		switch {
		case method == nil:
			f, _ = s.info.Uses[fun.Sel].(*types.Func)
		case method.Kind() == types.MethodVal:
			f, recv = method.Obj().(*types.Func), fun.X
		}
	}
	return f, recv
}

// isCall tells whether e calls a function of the module.
func (b *body) isCall(e *ast.CallExpr) bool {
	return !b.info.Types[e.Fun].IsType() && !b.info.Types[e.Fun].IsBuiltin()
}

// call calls a function; a result that lies in memory comes to lie at result.
func (b *body) call(e *ast.CallExpr, result place) {
	f, recv := b.callee(e)
	if f == nil {
		fun := ast.Unparen(e.Fun)
		b.refuseKind(fun.Pos(), fmt.Sprintf("%T", fun))
		return
	}
	sig := f.Signature()
	if t := resultOf(sig.Results()); t != nil && inMemory(t) {
		b.get(result, t)
	}
	if recv != nil {
		from, to := b.typeOf(recv), sig.Recv().Type()
		switch {
		case b.addressed(e) != nil:
			b.pointerTo(recv)
		case pointee(from) != nil && pointee(to) == nil:
			b.expr(recv)
			b.load(to, 0)
		default:
			b.expr(recv)
		}
	}
	for i, arg := range e.Args {
		if len(e.Args) != sig.Params().Len() {
			b.refuse(arg.Pos(), "a call with several results as arguments", "a variable for each")
			break
		}
		b.operand(arg, sig.Params().At(i).Type())
	}
	b.emit("call", b.index(f.Origin()))
}

// runtime calls a function of the support package.
func (b *body) runtime(name string) {
	b.emit("call", b.index(b.support.Scope().Lookup(name).(*types.Func)))
}

func (b *body) conversion(e *ast.CallExpr, to types.Type) {
	from := b.typeOf(e.Args[0])
	b.operand(e.Args[0], to)
	s, ok := scalarOf(from)
	t, both := scalarOf(to)
	switch {
	case !b.supports(to, e.Pos()):
	case ok && both:
		b.convert(s, t)
	case inMemory(from) && (both || isSlice(from) != isSlice(to)):
		b.refuse(e.Pos(), "this conversion", "a loop over the elements")
	}
}

func (b *body) builtin(e *ast.CallExpr, t types.Type, name string) {
	switch name {
	case "len":
		b.length(e.Args[0], 4)
	case "cap":
		b.length(e.Args[0], 8)
	case "min":
		b.least(e.Args, t, "lt")
	case "max":
		b.least(e.Args, t, "gt")
	case "panic":
		if b.info.Types[e.Args[0]].Value == nil {
			b.refuse(e.Args[0].Pos(), "panic with a value", "a constant")
		}
		b.emit("unreachable")
	default:
		b.refuseKind(e.Pos(), name)
	}
}

// length leaves what a slice holds at offset, or else the length of an array that is not constant for the calls in it.
func (b *body) length(e ast.Expr, offset int) {
	t := b.typeOf(e)
	if isSlice(t) {
		b.expr(e)
		b.emit("i32.load", 0, offset, "i64.extend_i32_u")
		return
	}
	b.discard(e)
	if to := pointee(t); to != nil {
		t = to
	}
	if a, ok := t.Underlying().(*types.Array); ok {
		b.emit("i64.const", a.Len())
	}
}

// least leaves the one of several integers for which comparing it with the others holds.
func (b *body) least(list []ast.Expr, t types.Type, comparing string) {
	s, _ := scalarOf(t)
	x, y := b.local(s.valueType()), b.local(s.valueType())
	b.expr(list[0])
	for _, e := range list[1:] {
		b.emit("local.set", x)
		b.expr(e)
		b.emit("local.set", y, "local.get", x, "local.get", y, "local.get", x, "local.get", y, s.op(comparing), "select")
	}
}
