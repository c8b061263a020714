package gowasm

import (
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
)

// The memory is one page. It has all package variables that the code names, and nothing else.
const (
	memory    = 1 << 16 // in bytes
	alignment = 8       // of each package variable, in bytes; the first lies at that address
)

// variable is the address of a package variable, which gets it, and its value, when it is first asked for.
func (c *compiler) variable(v *types.Var) int {
	at, ok := c.variables[v]
	if ok {
		return at
	}
	at = c.top
	c.variables[v] = at
	size, value := (sizeOf(v.Type())+alignment-1)/alignment*alignment, c.initial[v]
	switch {
	case !c.inMemory(v.Type()):
		c.refuse(v.Pos(), "a package variable of type "+nameOf(v.Type()), "integers, bools, or structs and arrays of these, up to 64 KiB,")
		return at
	case at+size > memory:
		c.refuse(v.Pos(), "more than 64 KiB of package variables", "smaller ones")
		return at
	case value != nil:
		c.static(c.image[at:], v.Type(), value)
	}
	c.top += size
	return at
}

// static writes the value e of type t.
func (c *compiler) static(to []byte, t types.Type, e ast.Expr) {
	literal, ok := ast.Unparen(e).(*ast.CompositeLit)
	switch value := c.info.Types[e].Value; {
	case value != nil:
		copy(to[:sizeOf(t)], binary.LittleEndian.AppendUint64(nil, uint64(integer(value))))
	case ok:
		index := 0
		for _, e := range literal.Elts {
			if pair, ok := e.(*ast.KeyValueExpr); ok {
				e, index = pair.Value, c.position(t, pair.Key)
			}
			part := place{t: t}.part(index)
			c.static(to[part.offset:], part.t, e)
			index++
		}
	default:
		c.refuse(e.Pos(), "a computed value of a package variable", "a constant, or a literal of constants for a struct or an array,")
	}
}

// position is the index of the element or field of t that a key names.
func (c *compiler) position(t types.Type, key ast.Expr) int {
	if value := c.info.Types[key].Value; value != nil {
		return int(integer(value))
	}
	fields := slices.Collect(t.Underlying().(*types.Struct).Fields())
	return slices.Index(fields, c.info.Uses[key.(*ast.Ident)].(*types.Var))
}

// integer is the 64 bits of an integer or bool constant.
func integer(v constant.Value) int64 {
	if v.Kind() == constant.Bool {
		return map[bool]int64{true: 1}[constant.BoolVal(v)]
	}
	n, exact := constant.Int64Val(constant.ToInt(v))
	if large, ok := constant.Uint64Val(constant.ToInt(v)); ok && !exact {
		return int64(large)
	}
	return n
}
