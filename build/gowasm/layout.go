package gowasm

import "go/types"

// A value is either a scalar, held in a WebAssembly local, or lies in memory and is denoted by its address: a struct,
// an array, a slice (12 bytes: address, length, capacity), or the results of a function that has several.
// In memory fields and elements follow each other without padding.

// scalar is an integer, a bool or a pointer. One narrower than its local is extended, by its own sign, to fill it.
type scalar struct {
	size    uint32 // in bytes, in memory
	signed  bool
	pointer bool
}

var wide = scalar{size: 8, signed: true}

// largest is the size in bytes that no type exceeds. null is the address of nil: so far behind the memory that
// it traps even with an offset within a type. A pointer lies in memory xor null, so that zeros are nil.
const (
	largest = 1 << 20
	null    = int64(-largest)
)

// scalarOf tells how a value of type t is held, unless it lies in memory.
func scalarOf(t types.Type) (s scalar, ok bool) {
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return scalar{size: 4, pointer: true}, true
	case *types.Basic:
		switch {
		case u.Info()&types.IsBoolean != 0:
			return scalar{size: 1}, true
		case u.Info()&types.IsInteger != 0 && u.Info()&types.IsUntyped == 0 && u.Kind() != types.Uintptr:
			size := types.SizesFor("gc", "wasm").Sizeof(u)
			return scalar{size: uint32(size), signed: u.Info()&types.IsUnsigned == 0}, true
		}
	}
	return scalar{}, false
}

// valueType is the type of the local that holds s, and that of an address as well.
func (s scalar) valueType() byte {
	if s.size == 8 {
		return i64
	}
	return i32
}

func valueType(t types.Type) byte {
	s, _ := scalarOf(t)
	return s.valueType()
}

// op is the full name of an instruction on values like s.
func (s scalar) op(name string) string {
	switch name {
	case "div", "rem", "shr", "lt", "le", "gt", "ge":
		name = s.sign(name)
	}
	if s.size == 8 {
		return "i64." + name
	}
	return "i32." + name
}

func (s scalar) sign(name string) string {
	if s.signed {
		return name + "_s"
	}
	return name + "_u"
}

// width is the part of a name that tells how many bits in memory an instruction concerns.
func (s scalar) width() string { return map[uint32]string{1: "8", 2: "16"}[s.size] }

// fits tells whether every value of s is one of to.
func (s scalar) fits(to scalar) bool {
	return s == to || s.size < to.size && (to.signed || !s.signed)
}

func inMemory(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Struct, *types.Array, *types.Slice:
		return true
	}
	return false
}

func isSlice(t types.Type) bool {
	_, ok := t.Underlying().(*types.Slice)
	return ok
}

// parts is the number of fields or elements of a struct or an array.
func parts(t types.Type) int {
	if a, ok := t.Underlying().(*types.Array); ok {
		return int(a.Len())
	}
	return t.Underlying().(*types.Struct).NumFields()
}

// pointee is the type that t points to, or nil.
func pointee(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return nil
}

// sizeOf is the size of t in memory, in bytes, or largest+1 where it is more than largest.
func sizeOf(t types.Type) uint32 {
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return 12
	case *types.Array:
		element := sizeOf(u.Elem())
		if u.Len() > int64(largest/max(element, 1)) {
			return largest + 1
		}
		return uint32(u.Len()) * element
	case *types.Struct:
		return offsetOf(u, u.NumFields())
	}
	s, _ := scalarOf(t)
	return s.size
}

// offsetOf is where the field with that index starts, in bytes.
func offsetOf(s *types.Struct, index int) (offset uint32) {
	for i := range index {
		offset = min(offset+sizeOf(s.Field(i).Type()), largest+1)
	}
	return offset
}

// holdsPointer tells whether a value of type t can point to something.
func holdsPointer(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Pointer, *types.Slice:
		return true
	case *types.Array:
		return holdsPointer(u.Elem())
	case *types.Struct:
		for f := range u.Fields() {
			if holdsPointer(f.Type()) {
				return true
			}
		}
	}
	return false
}

// resultOf is the type of what a function with these results gives: several are a struct, and none is nil.
func resultOf(results *types.Tuple) types.Type {
	switch results.Len() {
	case 0:
		return nil
	case 1:
		return results.At(0).Type()
	}
	var fields []*types.Var
	for v := range results.Variables() {
		fields = append(fields, types.NewField(v.Pos(), nil, "_", v.Type(), false))
	}
	return types.NewStruct(fields, nil)
}
