// Package compare has every comparison of every integer type: bit by bit from ==, with the sign of the last.
package compare

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
	"bools":  Bools,
}

//go:wasmexport int8
func Int8(a, b int64) int32 {
	x, y := int8(a), int8(b)
	return bits(x == y, x != y, x < y, x <= y, x > y, x >= y, x < 5, 100 >= y)
}

//go:wasmexport int16
func Int16(a, b int64) int32 {
	x, y := int16(a), int16(b)
	return bits(x == y, x != y, x < y, x <= y, x > y, x >= y, x < 5, 100 >= y)
}

//go:wasmexport int32
func Int32(a, b int64) int32 {
	x, y := int32(a), int32(b)
	return bits(x == y, x != y, x < y, x <= y, x > y, x >= y, x < 5, 100 >= y)
}

//go:wasmexport int64
func Int64(a, b int64) int32 {
	x, y := int64(a), int64(b)
	return bits(x == y, x != y, x < y, x <= y, x > y, x >= y, x < 5, 100 >= y)
}

//go:wasmexport int
func Int(a, b int64) int32 {
	x, y := int(a), int(b)
	return bits(x == y, x != y, x < y, x <= y, x > y, x >= y, x < 5, 100 >= y)
}

//go:wasmexport uint8
func Uint8(a, b int64) int32 {
	x, y := uint8(a), uint8(b)
	return bits(x == y, x != y, x < y, x <= y, x > y, x >= y, x < 5, 100 >= y)
}

//go:wasmexport uint16
func Uint16(a, b int64) int32 {
	x, y := uint16(a), uint16(b)
	return bits(x == y, x != y, x < y, x <= y, x > y, x >= y, x < 5, 100 >= y)
}

//go:wasmexport uint32
func Uint32(a, b int64) int32 {
	x, y := uint32(a), uint32(b)
	return bits(x == y, x != y, x < y, x <= y, x > y, x >= y, x < 5, 100 >= y)
}

//go:wasmexport uint64
func Uint64(a, b int64) int32 {
	x, y := uint64(a), uint64(b)
	return bits(x == y, x != y, x < y, x <= y, x > y, x >= y, x < 5, 100 >= y)
}

//go:wasmexport uint
func Uint(a, b int64) int32 {
	x, y := uint(a), uint(b)
	return bits(x == y, x != y, x < y, x <= y, x > y, x >= y, x < 5, 100 >= y)
}

func bits(a, b, c, d, e, f, g, h bool) (n int32) {
	list1 := [...]bool{a, b, c, d, e, f, g, h}
	for i := range len(list1) {
		bit := list1[i]
		if bit {
			n |= 1 << i
		}
	}
	return n
}

//go:wasmexport bools
func Bools(x, y bool) int32 {
	return bits(x == y, x != y, !x, x && y, x || y, x && !y || y, !(x || y), x)
}
