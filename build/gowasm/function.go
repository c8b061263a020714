package gowasm

import (
	"go/ast"
	"go/types"
	"maps"
	"slices"
	"strings"
)

// body is a function while its code is written.
type body struct {
	*compiler
	current
	usage
	places    map[*types.Var]place
	code      []instruction
	locals    []byte       // the value types of all locals, the parameters first
	live      []int        // locals in use
	free      []int        // locals whose scope has ended
	steady    map[int]bool // locals of parameters that are never assigned
	known     []int        // those of them that are not nil, or the code would not have come here
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
		compiler: c, usage: usage{map[*types.Var]bool{}, map[*types.Var]bool{}}, places: map[*types.Var]place{}, steady: map[int]bool{},
	}
	params, results := c.flatten(f.object)
	b.locals = slices.Clone(params)
	b.fp = b.local(i32)
	next, result := 0, place{}
	if list := sig.Results(); list.Len() == 1 && inMemory(list.At(0).Type()) {
		next, result = 1, place{t: list.At(0).Type()}
	}
	b.current = current{object: f.object, first: next}
	b.learn(f.object)
	var arrived []place
	for i, v := range parameters(sig) {
		p := place{t: v.Type(), inLocal: !inMemory(v.Type()), local: next}
		if value, given := b.constant(f.object, i); given {
			p.local, p.offset = fixed, int(value)
		} else {
			b.steady[next] = !b.assigned[v] && !b.addressed[v]
			next++
		}
		arrived = append(arrived, p)
	}
	b.statements(decl, arrived, result)
	if n := len(b.code); n > 0 && b.code[n-1].name == "return" {
		b.code = b.code[:n-1]
	} else if len(results) > 0 {
		b.emit("unreachable")
	}
	if c.given != nil {
		f.code = b.finish(len(params))
	}
	if b.frameSize > sizeOf(c.support.Scope().Lookup("stack").Type())-8 {
		c.refuse(f.object.Pos(), "a function with so large variables", "package variables")
	}
}

// current is the function whose statements are written: the one compiled, or one in place of a call.
type current struct {
	object  *types.Func
	first   int // the local of the first parameter
	results []place
	inside  bool // another function
	outer   int  // blocks around it
	leaves  int  // returns that leave the block around it
}

// learn adds what happens to the variables of f.
func (b *body) learn(f *types.Func) {
	u := b.usageOf(f)
	maps.Copy(b.addressed, u.addressed)
	maps.Copy(b.assigned, u.assigned)
}

// statements writes the body of a function whose parameters have arrived at places, and whose result goes to another if it lies
// in memory.
func (b *body) statements(decl *ast.FuncDecl, arrived []place, result place) {
	sig := b.object.Signature()
	for i, v := range parameters(sig) {
		p := arrived[i]
		b.places[v] = p
		if b.addressed[v] || (!p.inLocal || p.local == fixed) && b.assigned[v] {
			b.emit(b.declare(v, true).set(p.value()))
		}
	}
	for v := range sig.Results().Variables() {
		switch {
		case inMemory(v.Type()):
			b.places[v] = result
			if v.Name() != "" {
				b.emit(result.zero())
			}
		case v.Name() != "":
			b.declare(v, false)
		}
		b.results = append(b.results, b.places[v])
	}
	b.stmt(decl.Body)
}

// finish is the function in the binary format: locals after the parameters, by type, and what takes the frame and gives it
// back.
func (b *body) finish(params int) []byte {
	leave := []byte(nil)
	if b.frameSize > 0 {
		enter := []instruction{{"i32.const", int64(b.frameSize+3) / 4}, {"call", int64(b.helper("enter"))}, {"local.set", int64(b.fp)}}
		b.code = append(enter, b.code...)
		leave = instruction{"call", int64(b.helper("leave"))}.encoded()
	}
	numbers, used := make([]int, len(b.locals)), map[int64]bool{}
	for _, in := range b.code {
		used[in.value] = used[in.value] || strings.HasPrefix(in.name, "local.")
	}
	next, declarations := params, [][]byte{}
	for _, t := range []byte{i64, i32} {
		before := next
		for i, local := range b.locals {
			if i < params {
				numbers[i] = i
			} else if local == t && used[int64(i)] {
				numbers[i] = next
				next++
			}
		}
		if next > before {
			declarations = append(declarations, append(uleb(next-before), t))
		}
	}
	code := vector(declarations)
	for _, in := range b.code {
		if in.name == "return" {
			code = append(code, leave...)
		} else if strings.HasPrefix(in.name, "local.") {
			in.value = int64(numbers[in.value])
		}
		code = append(code, in.encoded()...)
	}
	return append(append(code, leave...), opcodes["end"]...)
}
