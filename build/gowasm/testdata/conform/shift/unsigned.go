package shift

//go:wasmexport uint8
func Uint8(op int32, a, b int64) int64 {
	x := uint8(a)
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
		return int64(uint8(1) << (b & 127))
	case 13:
		x <<= uint32(b)
		x >>= uint16(b) / 2
		return int64(x)
	}
	return 0
}

//go:wasmexport uint16
func Uint16(op int32, a, b int64) int64 {
	x := uint16(a)
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
		return int64(uint16(1) << (b & 127))
	case 13:
		x <<= uint32(b)
		x >>= uint16(b) / 2
		return int64(x)
	}
	return 0
}

//go:wasmexport uint32
func Uint32(op int32, a, b int64) int64 {
	x := uint32(a)
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
		return int64(uint32(1) << (b & 127))
	case 13:
		x <<= uint32(b)
		x >>= uint16(b) / 2
		return int64(x)
	}
	return 0
}

//go:wasmexport uint64
func Uint64(op int32, a, b int64) int64 {
	x := uint64(a)
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
		return int64(uint64(1) << (b & 127))
	case 13:
		x <<= uint32(b)
		x >>= uint16(b) / 2
		return int64(x)
	}
	return 0
}

//go:wasmexport uint
func Uint(op int32, a, b int64) int64 {
	x := uint(a)
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
		return int64(uint(1) << (b & 127))
	case 13:
		x <<= uint32(b)
		x >>= uint16(b) / 2
		return int64(x)
	}
	return 0
}
