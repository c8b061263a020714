// Package integers has every operator on every integer type; op chooses the operator.
package integers

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

//go:wasmexport int8
func Int8(op int32, a, b int64) int64 {
	x, y := int8(a), int8(b)
	switch op {
	case 0:
		return int64(x + y)
	case 1:
		return int64(x - y)
	case 2:
		return int64(x * y)
	case 3:
		return int64(x / y)
	case 4:
		return int64(x % y)
	case 5:
		return int64(x & y)
	case 6:
		return int64(x | y)
	case 7:
		return int64(x ^ y)
	case 8:
		return int64(x &^ y)
	case 9:
		return int64(-x)
	case 10:
		return int64(^x)
	case 11:
		return int64(+x / 7)
	case 12:
		return int64(x / -1 % 100)
	case 13:
		return int64(x % 10)
	case 14:
		return int64(min(x, y))
	case 15:
		return int64(max(x, 5))
	case 16:
		x++
		y--
		return int64(x ^ y)
	}
	return 0
}

//go:wasmexport int16
func Int16(op int32, a, b int64) int64 {
	x, y := int16(a), int16(b)
	switch op {
	case 0:
		return int64(x + y)
	case 1:
		return int64(x - y)
	case 2:
		return int64(x * y)
	case 3:
		return int64(x / y)
	case 4:
		return int64(x % y)
	case 5:
		return int64(x & y)
	case 6:
		return int64(x | y)
	case 7:
		return int64(x ^ y)
	case 8:
		return int64(x &^ y)
	case 9:
		return int64(-x)
	case 10:
		return int64(^x)
	case 11:
		return int64(+x / 7)
	case 12:
		return int64(x / -1 % 100)
	case 13:
		return int64(x % 10)
	case 14:
		return int64(min(x, y))
	case 15:
		return int64(max(x, 5))
	case 16:
		x++
		y--
		return int64(x ^ y)
	}
	return 0
}

//go:wasmexport int32
func Int32(op int32, a, b int64) int64 {
	x, y := int32(a), int32(b)
	switch op {
	case 0:
		return int64(x + y)
	case 1:
		return int64(x - y)
	case 2:
		return int64(x * y)
	case 3:
		return int64(x / y)
	case 4:
		return int64(x % y)
	case 5:
		return int64(x & y)
	case 6:
		return int64(x | y)
	case 7:
		return int64(x ^ y)
	case 8:
		return int64(x &^ y)
	case 9:
		return int64(-x)
	case 10:
		return int64(^x)
	case 11:
		return int64(+x / 7)
	case 12:
		return int64(x / -1 % 100)
	case 13:
		return int64(x % 10)
	case 14:
		return int64(min(x, y))
	case 15:
		return int64(max(x, 5))
	case 16:
		x++
		y--
		return int64(x ^ y)
	}
	return 0
}

//go:wasmexport int64
func Int64(op int32, a, b int64) int64 {
	x, y := int64(a), int64(b)
	switch op {
	case 0:
		return int64(x + y)
	case 1:
		return int64(x - y)
	case 2:
		return int64(x * y)
	case 3:
		return int64(x / y)
	case 4:
		return int64(x % y)
	case 5:
		return int64(x & y)
	case 6:
		return int64(x | y)
	case 7:
		return int64(x ^ y)
	case 8:
		return int64(x &^ y)
	case 9:
		return int64(-x)
	case 10:
		return int64(^x)
	case 11:
		return int64(+x / 7)
	case 12:
		return int64(x / -1 % 100)
	case 13:
		return int64(x % 10)
	case 14:
		return int64(min(x, y))
	case 15:
		return int64(max(x, 5))
	case 16:
		x++
		y--
		return int64(x ^ y)
	}
	return 0
}

//go:wasmexport int
func Int(op int32, a, b int64) int64 {
	x, y := int(a), int(b)
	switch op {
	case 0:
		return int64(x + y)
	case 1:
		return int64(x - y)
	case 2:
		return int64(x * y)
	case 3:
		return int64(x / y)
	case 4:
		return int64(x % y)
	case 5:
		return int64(x & y)
	case 6:
		return int64(x | y)
	case 7:
		return int64(x ^ y)
	case 8:
		return int64(x &^ y)
	case 9:
		return int64(-x)
	case 10:
		return int64(^x)
	case 11:
		return int64(+x / 7)
	case 12:
		return int64(x / -1 % 100)
	case 13:
		return int64(x % 10)
	case 14:
		return int64(min(x, y))
	case 15:
		return int64(max(x, 5))
	case 16:
		x++
		y--
		return int64(x ^ y)
	}
	return 0
}
