package gowasm

import (
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

// flatten is a signature in value types. What lies in memory is passed as its address, and the function copies it;
// for a result that does, the caller passes the address of a place for it, before the other arguments.
func flatten(sig *types.Signature) (params, results []byte) {
	if t := resultOf(sig.Results()); inMemory(t) {
		params = append(params, i32)
	} else if t != nil {
		results = append(results, valueType(t))
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
	start := len(b.code)
	b.emit("block", append(results, nothing)[0], decl.Body)
	if b.last == nil && len(results) > 0 {
		b.emit("unreachable")
	}
	b.emit("end")
	if !b.branches {
		b.code = slices.Delete(b.code[:len(b.code)-1], start, start+2) // nothing leaves the block
	}
	inner, size := b.code, template{"i32.const", int64(b.frameSize)}
	b.code = declarations(b.locals[len(params):])
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

// declarations declares locals, by runs of the same type.
func declarations(locals []byte) []byte {
	var runs [][]byte
	for start, end := 0, 0; start < len(locals); start = end {
		for end = start; end < len(locals) && locals[end] == locals[start]; {
			end++
		}
		runs = append(runs, append(uleb(end-start), locals[start]))
	}
	return vector(runs)
}

// arguments gives parameters and results their places.
func (b *body) arguments() {
	list, first := b.sig.Results(), 0
	if inMemory(resultOf(list)) {
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
		if first == 0 {
			b.declare(v)
		} else {
			b.places[v] = place{t: tuple(list)}.part(i)
		}
		if v.Name() != "" {
			b.emit(b.places[v].zero())
		}
		b.results = append(b.results, b.places[v])
	}
}
