package gowasm

import (
	"go/ast"
	"go/types"
	"strconv"
)

// callExpr leaves what a call, a conversion or a built-in function gives.
func (b *body) callExpr(e *ast.CallExpr, t types.Type) {
	switch f := b.info.Types[e.Fun]; {
	case f.IsType():
		b.conversion(e, t)
	case f.IsBuiltin():
		b.builtin(e, t, identifier(e.Fun).Name)
	case isAggregate(t):
		b.emit(b.hold(e).value())
	default:
		b.call(e)
	}
}

// callee is the function that a call names, and the receiver it is called on, if any.
func (s *source) callee(e *ast.CallExpr) (f *types.Func, recv ast.Expr) {
	switch fun := ast.Unparen(e.Fun).(type) {
	case *ast.Ident:
		f, _ = s.info.Uses[fun].(*types.Func)
	case *ast.SelectorExpr:
		f, _ = s.info.Uses[fun.Sel].(*types.Func)
		if method := s.info.Selections[fun]; method != nil && method.Kind() == types.MethodVal {
			recv = fun.X
		} else if method != nil {
			f = nil
		}
	}
	return f, recv
}

// call passes receiver and arguments in order, but those that are the same in every call, and after them where
// results go that lie in memory.
func (b *body) call(e *ast.CallExpr, results ...place) {
	f, recv := b.callee(e)
	if f == nil {
		b.refuseNode(ast.Unparen(e.Fun))
		return
	}
	note, listed := call{from: b.object, to: f.Origin()}, false
	params, args := parameters(f.Signature()), e.Args
	if recv != nil {
		args = append([]ast.Expr{recv}, args...)
	}
	listing := f.Signature().Variadic() && !e.Ellipsis.IsValid()
	if len(args) != len(params) && !listing || len(args) > 0 && b.several(args[len(args)-1]) {
		b.refuse(e.Pos(), "a call with several results as arguments", "a variable for each")
		return
	}
	for i, v := range params {
		start := len(b.code)
		switch {
		case recv != nil && i == 0:
			b.receiver(recv, v.Type())
		case listing && i == len(params)-1:
			listed = b.list(args[i:], elementType(v.Type()))
		default:
			b.emit(b.argument(args[i], v.Type()))
		}
		if _, given := b.constant(note.to, i); given {
			b.code = b.code[:start]
		}
		note.args = append(note.args, b.simple(start))
	}
	for _, p := range results {
		b.emit(p.address())
	}
	b.calls = append(b.calls, note)
	b.emit("call", b.index(note.to))
	if listed {
		b.emit(helper("leave"))
	}
}

// several tells whether e is a call with several results.
func (b *body) several(e ast.Expr) bool {
	_, ok := b.info.TypeOf(e).(*types.Tuple)
	return ok
}

// callSeveral leaves the results of a call in order, but those that lie in memory, whose places it returns among
// places of nothing.
func (b *body) callSeveral(e *ast.CallExpr) (results []place) {
	var inMemory []place
	for v := range b.info.TypeOf(e).(*types.Tuple).Variables() {
		p := place{}
		if isAggregate(v.Type()) {
			p = b.reserve(v.Type())
			inMemory = append(inMemory, p)
		}
		results = append(results, p)
	}
	b.call(e, inMemory...)
	return results
}

// mostListed is how many values a variable number of arguments can be.
const mostListed = 8

// list leaves the slice of a variable number of arguments, and tells whether it has a frame, to give back after the
// call.
func (b *body) list(values []ast.Expr, t types.Type) bool {
	if len(values) > mostListed {
		b.refuse(values[mostListed].Pos(), "a call with more than eight values", "a slice of an array, and values...,")
		return false
	}
	for _, e := range values {
		b.emit(b.as(e, t))
	}
	if len(values) == 0 {
		b.emit("i64.const", int64(0))
		return false
	}
	b.emit(helper("list" + strconv.Itoa(len(values))))
	return true
}

// argument is the value of e; a struct or an array is copied if the function called might see it change.
func (b *body) argument(e ast.Expr, t types.Type) any {
	if isAggregate(t) && b.changes(e) {
		return func() { b.emit(b.hold(e).value()) }
	}
	return b.as(e, t)
}

// receiver leaves the receiver, of type t, of a method called on recv.
func (b *body) receiver(recv ast.Expr, t types.Type) {
	switch from := b.info.TypeOf(recv); {
	case pointee(from) == nil && pointee(t) != nil:
		b.pointer(b.find(recv))
	case pointee(from) != nil && pointee(t) == nil:
		star := &ast.StarExpr{X: recv}
		b.info.Types[star] = types.TypeAndValue{Type: pointee(from)}
		b.emit(b.argument(star, t))
	default:
		b.emit(b.argument(recv, t))
	}
}
