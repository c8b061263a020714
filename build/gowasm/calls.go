package gowasm

import (
	"go/ast"
	"go/types"
)

// callExpr leaves what a call, a conversion or a built-in function gives.
func (b *body) callExpr(e *ast.CallExpr, t types.Type) {
	switch f := b.info.Types[e.Fun]; {
	case f.IsType():
		b.conversion(e, t)
	case f.IsBuiltin():
		b.builtin(e, t, identifier(e.Fun).Name)
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

// call passes receiver and arguments in order, but those that are the same in every call.
func (b *body) call(e *ast.CallExpr) {
	f, recv := b.callee(e)
	if f == nil {
		b.refuseNode(ast.Unparen(e.Fun))
		return
	}
	args, params := e.Args, parameters(f.Signature())
	if recv != nil {
		args = append([]ast.Expr{recv}, args...)
	}
	if len(args) != len(params) || f.Signature().Variadic() {
		b.refuse(e.Pos(), "a call with other than an argument for each parameter", "a variable for each, or a slice of a package variable,")
		return
	}
	note := call{from: b.object, to: f.Origin()}
	for i, arg := range args {
		start := len(b.code)
		if t := params[i].Type(); recv != nil && i == 0 {
			b.receiver(recv, t)
		} else {
			b.emit(b.as(arg, t))
		}
		if _, given := b.constant(note.to, i); given {
			b.code = b.code[:start]
		}
		note.args = append(note.args, b.simple(start))
	}
	b.calls = append(b.calls, note)
	b.emit("call", b.index(note.to))
}

// receiver leaves the receiver, of type t, of a method called on recv.
func (b *body) receiver(recv ast.Expr, t types.Type) {
	switch from := b.info.TypeOf(recv); {
	case pointee(from) == nil && pointee(t) != nil:
		b.address(b.find(recv), recv)
	case pointee(from) != nil && pointee(t) == nil:
		b.refuse(recv.Pos(), "a method of a value called on a pointer", "a variable with the value")
	default:
		b.emit(b.as(recv, t))
	}
}

// call is a call as it was written, with those of its arguments that are one instruction.
type call struct {
	from, to *types.Func
	args     []instruction
}

// varies is an argument that is no constant and no parameter of the caller.
var varies = instruction{name: "varies"}

// simple is the code from start on, if it is a constant, but not nil, or a parameter. Otherwise varies.
func (b *body) simple(start int) instruction {
	if len(b.code) == start+1 {
		in := b.code[start]
		if in.name == "i64.const" || in.name == "i32.const" && in.value >= 0 ||
			in.name == "local.get" && int(in.value) < len(parameters(b.object.Signature())) {
			return in
		}
	}
	return varies
}

// constant is the parameter with that number, if every call gives it the same value. Then it is not passed.
func (c *compiler) constant(f *types.Func, param int) (value int64, given bool) {
	if list := c.given[f]; list != nil && list[param] != varies {
		return list[param].value, true
	}
	return 0, false
}

// settle finds the parameters that are constants from the calls written. It takes all for such until a call differs.
func (c *compiler) settle() {
	given := map[*types.Func][]instruction{}
	for _, f := range c.functions {
		for _, v := range parameters(f.object.Signature()) {
			in := instruction{}
			if c.assigned[v] || f.exported || f.object.Pkg() == c.support { // support is called without a note
				in = varies
			}
			given[f.object] = append(given[f.object], in)
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
}
