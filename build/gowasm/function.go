package gowasm

import (
	"go/token"
	"go/types"
	"slices"
)

// body is a function while its code is written.
type body struct {
	*compiler
	function  *function
	sig       *types.Signature
	inFrame   map[*types.Var]bool // variables whose address is taken
	places    map[*types.Var]place
	results   []place
	code      []byte
	locals    []byte // the value types of all locals, the parameters first
	live      []int  // locals in use
	free      []int  // locals whose scope has ended
	fp        int    // the local that holds the address of the frame
	frame     uint32 // bytes of the frame in use
	frameSize uint32 // bytes of the frame
	labels    []label
	pending   string // the label of the next statement
}

// label is a block, and the statement that leaves it: break, continue or none.
type label struct {
	leaves token.Token
	name   string
}

// flatten is a signature in value types. What lies in memory is passed as its address, and the function copies it;
// for a result that does, the caller passes the address of a place for it, before the other arguments.
func flatten(sig *types.Signature) (params, results []byte) {
	if t := resultOf(sig.Results()); t != nil && inMemory(t) {
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
	b := &body{compiler: c, function: f, sig: sig, inFrame: c.lifetimes(decl.Body), places: map[*types.Var]place{}}
	params, results := flatten(sig)
	b.locals = slices.Clone(params)
	b.fp = b.local(i32)
	b.arguments()
	b.open("block", label{}, append(results, nothing)[0])
	b.block(decl.Body.List)
	if len(results) > 0 {
		b.emit("unreachable") // a function with a result ends with a return
	}
	b.close()
	if b.frameSize > sizeOf(c.support.Scope().Lookup("stack").Type()) {
		c.refuse(f.object.Pos(), "a function with so large variables", "package variables")
	}
	f.code = b.framed()
	f.code = append(declarations(b.locals[len(params):]), f.code...)
}

// framed is the code within the taking and giving back of a frame, if it uses one.
func (b *body) framed() []byte {
	inner := b.code
	b.code = nil
	if b.frameSize > 0 {
		b.emit("i32.const", int64(b.frameSize))
		b.runtime("enter")
		b.emit("local.set", b.fp)
	}
	b.code = append(b.code, inner...)
	if b.frameSize > 0 {
		b.emit("i32.const", int64(b.frameSize))
		b.runtime("leave")
	}
	b.emit("end")
	return b.code
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
	result := resultOf(b.sig.Results())
	first := 0
	if result != nil && inMemory(result) {
		first = 1
	}
	for i, v := range parameters(b.sig) {
		arrived := place{inLocal: !inMemory(v.Type()), local: first + i}
		b.places[v] = arrived
		if !arrived.inLocal || b.inFrame[v] {
			b.declare(v)
			b.move(b.places[v], arrived, v.Type())
		}
	}
	offset := uint32(0)
	for v := range b.sig.Results().Variables() {
		if first == 0 {
			b.declare(v)
		} else {
			b.places[v] = place{local: 0, offset: offset}
			offset += sizeOf(v.Type())
		}
		if v.Name() != "" {
			b.zero(b.places[v], v.Type())
		}
		b.results = append(b.results, b.places[v])
	}
}
