package compound

var uint8List [3]uint8

type uint8Field struct {
	before uint8
	x      uint8
}

var uint8One uint8Field

func (f *uint8Field) self() *uint8Field {
	calls++
	return f
}

//go:wasmexport uint8
func Uint8(a, b int64) int64 {
	calls = 0
	x, y := uint8(a), uint8(b)|1
	list, field := &uint8List, &uint8One
	list[0] = 1
	list[1] = x
	list[2] = 2
	field.before = 7
	field.x = x
	x += y
	x <<= 3
	x /= y
	list[once(1)] *= y
	list[once(1)] -= x
	list[once(1)]++
	list[once(2)]--
	field.self().x ^= y
	field.self().x &^= 12
	field.self().x >>= 2
	field.self().x |= 3
	field.x %= y
	uint8One.x &= 0x7f
	return int64(x) ^ int64(list[0]) ^ int64(list[1])<<8 ^ int64(list[2])<<16 ^ int64(field.x)<<24 ^ int64(calls)<<48 ^ int64(field.before)
}

var uint16List [3]uint16

type uint16Field struct {
	before uint8
	x      uint16
}

var uint16One uint16Field

func (f *uint16Field) self() *uint16Field {
	calls++
	return f
}

//go:wasmexport uint16
func Uint16(a, b int64) int64 {
	calls = 0
	x, y := uint16(a), uint16(b)|1
	list, field := &uint16List, &uint16One
	list[0] = 1
	list[1] = x
	list[2] = 2
	field.before = 7
	field.x = x
	x += y
	x <<= 3
	x /= y
	list[once(1)] *= y
	list[once(1)] -= x
	list[once(1)]++
	list[once(2)]--
	field.self().x ^= y
	field.self().x &^= 12
	field.self().x >>= 2
	field.self().x |= 3
	field.x %= y
	uint16One.x &= 0x7f
	return int64(x) ^ int64(list[0]) ^ int64(list[1])<<8 ^ int64(list[2])<<16 ^ int64(field.x)<<24 ^ int64(calls)<<48 ^ int64(field.before)
}

var uint32List [3]uint32

type uint32Field struct {
	before uint8
	x      uint32
}

var uint32One uint32Field

func (f *uint32Field) self() *uint32Field {
	calls++
	return f
}

//go:wasmexport uint32
func Uint32(a, b int64) int64 {
	calls = 0
	x, y := uint32(a), uint32(b)|1
	list, field := &uint32List, &uint32One
	list[0] = 1
	list[1] = x
	list[2] = 2
	field.before = 7
	field.x = x
	x += y
	x <<= 3
	x /= y
	list[once(1)] *= y
	list[once(1)] -= x
	list[once(1)]++
	list[once(2)]--
	field.self().x ^= y
	field.self().x &^= 12
	field.self().x >>= 2
	field.self().x |= 3
	field.x %= y
	uint32One.x &= 0x7f
	return int64(x) ^ int64(list[0]) ^ int64(list[1])<<8 ^ int64(list[2])<<16 ^ int64(field.x)<<24 ^ int64(calls)<<48 ^ int64(field.before)
}

var uint64List [3]uint64

type uint64Field struct {
	before uint8
	x      uint64
}

var uint64One uint64Field

func (f *uint64Field) self() *uint64Field {
	calls++
	return f
}

//go:wasmexport uint64
func Uint64(a, b int64) int64 {
	calls = 0
	x, y := uint64(a), uint64(b)|1
	list, field := &uint64List, &uint64One
	list[0] = 1
	list[1] = x
	list[2] = 2
	field.before = 7
	field.x = x
	x += y
	x <<= 3
	x /= y
	list[once(1)] *= y
	list[once(1)] -= x
	list[once(1)]++
	list[once(2)]--
	field.self().x ^= y
	field.self().x &^= 12
	field.self().x >>= 2
	field.self().x |= 3
	field.x %= y
	uint64One.x &= 0x7f
	return int64(x) ^ int64(list[0]) ^ int64(list[1])<<8 ^ int64(list[2])<<16 ^ int64(field.x)<<24 ^ int64(calls)<<48 ^ int64(field.before)
}

var uintList [3]uint

type uintField struct {
	before uint8
	x      uint
}

var uintOne uintField

func (f *uintField) self() *uintField {
	calls++
	return f
}

//go:wasmexport uint
func Uint(a, b int64) int64 {
	calls = 0
	x, y := uint(a), uint(b)|1
	list, field := &uintList, &uintOne
	list[0] = 1
	list[1] = x
	list[2] = 2
	field.before = 7
	field.x = x
	x += y
	x <<= 3
	x /= y
	list[once(1)] *= y
	list[once(1)] -= x
	list[once(1)]++
	list[once(2)]--
	field.self().x ^= y
	field.self().x &^= 12
	field.self().x >>= 2
	field.self().x |= 3
	field.x %= y
	uintOne.x &= 0x7f
	return int64(x) ^ int64(list[0]) ^ int64(list[1])<<8 ^ int64(list[2])<<16 ^ int64(field.x)<<24 ^ int64(calls)<<48 ^ int64(field.before)
}
