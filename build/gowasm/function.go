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
	function *function
	sig      *types.Signature
	usage
	places    map[*types.Var]place
	results   []place
	code      []byte
	locals    []byte // the value types of all locals, the parameters first
	live      []int  // locals in use
	free      []int  // locals whose scope has ended
	fp        int    // the local that holds the address of the frame
	frame     int    // bytes of the frame in use
	frameSize int    // bytes of the frame
	labels    []label
	pending   string          // the label of the next statement
	last      *ast.ReturnStmt // the statement that ends the body, or nil
	branches  bool            // whether another return does
}

// flatten is a signature in value types. What lies in memory is passed as its address; where results do, the caller passes
// first the address of a place for them.
func flatten(sig *types.Signature) (params, results []byte) {
	for i := range stacked(sig.Results()) {
		results = append(results, valueType(sig.Results().At(i).Type()))
	}
	if len(results) < sig.Results().Len() {
		params = append(params, i32)
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
	switch {
	case decl == nil || decl.Body == nil:
		c.refuse(f.object.Pos(), "a function without a body", "its body")
		return
	case sig.Variadic():
		c.refuse(f.object.Pos(), "a variable number of arguments", "a slice")
	}
	b := &body{compiler: c, function: f, sig: sig, usage: c.usageOf(decl.Body), places: map[*types.Var]place{}, labels: []label{{}}}
	params, results := flatten(sig)
	b.locals = slices.Clone(params)
	b.fp = b.local(i32)
	b.arguments()
	if n := len(decl.Body.List); n > 0 {
		b.last, _ = decl.Body.List[n-1].(*ast.ReturnStmt)
	}
	blockType := []byte{nothing}
	if len(results) == 1 {
		blockType = results
	} else if len(results) > 1 {
		blockType = sleb(int64(c.signature(nil, results)))
	}
	start := len(b.code)
	b.emit("block", blockType, decl.Body)
	if b.last == nil && len(results) > 0 {
		b.emit("unreachable")
	}
	b.emit("end")
	if !b.branches {
		b.code = slices.Delete(b.code[:len(b.code)-1], start, start+1+len(blockType)) // nothing leaves the block
	}
	inner, size := b.code, template{"i32.const", int64(b.frameSize)}
	b.code = runs(b.locals[len(params):])
	if b.frameSize > 0 {
		b.emit(size, helper("enter"), "local.set", b.fp, inner, size, helper("leave"), "end")
	} else {
		b.emit(inner, "end")
	}
	f.code = b.code
	if b.frameSize > sizeOf(c.support.Scope().Lookup("stack").Type()) {
		c.refuse(f.object.Pos(), "a function with so large variables", "package variables")
	}
}

// runs declares locals, by runs of the same type.
func runs(locals []byte) []byte {
	var list [][]byte
	for start, end := 0, 0; start < len(locals); start = end {
		for end = start; end < len(locals) && locals[end] == locals[start]; {
			end++
		}
		list = append(list, append(uleb(end-start), locals[start]))
	}
	return vector(list)
}

// arguments gives parameters and results their places.
func (b *body) arguments() {
	list, first := b.sig.Results(), 0
	if stacked(list) < list.Len() {
		first = 1
	}
	for i, v := range parameters(b.sig) {
		arrived := place{t: v.Type(), inLocal: !inMemory(v.Type()), local: first + i}
		b.places[v] = arrived
		if b.addressed[v] || !arrived.inLocal && b.assigned[v] {
			b.emit(b.declare(v).set(arrived.value()))
		}
	}
	for i := range list.Len() {
		v := list.At(i)
		if first == 1 {
			b.places[v] = place{t: tuple(list)}.part(i)
		} else if v.Name() != "" {
			b.declare(v)
		}
		if p, ok := b.places[v]; ok && v.Name() != "" {
			b.emit(p.zero())
		}
		b.results = append(b.results, b.places[v])
	}
}

// callExpr leaves what a call, a conversion or a built-in function gives.
func (b *body) callExpr(e *ast.CallExpr, t types.Type) {
	switch f := b.info.Types[e.Fun]; {
	case f.IsType():
		b.conversion(e, t)
	case f.IsBuiltin():
		b.builtin(e, t, identifier(e.Fun).Name)
	case t != nil && stacked(b.info.TypeOf(e)) == 0:
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
	case b.info.Types[e.Args[0]].IsNil() || !b.supports(to, e.Pos()) || !b.supports(from, e.Args[0].Pos()):
	case !inMemory(from) && !inMemory(to):
		b.emit(convert(scalarOf(from), scalarOf(to)))
	case !inMemory(to) || isSlice(from) != isSlice(to):
		b.refuse(e.Pos(), "this conversion", "a loop over the elements")
	}
}

func (b *body) builtin(e *ast.CallExpr, t types.Type, name string) {
	switch name {
	case "len", "cap":
		if t := b.typeOf(e.Args[0]); b.supports(t, e.Args[0].Pos()) && !isSlice(t) {
			b.refuse(e.Pos(), name+" of the result of a call", "the length as a number")
		}
		b.emit(e.Args[0], "i32.load", 0, map[string]int{"len": 4, "cap": 8}[name], "i64.extend_i32_u")
	case "min", "max":
		less := scalarOf(t).op(map[string]string{"min": "lt", "max": "gt"}[name])
		x, y := b.local(valueType(t)), b.local(valueType(t))
		b.emit(b.as(e.Args[0], t))
		for _, arg := range e.Args[1:] {
			b.emit("local.set", x, b.as(arg, t), "local.set", y,
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
