package gowasm

import (
	"fmt"
	"go/ast"
	"go/types"
)

// callExpr leaves what a call, a conversion or a built-in function gives.
func (b *body) callExpr(e *ast.CallExpr, t types.Type) {
	switch f := b.info.Types[e.Fun]; {
	case f.IsType():
		b.conversion(e, t)
	case f.IsBuiltin():
		b.builtin(e, t, identifier(e.Fun).Name)
	case inMemory(t):
		b.emit(b.hold(e, t).value())
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

// call calls a function; a result that lies in memory comes to lie at result.
func (b *body) call(e *ast.CallExpr, result place) {
	f, recv := b.callee(e)
	if f == nil {
		fun := ast.Unparen(e.Fun)
		b.refuseKind(fun.Pos(), fmt.Sprintf("%T", fun))
		return
	}
	if result.t != nil {
		b.emit(result.value())
	}
	params := f.Signature().Params()
	if recv != nil {
		switch t := f.Signature().Recv().Type(); {
		case b.taken(e) != nil:
			b.pointerTo(recv)
		case pointee(b.typeOf(recv)) != nil && pointee(t) == nil:
			b.emit(b.argument(b.dereferenced(recv), t))
		default:
			b.emit(b.argument(recv, t))
		}
	}
	if len(e.Args) != params.Len() && !f.Signature().Variadic() {
		b.refuse(e.Args[0].Pos(), "a call with several results as arguments", "a variable for each")
	}
	for i, arg := range e.Args {
		b.emit(b.argument(arg, params.At(min(i, params.Len()-1)).Type()))
	}
	b.emit("call", b.index(f.Origin()))
}

// argument is the value of e, copied if the function called might see it change.
func (b *body) argument(e ast.Expr, t types.Type) any {
	v, through := b.root(e)
	if inMemory(t) && !isSlice(t) && (through != nil || v != nil && (isPackageLevel(v) || b.addressed[v])) {
		return b.hold(e, t).value()
	}
	return b.as(e, t)
}

func (b *body) conversion(e *ast.CallExpr, to types.Type) {
	from := b.typeOf(e.Args[0])
	b.emit(b.as(e.Args[0], to))
	switch {
	case !b.supports(to, e.Pos()):
	case !inMemory(from) && !inMemory(to):
		b.emit(convert(scalarOf(from), scalarOf(to)))
	case inMemory(from) && (!inMemory(to) || isSlice(from) != isSlice(to)):
		b.refuse(e.Pos(), "this conversion", "a loop over the elements")
	}
}

func (b *body) builtin(e *ast.CallExpr, t types.Type, name string) {
	switch name {
	case "len", "cap":
		if !isSlice(b.typeOf(e.Args[0])) {
			b.refuse(e.Pos(), name+" of the result of a call", "the length as a number")
		}
		b.emit(e.Args[0], "i32.load", 0, map[string]int{"len": 4, "cap": 8}[name], "i64.extend_i32_u")
	case "min", "max":
		less := scalarOf(t).op(map[string]string{"min": "lt", "max": "gt"}[name])
		x, y := b.local(valueType(t)), b.local(valueType(t))
		b.expr(e.Args[0])
		for _, arg := range e.Args[1:] {
			b.emit("local.set", x, arg, "local.set", y,
				"local.get", x, "local.get", y, "local.get", x, "local.get", y, less, "select")
		}
	case "panic":
		if b.info.Types[e.Args[0]].Value == nil {
			b.refuse(e.Args[0].Pos(), "panic with a value", "a constant")
		}
		b.emit("unreachable")
	default:
		b.refuseKind(e.Pos(), name)
	}
}
