// Package shift shifts every integer type by variable and constant counts; op chooses.
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
func Int8(op int32, a, b int64) int64 {
	x := int8(a)
	switch op {
	case 0:
		return int64(x << uint8(b))
	case 1:
		return int64(x >> uint8(b))
	case 2:
		return int64(x << b)
	case 3:
		return int64(x >> b)
	case 4:
		return int64(x << uint64(b))
	case 5:
		return int64(x >> uint64(b))
	case 6:
		return int64(x << int8(b))
	case 7:
		return int64(x >> int32(b))
	case 8:
		return int64(x << 7)
	case 9:
		return int64(x >> 7)
	case 10:
		return int64(x<<1 ^ x>>3)
	case 11:
		return int64(x << (b & 7))
	case 12:
		return int64(int8(1) << (b & 127))
	case 13:
		x <<= uint32(b)
		x >>= uint16(b) / 2
		return int64(x)
	}
	return 0
}

//go:wasmexport int16
func Int16(op int32, a, b int64) int64 {
	x := int16(a)
	switch op {
	case 0:
		return int64(x << uint8(b))
	case 1:
		return int64(x >> uint8(b))
	case 2:
		return int64(x << b)
	case 3:
		return int64(x >> b)
	case 4:
		return int64(x << uint64(b))
	case 5:
		return int64(x >> uint64(b))
	case 6:
		return int64(x << int8(b))
	case 7:
		return int64(x >> int32(b))
	case 8:
		return int64(x << 15)
	case 9:
		return int64(x >> 15)
	case 10:
		return int64(x<<1 ^ x>>3)
	case 11:
		return int64(x << (b & 15))
	case 12:
		return int64(int16(1) << (b & 127))
	case 13:
		x <<= uint32(b)
		x >>= uint16(b) / 2
		return int64(x)
	}
	return 0
}

//go:wasmexport int32
func Int32(op int32, a, b int64) int64 {
	x := int32(a)
	switch op {
	case 0:
		return int64(x << uint8(b))
	case 1:
		return int64(x >> uint8(b))
	case 2:
		return int64(x << b)
	case 3:
		return int64(x >> b)
	case 4:
		return int64(x << uint64(b))
	case 5:
		return int64(x >> uint64(b))
	case 6:
		return int64(x << int8(b))
	case 7:
		return int64(x >> int32(b))
	case 8:
		return int64(x << 31)
	case 9:
		return int64(x >> 31)
	case 10:
		return int64(x<<1 ^ x>>3)
	case 11:
		return int64(x << (b & 31))
	case 12:
		return int64(int32(1) << (b & 127))
	case 13:
		x <<= uint32(b)
		x >>= uint16(b) / 2
		return int64(x)
	}
	return 0
}

//go:wasmexport int64
func Int64(op int32, a, b int64) int64 {
	x := int64(a)
	switch op {
	case 0:
		return int64(x << uint8(b))
	case 1:
		return int64(x >> uint8(b))
	case 2:
		return int64(x << b)
	case 3:
		return int64(x >> b)
	case 4:
		return int64(x << uint64(b))
	case 5:
		return int64(x >> uint64(b))
	case 6:
		return int64(x << int8(b))
	case 7:
		return int64(x >> int32(b))
	case 8:
		return int64(x << 63)
	case 9:
		return int64(x >> 63)
	case 10:
		return int64(x<<1 ^ x>>3)
	case 11:
		return int64(x << (b & 63))
	case 12:
		return int64(int64(1) << (b & 127))
	case 13:
		x <<= uint32(b)
		x >>= uint16(b) / 2
		return int64(x)
	}
	return 0
}

//go:wasmexport int
func Int(op int32, a, b int64) int64 {
	x := int(a)
	switch op {
	case 0:
		return int64(x << uint8(b))
	case 1:
		return int64(x >> uint8(b))
	case 2:
		return int64(x << b)
	case 3:
		return int64(x >> b)
	case 4:
		return int64(x << uint64(b))
	case 5:
		return int64(x >> uint64(b))
	case 6:
		return int64(x << int8(b))
	case 7:
		return int64(x >> int32(b))
	case 8:
		return int64(x << 63)
	case 9:
		return int64(x >> 63)
	case 10:
		return int64(x<<1 ^ x>>3)
	case 11:
		return int64(x << (b & 63))
	case 12:
		return int64(int(1) << (b & 127))
	case 13:
		x <<= uint32(b)
		x >>= uint16(b) / 2
		return int64(x)
	}
	return 0
}
