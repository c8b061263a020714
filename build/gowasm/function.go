package gowasm

import (
	"bytes"
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// body is a function while its code is written.
type body struct {
	*compiler
	object   *types.Func
	places   map[*types.Var]place
	code     []instruction
	locals   []byte        // the value types of all locals, the parameters first
	labels   []token.Token // of the blocks around the statement: what leaves them, if anything
	loop     *ast.ForStmt  // the innermost around the statement
	inSwitch bool          // inside that
}

// flatten is a signature in value types.
func (c *compiler) flatten(f *types.Func) (params, results []byte) {
	for i, v := range parameters(f.Signature()) {
		if _, given := c.constant(f, i); !given {
			params = append(params, valueType(v.Type()))
		}
	}
	for v := range f.Signature().Results().Variables() {
		results = append(results, valueType(v.Type()))
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
	b := &body{compiler: c, object: f.object, places: map[*types.Var]place{}}
	for i, v := range parameters(sig) {
		if value, given := c.constant(f.object, i); given {
			b.places[v] = place{t: v.Type(), inLocal: true, local: fixed, offset: int(value)}
		} else {
			b.declare(v)
		}
	}
	f.params, f.body = len(b.locals), b
	for v := range sig.Results().Variables() {
		b.supports(v.Type(), v.Pos())
		if v.Name() != "" {
			b.zero(b.declare(v))
		}
	}
	b.stmt(decl.Body)
	if n := len(b.code); n > 0 && b.code[n-1].name == "return" {
		b.code = b.code[:n-1]
	} else if sig.Results().Len() > 0 {
		b.emit("unreachable")
	}
}

// declare gives a variable its place.
func (b *body) declare(v *types.Var) place {
	b.supports(v.Type(), v.Pos())
	b.places[v] = b.local(v.Type())
	return b.places[v]
}

// local takes a local for a value of type t.
func (b *body) local(t types.Type) place {
	b.locals = append(b.locals, valueType(t))
	return place{t: t, inLocal: true, local: len(b.locals) - 1}
}

// zero makes a new local zero, which it is from the start, but not the next time around a loop.
func (b *body) zero(p place) {
	if b.loop != nil || pointee(p.t) != nil {
		b.emit(p.set(scalarOf(p.t).number(0)))
	}
}

// encoded is the function in the binary format: its locals after the parameters, those of a type together and the most used
// first, and its code, in which a call has the function's place in the module instead of its index.
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
