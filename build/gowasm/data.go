package gowasm

import (
	"cmp"
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/types"
	"maps"
	"slices"
)

// The memory is one page: package variables, and the stack in its second half. The last bytes stay free, so that the address
// of a variable of no size is valid.
const (
	alignment = 8       // of the first package variable and of each after it, in bytes
	stackAt   = 1 << 15 // address
)

// variable is the address of a package variable.
func (c *compiler) variable(v *types.Var) int {
	if v == c.support.Scope().Lookup("stack") {
		return stackAt
	}
	if _, ok := c.variables[v]; !ok && c.supports(v.Type(), v.Pos()) {
		c.variables[v] = c.top // until arrange
		c.top += sizeOf(v.Type()) + 1
	}
	return c.variables[v]
}

// arrange gives package variables their addresses, the small ones first: short numbers are short in code. And their values.
func (c *compiler) arrange() {
	c.top = alignment
	order := func(v, w *types.Var) int {
		return cmp.Or(cmp.Compare(sizeOf(v.Type()), sizeOf(w.Type())), cmp.Compare(c.variables[v], c.variables[w]))
	}
	for _, v := range slices.SortedFunc(maps.Keys(c.variables), order) {
		at := c.top
		if c.top += (sizeOf(v.Type()) + alignment - 1) / alignment * alignment; c.top > stackAt {
			c.refuse(v.Pos(), "more than 32 KiB of package variables", "smaller ones")
			return
		}
		c.variables[v] = at
		if value := c.initial[v]; value != nil {
			c.static(c.image[at:], v.Type(), value)
		}
	}
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

// segments are the ranges of memory that do not start as zeros. One of its own costs about as much as six zeros.
func (c *compiler) segments() (list [][2]int) {
	for i, b := range c.image[:c.top] {
		n := len(list)
		switch {
		case b == 0:
		case n > 0 && i-list[n-1][1] < 6:
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
	v = constant.ToInt(v)
	if n, ok := constant.Int64Val(v); ok {
		return n
	}
	n, _ := constant.Uint64Val(v)
	return int64(n)
}
