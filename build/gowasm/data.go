package gowasm

import (
	"bytes"
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/types"
)

const (
	alignment = 8 // of the first package variable and of each after it, in bytes
	pageSize  = 64 << 10
)

// segment is memory at the start.
type segment struct {
	address uint32
	bytes   []byte
}

// reserve takes memory for a package variable.
func (c *compiler) reserve(size uint32) segment {
	s := segment{c.top, make([]byte, size)}
	c.top += (size + alignment - 1) / alignment * alignment
	c.data = append(c.data, s)
	return s
}

// pages is the size of the memory. A byte stays free at the end, so that the address of a variable of no size is valid.
func (c *compiler) pages() int { return int(c.top/pageSize) + 1 }

// dataSection leaves out variables that start as zero.
func (c *compiler) dataSection() (items [][]byte) {
	for _, s := range c.data {
		if content := bytes.TrimRight(s.bytes, "\x00"); len(content) > 0 {
			place := append([]byte("\x00"+opcodes["i32.const"]), sleb(int64(s.address))...)
			items = append(items, append(append(place, opcodes["end"]...), sized(content)...))
		}
	}
	return items
}

// variable is the address of a package variable, which gets it and its value when it is first asked for.
func (c *compiler) variable(v *types.Var) uint32 {
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
	s, isScalar := scalarOf(t)
	switch {
	case value.IsNil():
	case isScalar && value.Value != nil:
		copy(to[:s.size], binary.LittleEndian.AppendUint64(nil, uint64(integer(value.Value))))
	case isScalar || !ok:
		c.refuse(e.Pos(), "a computed value of a package variable", "a constant or a literal of constants")
	default:
		if slice, ok := t.Underlying().(*types.Slice); ok {
			n := uint32(0)
			indexes := types.NewArray(types.Typ[types.Uint8], 0) // whose offsets are the indexes
			c.elements(literal, indexes, func(offset uint32, _ types.Type, _ ast.Expr) { n = max(n, offset+1) })
			back := c.reserve(n * sizeOf(slice.Elem()))
			for i, part := range []uint32{back.address, n, n} {
				binary.LittleEndian.PutUint32(to[4*i:], part)
			}
			to, t = back.bytes, types.NewArray(slice.Elem(), int64(n))
		}
		c.elements(literal, t, func(offset uint32, t types.Type, e ast.Expr) { c.static(to[offset:], t, e) })
	}
}

// elements visits the parts that a literal of the struct or array type t gives a value.
func (s *source) elements(literal *ast.CompositeLit, t types.Type, visit func(offset uint32, t types.Type, e ast.Expr)) {
	index := 0
	for _, e := range literal.Elts {
		pair, keyed := e.(*ast.KeyValueExpr)
		if keyed {
			e = pair.Value
		}
		switch u := t.Underlying().(type) {
		case *types.Array:
			if keyed {
				index = int(integer(s.info.Types[pair.Key].Value))
			}
			visit(uint32(index)*sizeOf(u.Elem()), u.Elem(), e)
		case *types.Struct:
			for keyed && u.Field(index) != s.info.Uses[pair.Key.(*ast.Ident)] {
				index = (index + 1) % u.NumFields()
			}
			visit(offsetOf(u, index), u.Field(index).Type(), e)
		}
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
