package gowasm

import (
	"bytes"
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// body is a function while its code is written.
type body struct {
	*compiler
	object *types.Func
	places map[*types.Var]place
	code   []instruction
	locals []byte        // the value types of all locals, the parameters first
	fp     int           // the local with the address of the frame, or fixed if there is none
	frame  int           // bytes of the frame
	labels []token.Token // of the blocks around the statement: what leaves them, if anything
	nexts  []any         // of the loops around it: what comes after each round, if anything
}

// flatten is a signature in value types. What lies in memory is passed as its address; for a result there, the caller
// passes the address where it goes, after the parameters.
func (c *compiler) flatten(f *types.Func) (params, results []byte) {
	for i, v := range parameters(f.Signature()) {
		if _, given := c.constant(f, i); !given {
			params = append(params, valueType(v.Type()))
		}
	}
	for v := range f.Signature().Results().Variables() {
		if isAggregate(v.Type()) {
			params = append(params, i32)
		} else {
			results = append(results, valueType(v.Type()))
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
	if decl == nil || decl.Body == nil {
		c.refuse(f.object.Pos(), "a function without a body", "its body")
		return
	}
	c.refuseVariadic(f.object)
	c.refuseLifetimes(decl.Body)
	b := &body{compiler: c, object: f.object, places: map[*types.Var]place{}, fp: fixed}
	b.arrive(sig)
	f.params, f.body = len(b.locals), b
	b.begin(sig)
	b.stmt(decl.Body)
	if n := len(b.code); n > 0 && b.code[n-1].name == "return" {
		b.code = b.code[:n-1]
	} else if sig.Results().Len() > 0 {
		b.emit("unreachable")
	}
	b.takeFrame()
}

// arrive gives parameters their places, and results in memory those that the caller chose.
func (b *body) arrive(sig *types.Signature) {
	for i, v := range parameters(sig) {
		b.supports(v.Type(), v.Pos())
		if value, given := b.constant(b.object, i); given {
			b.places[v] = place{t: v.Type(), inLocal: !isAggregate(v.Type()), local: fixed, offset: int(value),
				sound: true}
		} else {
			b.places[v] = b.local(v.Type())
		}
	}
	for v := range sig.Results().Variables() {
		if b.supports(v.Type(), v.Pos()) && isAggregate(v.Type()) {
			b.places[v] = b.local(v.Type())
		}
	}
}

// begin copies the parameters that need a place of their own, and makes results with names zero.
func (b *body) begin(sig *types.Signature) {
	for _, v := range parameters(sig) {
		if p := b.places[v]; b.addressed[v] || isAggregate(v.Type()) && b.assigned[v] {
			b.emit(b.declare(v).set(p.value()))
		}
	}
	for v := range sig.Results().Variables() {
		if p, ok := b.places[v]; v.Name() != "" {
			if !ok {
				p = b.declare(v)
			}
			b.zero(p)
		}
	}
}

// declare gives a variable its place: in the frame if it must have an address.
func (b *body) declare(v *types.Var) (p place) {
	if b.supports(v.Type(), v.Pos()) && (b.addressed[v] || isAggregate(v.Type())) {
		p = b.reserve(v.Type())
	} else {
		p = b.local(v.Type())
	}
	b.places[v] = p
	return p
}

// local takes a local for a value of type t. It holds the address of what lies in memory.
func (b *body) local(t types.Type) place {
	b.locals = append(b.locals, valueType(t))
	return place{t: t, inLocal: !isAggregate(t), local: len(b.locals) - 1, sound: isAggregate(t)}
}

// reserve takes a place in the frame.
func (b *body) reserve(t types.Type) place {
	if b.fp == fixed {
		b.fp = b.local(types.Typ[types.Uint32]).local
	}
	b.frame += sizeOf(t)
	return place{t: t, local: b.fp, offset: b.frame - sizeOf(t), sound: true}
}

// zero makes a new variable zero. A local is so from the start, but not the next time around a loop.
func (b *body) zero(p place) {
	if !p.inLocal || len(b.nexts) > 0 || pointee(p.t) != nil {
		b.emit(p.zero())
	}
}

// takeFrame adds what takes the frame at the start of the function, if it needs one, and gives it back at each end.
func (b *body) takeFrame() {
	if b.fp == fixed {
		return
	}
	words := (b.frame + 7) / 8
	if stack, _ := b.stack(); b.frame > sizeOf(stack.Type())/2 {
		b.refuse(b.object.Pos(), "a function with variables of more than 8 KiB", "package variables")
	}
	code := b.code
	b.code = nil
	b.emit("i64.const", int64(max(words, 1)), helper("enter"), "local.set", b.fp)
	for _, in := range code {
		if in.name == "return" {
			b.emit(helper("leave"))
		}
		b.code = in.after(b.code)
	}
	b.emit(helper("leave"))
}

// encoded is the function in the binary format: its locals after the parameters, those of a type together and the
// most used first, and its code, in which a call has the function's place in the module instead of its index.
func (f *function) encoded(places []int) []byte {
	b := f.body
	uses, index := make([]int, len(b.locals)), make([]int, len(b.locals))
	for _, in := range b.code {
		if strings.HasPrefix(in.name, "local.") {
			uses[in.value]++
		}
	}
	order := make([]int, len(b.locals))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order[f.params:], func(i, j int) int {
		return cmp.Or(int(b.locals[i])-int(b.locals[j]), uses[j]-uses[i], i-j)
	})
	for place, i := range order {
		index[i] = place
	}
	var declarations [][]byte
	for _, t := range []byte{i64, i32} {
		if n := bytes.Count(b.locals[f.params:], []byte{t}); n > 0 {
			declarations = append(declarations, append(uleb(n), t))
		}
	}
	code := vector(declarations)
	for _, in := range b.code {
		switch {
		case in.name == "call":
			in.value = int64(places[in.value])
		case strings.HasPrefix(in.name, "local."):
			in.value = int64(index[in.value])
		}
		code = append(code, in.encoded()...)
	}
	return append(code, opcodes["end"]...)
}
