package gowasm

import "go/types"

// A value is a scalar, which a local of WebAssembly holds, or a struct or an array: that lies in memory, and its
// address stands for it.

// scalar is an integer, a bool, a string, a pointer or a slice. One narrower than its local is extended, by its own
// sign, to fill it.
type scalar struct {
	size            int // in bytes, in memory; 0 for what is no scalar
	signed, pointer bool
}

var wide = scalar{size: 8, signed: true}

// null is the address of nil: so far behind the memory that what lies there traps, at any offset within a type. A
// pointer lies in memory xor null, so that zeros are nil.
const null = int64(-1 << 20)

// sizes are those of the standard compiler.
var sizes = types.SizesFor("gc", "wasm")

func scalarOf(t types.Type) scalar {
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return scalar{size: 4, pointer: true}
	case *types.Slice:
		return scalar{size: 8}
	case *types.Basic:
		switch info := u.Info(); {
		case info&types.IsBoolean != 0:
			return scalar{size: 1}
		case info&types.IsString != 0:
			return scalar{size: 8}
		case info&types.IsInteger != 0 && info&types.IsUntyped == 0 && u.Kind() != types.Uintptr:
			return scalar{size: int(sizes.Sizeof(u)), signed: info&types.IsUnsigned == 0}
		}
	}
	return scalar{}
}

// valueType is that of the local that holds a value of type t, or its address.
func valueType(t types.Type) byte {
	if scalarOf(t).size == 8 {
		return i64
	}
	return i32
}

// op is the full name of an instruction on values like s.
func (s scalar) op(name string) string {
	switch name {
	case "div", "rem", "shr", "lt", "le", "gt", "ge", "load8", "load16":
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
func (s scalar) width() string { return map[int]string{1: "8", 2: "16"}[s.size] }

// number leaves a constant; a pointer can only be nil.
func (s scalar) number(v int64) template {
	switch {
	case s.pointer:
		return template{"i32.const", null}
	case s.size == 8:
		return template{"i64.const", v}
	}
	return template{"i32.const", int64(int32(v))}
}

// sliceOf is the slice of n elements at an address, as package support has it; a constant string likewise.
func sliceOf(address, n int) int64 { return int64(address) | int64(n)<<32 | int64(n)<<48 }

// lengthOf leaves the length of such a slice.
var lengthOf = template{"i64.const", int64(48), "i64.shr_u"}

func isSlice(t types.Type) bool {
	_, ok := t.Underlying().(*types.Slice)
	return ok
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// isAggregate tells whether t is a struct or an array.
func isAggregate(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Struct, *types.Array:
		return true
	}
	return false
}

// pointee is the type that t points to, or nil.
func pointee(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return nil
}

// elementType is the type of the elements of an array, of what a pointer to one leads to, of a slice or of a string;
// else nil.
func elementType(t types.Type) types.Type {
	if to := pointee(t); to != nil {
		t = to
	}
	switch u := t.Underlying().(type) {
	case *types.Array:
		return u.Elem()
	case *types.Slice:
		return u.Elem()
	}
	if isString(t) {
		return types.Typ[types.Byte]
	}
	return nil
}

// sizeOf is the size of t in memory, in bytes: fields and elements follow each other without padding. Beyond the
// memory it is not exact.
func sizeOf(t types.Type) int {
	switch u := t.Underlying().(type) {
	case *types.Array:
		// Empty elements count as well: lengths have limits.
		return min(min(int(u.Len()), memory+1)*max(sizeOf(u.Elem()), 1), memory+1)
	case *types.Struct:
		return offsetOf(u, u.NumFields())
	}
	return scalarOf(t).size
}

// offsetOf is where the field with that index starts, in bytes.
func offsetOf(s *types.Struct, index int) (offset int) {
	for i := range index {
		offset += sizeOf(s.Field(i).Type())
	}
	return offset
}

// holdsPointer tells whether a value of type t, or one of several results, can point to a variable. A string cannot:
// what it points to is constant.
func holdsPointer(t types.Type) (holds bool) {
	switch u := t.Underlying().(type) {
	case *types.Pointer, *types.Slice:
		return true
	case *types.Array:
		return holdsPointer(u.Elem())
	case *types.Struct:
		for f := range u.Fields() {
			holds = holds || holdsPointer(f.Type())
		}
	case *types.Tuple:
		for v := range u.Variables() {
			holds = holds || holdsPointer(v.Type())
		}
	}
	return holds
}
