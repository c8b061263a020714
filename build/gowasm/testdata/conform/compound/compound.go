// Package compound has the assignment operators, on a local variable, an element and a field; the element's index and
// the pointer to the struct come from calls, which happen once.
package compound

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"int8":   Int8,
	"int16":  Int16,
	"int32":  Int32,
	"int64":  Int64,
	"int":    Int,
	"uint8":  Uint8,
	"uint16": Uint16,
	"uint32": Uint32,
	"uint64": Uint64,
	"uint":   Uint,
}

var calls int

func once(n int) int {
	calls++
	return n
}

type int8Field struct {
	before uint8
	x      int8
}

func (f *int8Field) self() *int8Field {
	calls++
	return f
}

//go:wasmexport int8
func Int8(a, b int64) int64 {
	calls = 0
	x, y := int8(a), int8(b)|1
	list := [3]int8{1, x, 2}
	field := int8Field{7, x}
	x += y
	x <<= 3
	x /= y
	list[once(1)] *= y
	list[once(1)] -= x
	list[once(1)]++
	list[once(2)]--
	field.self().x ^= y
	field.self().x &^= 12
	field.self().x >>= uint(b & 15)
	field.self().x |= 3
	field.x %= y
	field.x &= 0x7f
	return int64(x) ^ int64(list[0]) ^ int64(list[1])<<8 ^ int64(list[2])<<16 ^ int64(field.x)<<24 ^ int64(calls)<<48 ^
		int64(field.before)
}

type int16Field struct {
	before uint8
	x      int16
}

func (f *int16Field) self() *int16Field {
	calls++
	return f
}

//go:wasmexport int16
func Int16(a, b int64) int64 {
	calls = 0
	x, y := int16(a), int16(b)|1
	list := [3]int16{1, x, 2}
	field := int16Field{7, x}
	x += y
	x <<= 3
	x /= y
	list[once(1)] *= y
	list[once(1)] -= x
	list[once(1)]++
	list[once(2)]--
	field.self().x ^= y
	field.self().x &^= 12
	field.self().x >>= uint(b & 15)
	field.self().x |= 3
	field.x %= y
	field.x &= 0x7f
	return int64(x) ^ int64(list[0]) ^ int64(list[1])<<8 ^ int64(list[2])<<16 ^ int64(field.x)<<24 ^ int64(calls)<<48 ^
		int64(field.before)
}

type int32Field struct {
	before uint8
	x      int32
}

func (f *int32Field) self() *int32Field {
	calls++
	return f
}

//go:wasmexport int32
func Int32(a, b int64) int64 {
	calls = 0
	x, y := int32(a), int32(b)|1
	list := [3]int32{1, x, 2}
	field := int32Field{7, x}
	x += y
	x <<= 3
	x /= y
	list[once(1)] *= y
	list[once(1)] -= x
	list[once(1)]++
	list[once(2)]--
	field.self().x ^= y
	field.self().x &^= 12
	field.self().x >>= uint(b & 15)
	field.self().x |= 3
	field.x %= y
	field.x &= 0x7f
	return int64(x) ^ int64(list[0]) ^ int64(list[1])<<8 ^ int64(list[2])<<16 ^ int64(field.x)<<24 ^ int64(calls)<<48 ^
		int64(field.before)
}

type int64Field struct {
	before uint8
	x      int64
}

func (f *int64Field) self() *int64Field {
	calls++
	return f
}

//go:wasmexport int64
func Int64(a, b int64) int64 {
	calls = 0
	x, y := int64(a), int64(b)|1
	list := [3]int64{1, x, 2}
	field := int64Field{7, x}
	x += y
	x <<= 3
	x /= y
	list[once(1)] *= y
	list[once(1)] -= x
	list[once(1)]++
	list[once(2)]--
	field.self().x ^= y
	field.self().x &^= 12
	field.self().x >>= uint(b & 15)
	field.self().x |= 3
	field.x %= y
	field.x &= 0x7f
	return int64(x) ^ int64(list[0]) ^ int64(list[1])<<8 ^ int64(list[2])<<16 ^ int64(field.x)<<24 ^ int64(calls)<<48 ^
		int64(field.before)
}

type intField struct {
	before uint8
	x      int
}

func (f *intField) self() *intField {
	calls++
	return f
}

//go:wasmexport int
func Int(a, b int64) int64 {
	calls = 0
	x, y := int(a), int(b)|1
	list := [3]int{1, x, 2}
	field := intField{7, x}
	x += y
	x <<= 3
	x /= y
	list[once(1)] *= y
	list[once(1)] -= x
	list[once(1)]++
	list[once(2)]--
	field.self().x ^= y
	field.self().x &^= 12
	field.self().x >>= uint(b & 15)
	field.self().x |= 3
	field.x %= y
	field.x &= 0x7f
	return int64(x) ^ int64(list[0]) ^ int64(list[1])<<8 ^ int64(list[2])<<16 ^ int64(field.x)<<24 ^ int64(calls)<<48 ^
		int64(field.before)
}
