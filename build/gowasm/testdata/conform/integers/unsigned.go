package integers

//go:wasmexport uint8
func Uint8(op int32, a, b int64) int64 {
	x, y := uint8(a), uint8(b)
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
		return int64(x / 1 % 100)
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

//go:wasmexport uint16
func Uint16(op int32, a, b int64) int64 {
	x, y := uint16(a), uint16(b)
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
		return int64(x / 1 % 100)
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

//go:wasmexport uint32
func Uint32(op int32, a, b int64) int64 {
	x, y := uint32(a), uint32(b)
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
		return int64(x / 1 % 100)
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

//go:wasmexport uint64
func Uint64(op int32, a, b int64) int64 {
	x, y := uint64(a), uint64(b)
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
		return int64(x / 1 % 100)
	case 13:
		return int64(x % 10)
	case 16:
		x++
		y--
		return int64(x ^ y)
	}
	return 0
}

//go:wasmexport uint
func Uint(op int32, a, b int64) int64 {
	x, y := uint(a), uint(b)
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
		return int64(x / 1 % 100)
	case 13:
		return int64(x % 10)
	case 16:
		x++
		y--
		return int64(x ^ y)
	}
	return 0
}
