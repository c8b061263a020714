package compound

type uint8Field struct {
	before uint8
	x      uint8
}

func (f *uint8Field) self() *uint8Field {
	calls++
	return f
}

//go:wasmexport uint8
func Uint8(a, b int64) int64 {
	calls = 0
	x, y := uint8(a), uint8(b)|1
	list := [3]uint8{1, x, 2}
	field := uint8Field{7, x}
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

type uint16Field struct {
	before uint8
	x      uint16
}

func (f *uint16Field) self() *uint16Field {
	calls++
	return f
}

//go:wasmexport uint16
func Uint16(a, b int64) int64 {
	calls = 0
	x, y := uint16(a), uint16(b)|1
	list := [3]uint16{1, x, 2}
	field := uint16Field{7, x}
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

type uint32Field struct {
	before uint8
	x      uint32
}

func (f *uint32Field) self() *uint32Field {
	calls++
	return f
}

//go:wasmexport uint32
func Uint32(a, b int64) int64 {
	calls = 0
	x, y := uint32(a), uint32(b)|1
	list := [3]uint32{1, x, 2}
	field := uint32Field{7, x}
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

type uint64Field struct {
	before uint8
	x      uint64
}

func (f *uint64Field) self() *uint64Field {
	calls++
	return f
}

//go:wasmexport uint64
func Uint64(a, b int64) int64 {
	calls = 0
	x, y := uint64(a), uint64(b)|1
	list := [3]uint64{1, x, 2}
	field := uint64Field{7, x}
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

type uintField struct {
	before uint8
	x      uint
}

func (f *uintField) self() *uintField {
	calls++
	return f
}

//go:wasmexport uint
func Uint(a, b int64) int64 {
	calls = 0
	x, y := uint(a), uint(b)|1
	list := [3]uint{1, x, 2}
	field := uintField{7, x}
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
