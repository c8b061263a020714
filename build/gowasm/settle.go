package gowasm

import "go/types"

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
