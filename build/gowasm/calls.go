package gowasm

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
)

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
	params := f.Signature().Params()
	if len(e.Args) != params.Len() && !f.Signature().Variadic() {
		b.refuse(e.Args[0].Pos(), "a call with several results as arguments", "a variable for each")
		return
	}
	note := call{from: b.object, to: f.Origin()}
	if b.once[note.to] {
		b.inPlace(e, note.to, recv, result)
		return
	}
	if result.t != nil {
		b.emit(result.value())
	}
	for i, arg := range b.passed(e, note.to, recv) {
		start := len(b.code)
		if _, given := b.constant(note.to, i); !given {
			arg()
		}
		in := b.simple(start)
		if in.name == "local.get" {
			if in.value -= int64(b.first); int(in.value) >= len(parameters(b.object.Signature())) {
				in = varies
			}
		}
		note.args = append(note.args, in)
	}
	b.calls = append(b.calls, note)
	b.emit("call", b.index(note.to))
}

// passed are what leaves the receiver, if any, and the arguments.
func (b *body) passed(e *ast.CallExpr, f *types.Func, recv ast.Expr) (list []func()) {
	sig := f.Signature()
	if recv != nil {
		list = append(list, func() { b.receiver(e, recv, sig.Recv().Type()) })
	}
	for i, arg := range e.Args {
		t := sig.Params().At(min(i, sig.Params().Len()-1)).Type()
		list = append(list, func() { b.emit(b.argument(arg, t)) })
	}
	return list
}

// inPlace writes the body of a function in place of its only call.
func (b *body) inPlace(e *ast.CallExpr, f *types.Func, recv ast.Expr, result place) {
	defer b.scope()()
	caller, passed := b.current, b.passed(e, f, recv)
	var arrived []place
	b.learn(f)
	for i, v := range parameters(f.Signature()) {
		p := place{t: v.Type(), inLocal: !inMemory(v.Type()), local: fixed}
		if value, given := b.constant(f, i); given {
			p.offset = int(value)
		} else {
			passed[i]()
			p.local = b.local(valueType(v.Type()))
			b.steady[p.local] = !b.assigned[v] && !b.addressed[v]
			b.emit("local.set", p.local)
		}
		arrived = append(arrived, p)
	}
	_, results := b.flatten(f)
	start := len(b.code)
	blockType := int64(nothing) - 0x80
	if len(results) == 1 {
		blockType = int64(results[0]) - 0x80
	} else if len(results) > 1 {
		blockType = int64(b.signature(nil, results))
	}
	b.emit("block", blockType)
	b.current = current{object: f, inside: true, outer: len(b.labels)}
	b.statements(b.declared[f], arrived, result)
	if last := len(b.code) - 1; b.code[last] == (instruction{"br", 0}) {
		b.code = b.code[:last]
		b.leaves--
	} else if len(results) > 0 {
		b.emit("unreachable")
	}
	b.emit("end")
	if b.leaves == 0 {
		b.code = slices.Delete(b.code[:len(b.code)-1], start, start+1)
	}
	b.current = caller
}

// receiver leaves the receiver of a method called on recv.
func (b *body) receiver(e *ast.CallExpr, recv ast.Expr, t types.Type) {
	switch {
	case b.taken(e) != nil:
		b.pointerTo(recv)
	case pointee(b.typeOf(recv)) != nil && pointee(t) == nil:
		b.emit(b.argument(b.dereferenced(recv), t))
	default:
		b.emit(b.argument(recv, t))
	}
}

// call is a call as it was written, with those of its arguments that are one instruction.
type call struct {
	from, to *types.Func
	args     []instruction
}

// varies is an argument that is no constant and no parameter of the caller.
var varies = instruction{name: "varies"}

// simple is the code from start on, if it is a constant, but not nil, or a local that is assigned no more. Otherwise varies.
func (b *body) simple(start int) instruction {
	if len(b.code) == start+1 {
		in := b.code[start]
		if in.name == "i64.const" || in.name == "i32.const" && in.value >= 0 || in.name == "local.get" && b.steady[int(in.value)] {
			return in
		}
	}
	return varies
}

// constant is the parameter with that number, if every call gives it the same value. Then it is not passed.
func (c *compiler) constant(f *types.Func, param int) (value int64, given bool) {
	if list := c.given[f]; list != nil && list[param].name != "" && list[param] != varies && f.Pkg() != c.support {
		return list[param].value, true
	}
	return 0, false
}

// settle finds the parameters that are constants from the calls written. It takes all for such until a call differs.
func (c *compiler) settle() {
	given := map[*types.Func][]instruction{}
	for _, f := range c.functions {
		given[f.object] = make([]instruction, len(parameters(f.object.Signature())))
	}
	for _, f := range c.exported {
		for i := range given[f] {
			given[f][i] = varies
		}
	}
	for changed := true; changed; {
		changed = false
		for _, call := range c.calls {
			for i, arg := range call.args {
				if arg.name == "local.get" {
					arg = given[call.from][arg.value]
				}
				to := &given[call.to][i]
				if arg.name == "" || arg == *to || *to == varies {
					continue
				}
				if to.name != "" {
					arg = varies
				}
				*to, changed = arg, true
			}
		}
	}
	c.given = given
	counts := map[*types.Func]int{}
	for _, call := range c.calls {
		counts[call.to]++
	}
	c.once = map[*types.Func]bool{}
	for f, n := range counts {
		c.once[f] = n == 1 && f.Pkg() != c.support
	}
	for _, f := range c.exported {
		c.once[f] = false
	}
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
		b.emit(e.Args[0], "i64.const", int64(44), "i64.shr_u")
	case "min", "max":
		if s := scalarOf(b.typeOf(e)); len(e.Args) == 2 && (s.signed || s.size < 8) {
			b.emit(b.int(e.Args[0]), b.int(e.Args[1]), helper(name), convert(wide, s))
		} else {
			b.refuse(e.Pos(), name+" of other than two integers that an int64 holds", "an if")
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
