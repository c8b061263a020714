package gowasm

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
)

// body is a function while its code is written.
type body struct {
	*compiler
	sig *types.Signature
	usage
	library   bool // of package support
	places    map[*types.Var]place
	results   []place
	code      []instruction
	locals    []byte       // the value types of all locals, the parameters first
	live      []int        // locals in use
	free      []int        // locals whose scope has ended
	steady    map[int]bool // locals of parameters that are pointers and never assigned
	known     []int        // those of them that are not nil, or the code would not have come here
	fp        int          // the local that holds the address of the frame
	frame     int          // bytes of the frame in use
	frameSize int          // bytes of the frame
	labels    []label
	loops     int // around the statement
}

// flatten is a signature in value types. What lies in memory is passed as its address; for a result there, the caller passes
// first the address where it goes.
func flatten(sig *types.Signature) (params, results []byte) {
	for v := range sig.Results().Variables() {
		if inMemory(v.Type()) {
			params = append(params, i32)
		} else {
			results = append(results, valueType(v.Type()))
		}
	}
	for _, v := range parameters(sig) {
		params = append(params, valueType(v.Type()))
	}
	return params, results
}

// parameters are the receiver, if any, and the parameters.
func parameters(sig *types.Signature) (list []*types.Var) {
	if sig.Recv() != nil {
		list = append(list, sig.Recv())
	}
	return slices.AppendSeq(list, sig.Params().Variables())
}

// compile writes the code of a function.
func (c *compiler) compile(f *function) {
	decl, sig := c.declared[f.object], f.object.Signature()
	for _, v := range slices.AppendSeq(parameters(sig), sig.Results().Variables()) {
		c.supports(v.Type(), v.Pos())
	}
	for v := range sig.Results().Variables() {
		if inMemory(v.Type()) && sig.Results().Len() > 1 {
			c.refuse(v.Pos(), "a struct or an array among several results", "one struct of all of them")
			return
		}
	}
	switch {
	case decl == nil || decl.Body == nil:
		c.refuse(f.object.Pos(), "a function without a body", "its body")
		return
	case sig.Variadic():
		c.refuse(f.object.Pos(), "a variable number of arguments", "a slice")
	}
	b := &body{
		compiler: c, sig: sig, usage: c.usageOf(decl.Body), library: f.object.Pkg() == c.support, places: map[*types.Var]place{},
		steady: map[int]bool{},
	}
	params, results := flatten(sig)
	b.locals = slices.Clone(params)
	b.fp = b.local(i32)
	b.arguments()
	b.stmt(decl.Body)
	if n := len(b.code); n > 0 && b.code[n-1].name == "return" {
		b.code = b.code[:n-1]
	} else if len(results) > 0 {
		b.emit("unreachable")
	}
	f.code = b.finish(len(params))
	if b.frameSize > sizeOf(c.support.Scope().Lookup("stack").Type())-8 {
		c.refuse(f.object.Pos(), "a function with so large variables", "package variables")
	}
}

// arguments gives parameters and results their places.
func (b *body) arguments() {
	list, first := b.sig.Results(), 0
	for v := range list.Variables() {
		if inMemory(v.Type()) {
			b.places[v] = place{t: v.Type(), local: first}
			first++
		}
	}
	for i, v := range parameters(b.sig) {
		arrived := place{t: v.Type(), inLocal: !inMemory(v.Type()), local: first + i}
		b.places[v] = arrived
		b.steady[arrived.local] = pointee(v.Type()) != nil && !b.assigned[v]
		if b.addressed[v] || !arrived.inLocal && b.assigned[v] {
			b.emit(b.declare(v, true).set(arrived.value()))
		}
	}
	for v := range list.Variables() {
		switch {
		case v.Name() == "":
		case inMemory(v.Type()):
			b.emit(b.places[v].zero())
		default:
			b.declare(v, false)
		}
		b.results = append(b.results, b.places[v])
	}
}

// finish is the function in the binary format: without locals that are not read, the others after the parameters by type,
// and with what takes the frame and gives it back.
func (b *body) finish(params int) []byte {
	leave := []byte(nil)
	if b.frameSize > 0 {
		enter := []instruction{{"i32.const", int64(b.frameSize+3) / 4}, {"call", int64(b.helper("enter"))}, {"local.set", int64(b.fp)}}
		b.code = append(enter, b.code...)
		leave = instruction{"call", int64(b.helper("leave"))}.encoded()
	}
	read := make([]bool, len(b.locals))
	for _, in := range b.code {
		if in.name == "local.get" {
			read[in.value] = true
		}
	}
	numbers, declarations := map[int64]int64{}, [][]byte{}
	for i := range params {
		numbers[int64(i)] = int64(i)
	}
	for _, t := range []byte{i64, i32} {
		before := len(numbers)
		for i := params; i < len(b.locals); i++ {
			if b.locals[i] == t && read[i] {
				numbers[int64(i)] = int64(len(numbers))
			}
		}
		if n := len(numbers) - before; n > 0 {
			declarations = append(declarations, append(uleb(n), t))
		}
	}
	var short []instruction
	for _, in := range b.code {
		switch {
		case in.name == "local.set" && !read[in.value]:
			short = instruction{name: "drop"}.after(short)
		case in.name != "local.tee" || read[in.value]:
			short = in.after(short)
		}
	}
	code := vector(declarations)
	for _, in := range short {
		switch in.name {
		case "local.get", "local.set", "local.tee":
			in.value = numbers[in.value]
		case "return":
			code = append(code, leave...)
		}
		code = append(code, in.encoded()...)
	}
	return append(append(code, leave...), opcodes["end"]...)
}

// callExpr leaves what a call, a conversion or a built-in function gives.
func (b *body) callExpr(e *ast.CallExpr, t types.Type) {
	switch f := b.info.Types[e.Fun]; {
	case f.IsType():
		b.conversion(e, t)
	case f.IsBuiltin():
		b.builtin(e, identifier(e.Fun).Name)
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
	if inMemory(t) && (through != nil || v != nil && (isPackageLevel(v) || b.addressed[v])) {
		return b.hold(e, t).value()
	}
	return b.as(e, t)
}

func (b *body) conversion(e *ast.CallExpr, to types.Type) {
	from := b.typeOf(e.Args[0])
	b.emit(b.as(e.Args[0], to))
	switch {
	case b.info.Types[e.Args[0]].IsNil() || !b.supports(to, e.Pos()) || !b.supports(from, e.Args[0].Pos()):
	case inMemory(to) || isSlice(from) != isSlice(to) || (pointee(from) == nil) != (pointee(to) == nil):
		b.refuse(e.Pos(), "this conversion", "the value of each field or element")
	default:
		b.emit(convert(scalarOf(from), scalarOf(to)))
	}
}

func (b *body) builtin(e *ast.CallExpr, name string) {
	switch name {
	case "len":
		if t := b.typeOf(e.Args[0]); b.supports(t, e.Args[0].Pos()) && !isSlice(t) {
			b.refuse(e.Pos(), "len of the result of a call", "the length as a number")
		}
		b.emit(e.Args[0], "i64.const", int64(32), "i64.shr_u")
	case "panic":
		if b.info.Types[e.Args[0]].Value == nil {
			b.refuse(e.Args[0].Pos(), "panic with a value", "a constant")
		}
		b.emit("unreachable")
	default:
		b.refuseKind(e.Pos(), name)
	}
}
