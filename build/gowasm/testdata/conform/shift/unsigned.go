package shift

//go:wasmexport uint8
func Uint8(op int32, a int64) int64 {
	x := uint8(a)
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

//go:wasmexport uint16
func Uint16(op int32, a int64) int64 {
	x := uint16(a)
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

//go:wasmexport uint32
func Uint32(op int32, a int64) int64 {
	x := uint32(a)
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

//go:wasmexport uint64
func Uint64(op int32, a int64) int64 {
	x := uint64(a)
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

//go:wasmexport uint
func Uint(op int32, a int64) int64 {
	x := uint(a)
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
