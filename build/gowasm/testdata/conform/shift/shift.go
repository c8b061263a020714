// Package shift shifts every integer type by constant counts; op chooses.
package shift

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
func Int8(op int32, a int64) int64 {
	x := int8(a)
	switch op {
	case 0:
		return int64(x << 7)
	case 1:
		return int64(x >> 7)
	case 2:
		return int64(x << 1)
	case 3:
		return int64(x >> 1)
	case 4:
		return int64(x<<3 ^ x>>4)
	case 5:
		return int64((x << 0) + (x >> 0))
	case 6:
		return int64(x << 4 >> 3)
	case 7:
		return int64(-x >> 2)
	case 8:
		return int64((x + 1) << 4 >> 4)
	case 9:
		x <<= 3
		x >>= 6
		return int64(x)
	}
	return 0
}

//go:wasmexport int16
func Int16(op int32, a int64) int64 {
	x := int16(a)
	switch op {
	case 0:
		return int64(x << 15)
	case 1:
		return int64(x >> 15)
	case 2:
		return int64(x << 1)
	case 3:
		return int64(x >> 1)
	case 4:
		return int64(x<<3 ^ x>>8)
	case 5:
		return int64((x << 0) + (x >> 0))
	case 6:
		return int64(x << 8 >> 3)
	case 7:
		return int64(-x >> 2)
	case 8:
		return int64((x + 1) << 4 >> 4)
	case 9:
		x <<= 3
		x >>= 14
		return int64(x)
	}
	return 0
}

//go:wasmexport int32
func Int32(op int32, a int64) int64 {
	x := int32(a)
	switch op {
	case 0:
		return int64(x << 31)
	case 1:
		return int64(x >> 31)
	case 2:
		return int64(x << 1)
	case 3:
		return int64(x >> 1)
	case 4:
		return int64(x<<3 ^ x>>16)
	case 5:
		return int64((x << 0) + (x >> 0))
	case 6:
		return int64(x << 16 >> 3)
	case 7:
		return int64(-x >> 2)
	case 8:
		return int64((x + 1) << 4 >> 4)
	case 9:
		x <<= 3
		x >>= 30
		return int64(x)
	}
	return 0
}

//go:wasmexport int64
func Int64(op int32, a int64) int64 {
	x := int64(a)
	switch op {
	case 0:
		return int64(x << 63)
	case 1:
		return int64(x >> 63)
	case 2:
		return int64(x << 1)
	case 3:
		return int64(x >> 1)
	case 4:
		return int64(x<<3 ^ x>>32)
	case 5:
		return int64((x << 0) + (x >> 0))
	case 6:
		return int64(x << 32 >> 3)
	case 7:
		return int64(-x >> 2)
	case 8:
		return int64((x + 1) << 4 >> 4)
	case 9:
		x <<= 3
		x >>= 62
		return int64(x)
	}
	return 0
}

//go:wasmexport int
func Int(op int32, a int64) int64 {
	x := int(a)
	switch op {
	case 0:
		return int64(x << 63)
	case 1:
		return int64(x >> 63)
	case 2:
		return int64(x << 1)
	case 3:
		return int64(x >> 1)
	case 4:
		return int64(x<<3 ^ x>>32)
	case 5:
		return int64((x << 0) + (x >> 0))
	case 6:
		return int64(x << 32 >> 3)
	case 7:
		return int64(-x >> 2)
	case 8:
		return int64((x + 1) << 4 >> 4)
	case 9:
		x <<= 3
		x >>= 62
		return int64(x)
	}
	return 0
}
