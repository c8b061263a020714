package gowasm

import (
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"
)

// The memory is one page. It has the constant strings and the package variables that the code names, and the stack at
// its end.
const (
	memory    = 1 << 16 // in bytes
	alignment = 8       // of each package variable, in bytes; the first string lies at that address
)

// stack is the variable with the frames, and its address, which is where the room for others ends.
func (c *compiler) stack() (v types.Object, at int) {
	v = c.support.Scope().Lookup("stack")
	return v, memory - sizeOf(v.Type())
}

// variable is the address of a package variable, which gets it, and its value, when it is first asked for.
func (c *compiler) variable(v *types.Var) int {
	at, ok := c.variables[v]
	if ok {
		return at
	}
	stack, end := c.stack()
	if v == stack {
		return end
	}
	at = c.top
	c.variables[v] = at
	size := (sizeOf(v.Type()) + alignment - 1) / alignment * alignment
	switch value := c.initial[v]; {
	case !c.supports(v.Type(), v.Pos()):
		return at
	case at+size > end:
		c.refuse(v.Pos(), "more than 48 KiB of package variables and constant strings", "smaller ones")
		return at
	case value != nil && c.arranged:
		c.static(c.image[at:], v.Type(), value)
	}
	c.top += size
	return at
}

// static writes the value e of type t.
func (c *compiler) static(to []byte, t types.Type, e ast.Expr) {
	literal, ok := ast.Unparen(e).(*ast.CompositeLit)
	switch value := c.info.Types[e]; {
	case value.IsNil():
	case value.Value != nil:
		bits := int64(0)
		if isString(t) {
			bits = c.constantText(constant.StringVal(value.Value), e.Pos())
		} else {
			bits = integer(value.Value)
		}
		copy(to[:sizeOf(t)], binary.LittleEndian.AppendUint64(nil, uint64(bits)))
	case ok && isAggregate(t):
		c.elements(literal, place{t: t}, func(part place, e ast.Expr) {
			if part.field == nil || c.named[part.field] { // a field that no code names stays empty, whatever it is
				c.static(to[part.offset:], part.t, e)
			}
		})
	default:
		c.refuse(e.Pos(), "a computed value of a package variable",
			"a constant, or a literal of constants for a struct or an array,")
	}
}

// constantText is a constant string as a value. Its bytes may be part of another's.
func (c *compiler) constantText(text string, pos token.Pos) int64 {
	at := strings.Index(c.text, text)
	switch {
	case text == "":
		return 0
	case at < 0:
		at = len(c.text)
		c.text += text
	}
	if len(c.text) > memory/4 {
		c.refuse(pos, "more than 16 KiB of constant strings", "shorter ones")
	}
	return sliceOf(alignment+at, len(text))
}

// isZero tells whether v is the zero value of its type.
func isZero(v constant.Value) bool {
	if v.Kind() == constant.String {
		return constant.StringVal(v) == ""
	}
	return integer(v) == 0
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
