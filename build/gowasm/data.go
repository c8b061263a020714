package gowasm

import (
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
)

const (
	alignment = 8 // of the first package variable and of each after it, in bytes
	pageSize  = 64 << 10
)

// segment is memory at the start.
type segment struct {
	address int
	bytes   []byte
}

// reserve takes memory for a package variable.
func (c *compiler) reserve(size int) segment {
	s := segment{c.top, make([]byte, size)}
	c.top += (size + alignment - 1) / alignment * alignment
	c.data = append(c.data, s)
	return s
}

// pages is the size of the memory. A byte stays free at the end, so that the address of a variable of no size is valid.
func (c *compiler) pages() int { return c.top/pageSize + 1 }

// variable is the address of a package variable, which gets it, and its value, when it is first asked for.
func (c *compiler) variable(v *types.Var) int {
	at, ok := c.variables[v]
	if !ok && c.supports(v.Type(), v.Pos()) {
		s := c.reserve(sizeOf(v.Type()))
		at, c.variables[v] = s.address, s.address
		if value := c.initial[v]; value != nil {
			c.static(s.bytes, v.Type(), value)
		}
	}
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
	case s.size > 0 || !ok:
		c.refuse(e.Pos(), "a computed value of a package variable", "a constant or a literal of constants")
	default:
		if slice, ok := t.Underlying().(*types.Slice); ok {
			n := 0
			bytes := place{t: types.NewArray(types.Typ[types.Uint8], 0)} // whose offsets are the indexes
			c.elements(literal, bytes, func(part place, _ ast.Expr) { n = max(n, part.offset+1) })
			back := c.reserve(n * sizeOf(slice.Elem()))
			for i, part := range []int{back.address, n, n} {
				binary.LittleEndian.PutUint32(to[4*i:], uint32(part))
			}
			to, t = back.bytes, types.NewArray(slice.Elem(), int64(n))
		}
		c.elements(literal, place{t: t}, func(part place, e ast.Expr) { c.static(to[part.offset:], part.t, e) })
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
