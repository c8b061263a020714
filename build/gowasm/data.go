package gowasm

import (
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
)

// The memory is one page: package variables, and the stack in its second half. The last bytes stay free, so that the address
// of a variable of no size is valid.
const (
	alignment = 8       // of the first package variable and of each after it, in bytes
	stackAt   = 1 << 15 // address
)

// variable is the address of a package variable, which gets it, and its value, when it is first asked for.
func (c *compiler) variable(v *types.Var) int {
	at, ok := c.variables[v]
	if ok || !c.supports(v.Type(), v.Pos()) {
		return at
	}
	at = c.top
	if v == c.support.Scope().Lookup("stack") {
		at = stackAt
	} else if c.top += (sizeOf(v.Type()) + alignment - 1) / alignment * alignment; c.top > stackAt {
		c.refuse(v.Pos(), "more than 32 KiB of package variables", "smaller ones")
		c.top = at
	} else if value := c.initial[v]; value != nil {
		c.static(c.image[at:], v.Type(), value)
	}
	c.variables[v] = at
	return at
}

// static writes the value e of type t.
func (c *compiler) static(to []byte, t types.Type, e ast.Expr) {
	literal, ok := ast.Unparen(e).(*ast.CompositeLit)
	value := c.info.Types[e]
	s := scalarOf(t)
	switch {
	case value.IsNil():
	case s.size > 0 && value.Value != nil:
		copy(to[:s.size], binary.LittleEndian.AppendUint64(nil, uint64(integer(value.Value))))
	case ok && isAggregate(t):
		c.elements(literal, place{t: t}, func(part place, e ast.Expr) { c.static(to[part.offset:], part.t, e) })
	default:
		c.refuse(e.Pos(), "a computed value of a package variable", "a constant, or a literal of constants for a struct or an array,")
	}
}

// elements visits the values in a literal of a struct or an array at p, each with its place.
func (s *source) elements(literal *ast.CompositeLit, p place, visit func(place, ast.Expr)) {
	index := 0
	for _, e := range literal.Elts {
		if pair, ok := e.(*ast.KeyValueExpr); ok {
			e = pair.Value
			if key := s.info.Types[pair.Key].Value; key != nil {
				index = int(integer(key))
			} else {
				fields := slices.Collect(p.t.Underlying().(*types.Struct).Fields())
				index = slices.Index(fields, s.info.Uses[pair.Key.(*ast.Ident)].(*types.Var))
			}
		}
		visit(p.part(index), e)
		index++
	}
}

// segments are the ranges of memory that do not start as zeros. One of its own costs as much as some zeros, and compresses worse.
func (c *compiler) segments() (list [][2]int) {
	for i, b := range c.image[:c.top] {
		n := len(list)
		switch {
		case b == 0:
		case n > 0 && i-list[n-1][1] < 10:
			list[n-1][1] = i + 1
		default:
			list = append(list, [2]int{i, i + 1})
		}
	}
	return list
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
