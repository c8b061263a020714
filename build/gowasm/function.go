package gowasm

import (
	"go/types"
	"slices"
)

// body is a function while its code is written.
type body struct {
	*compiler
	object *types.Func
	sig    *types.Signature
	usage
	library   bool // of package support
	places    map[*types.Var]place
	results   []place
	code      []instruction
	locals    []byte       // the value types of all locals, the parameters first
	live      []int        // locals in use
	free      []int        // locals whose scope has ended
	steady    map[int]bool // locals of parameters that are never assigned
	known     []int        // those of them that are not nil, or the code would not have come here
	first     int          // the local of the first parameter: before it there may be the address for the result
	fp        int          // the local that holds the address of the frame
	frame     int          // bytes of the frame in use
	frameSize int          // bytes of the frame
	labels    []label
	loops     int // around the statement
}

// flatten is a signature in value types. What lies in memory is passed as its address; for a result there, the caller passes
// first the address where it goes.
func (c *compiler) flatten(f *types.Func) (params, results []byte) {
	sig := f.Signature()
	for v := range sig.Results().Variables() {
		if inMemory(v.Type()) {
			params = append(params, i32)
		} else {
			results = append(results, valueType(v.Type()))
		}
	}
	for i, v := range parameters(sig) {
		if _, given := c.constant(f, i); !given {
			params = append(params, valueType(v.Type()))
		}
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
		compiler: c, object: f.object, sig: sig, usage: c.usageOf(decl.Body), library: f.object.Pkg() == c.support, places: map[*types.Var]place{},
		steady: map[int]bool{},
	}
	params, results := c.flatten(f.object)
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
	list := b.sig.Results()
	for v := range list.Variables() {
		if inMemory(v.Type()) {
			b.places[v] = place{t: v.Type()}
			b.first = 1
		}
	}
	next := b.first
	for i, v := range parameters(b.sig) {
		arrived := place{t: v.Type(), inLocal: !inMemory(v.Type()), local: next}
		if value, given := b.constant(b.object, i); given {
			arrived.local, arrived.offset = fixed, int(value)
		} else {
			b.steady[next] = !b.assigned[v] && !b.addressed[v]
			next++
		}
		b.places[v] = arrived
		if b.addressed[v] || (!arrived.inLocal || arrived.local == fixed) && b.assigned[v] {
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
