// Package convert converts every integer type into every other; to chooses the target.
package convert

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
func Int8(to int32, a int64) int64 {
	x := int8(a)
	switch to {
	case 0:
		return int64(int8(x))
	case 1:
		return int64(int16(x))
	case 2:
		return int64(int32(x))
	case 3:
		return int64(int64(x))
	case 4:
		return int64(int(x))
	case 5:
		return int64(uint8(x))
	case 6:
		return int64(uint16(x))
	case 7:
		return int64(uint32(x))
	case 8:
		return int64(uint64(x))
	case 9:
		return int64(uint(x))
	}
	return 0
}

//go:wasmexport int16
func Int16(to int32, a int64) int64 {
	x := int16(a)
	switch to {
	case 0:
		return int64(int8(x))
	case 1:
		return int64(int16(x))
	case 2:
		return int64(int32(x))
	case 3:
		return int64(int64(x))
	case 4:
		return int64(int(x))
	case 5:
		return int64(uint8(x))
	case 6:
		return int64(uint16(x))
	case 7:
		return int64(uint32(x))
	case 8:
		return int64(uint64(x))
	case 9:
		return int64(uint(x))
	}
	return 0
}

//go:wasmexport int32
func Int32(to int32, a int64) int64 {
	x := int32(a)
	switch to {
	case 0:
		return int64(int8(x))
	case 1:
		return int64(int16(x))
	case 2:
		return int64(int32(x))
	case 3:
		return int64(int64(x))
	case 4:
		return int64(int(x))
	case 5:
		return int64(uint8(x))
	case 6:
		return int64(uint16(x))
	case 7:
		return int64(uint32(x))
	case 8:
		return int64(uint64(x))
	case 9:
		return int64(uint(x))
	}
	return 0
}

//go:wasmexport int64
func Int64(to int32, a int64) int64 {
	x := int64(a)
	switch to {
	case 0:
		return int64(int8(x))
	case 1:
		return int64(int16(x))
	case 2:
		return int64(int32(x))
	case 3:
		return int64(int64(x))
	case 4:
		return int64(int(x))
	case 5:
		return int64(uint8(x))
	case 6:
		return int64(uint16(x))
	case 7:
		return int64(uint32(x))
	case 8:
		return int64(uint64(x))
	case 9:
		return int64(uint(x))
	}
	return 0
}

//go:wasmexport int
func Int(to int32, a int64) int64 {
	x := int(a)
	switch to {
	case 0:
		return int64(int8(x))
	case 1:
		return int64(int16(x))
	case 2:
		return int64(int32(x))
	case 3:
		return int64(int64(x))
	case 4:
		return int64(int(x))
	case 5:
		return int64(uint8(x))
	case 6:
		return int64(uint16(x))
	case 7:
		return int64(uint32(x))
	case 8:
		return int64(uint64(x))
	case 9:
		return int64(uint(x))
	}
	return 0
}

//go:wasmexport uint8
func Uint8(to int32, a int64) int64 {
	x := uint8(a)
	switch to {
	case 0:
		return int64(int8(x))
	case 1:
		return int64(int16(x))
	case 2:
		return int64(int32(x))
	case 3:
		return int64(int64(x))
	case 4:
		return int64(int(x))
	case 5:
		return int64(uint8(x))
	case 6:
		return int64(uint16(x))
	case 7:
		return int64(uint32(x))
	case 8:
		return int64(uint64(x))
	case 9:
		return int64(uint(x))
	}
	return 0
}

//go:wasmexport uint16
func Uint16(to int32, a int64) int64 {
	x := uint16(a)
	switch to {
	case 0:
		return int64(int8(x))
	case 1:
		return int64(int16(x))
	case 2:
		return int64(int32(x))
	case 3:
		return int64(int64(x))
	case 4:
		return int64(int(x))
	case 5:
		return int64(uint8(x))
	case 6:
		return int64(uint16(x))
	case 7:
		return int64(uint32(x))
	case 8:
		return int64(uint64(x))
	case 9:
		return int64(uint(x))
	}
	return 0
}

//go:wasmexport uint32
func Uint32(to int32, a int64) int64 {
	x := uint32(a)
	switch to {
	case 0:
		return int64(int8(x))
	case 1:
		return int64(int16(x))
	case 2:
		return int64(int32(x))
	case 3:
		return int64(int64(x))
	case 4:
		return int64(int(x))
	case 5:
		return int64(uint8(x))
	case 6:
		return int64(uint16(x))
	case 7:
		return int64(uint32(x))
	case 8:
		return int64(uint64(x))
	case 9:
		return int64(uint(x))
	}
	return 0
}

//go:wasmexport uint64
func Uint64(to int32, a int64) int64 {
	x := uint64(a)
	switch to {
	case 0:
		return int64(int8(x))
	case 1:
		return int64(int16(x))
	case 2:
		return int64(int32(x))
	case 3:
		return int64(int64(x))
	case 4:
		return int64(int(x))
	case 5:
		return int64(uint8(x))
	case 6:
		return int64(uint16(x))
	case 7:
		return int64(uint32(x))
	case 8:
		return int64(uint64(x))
	case 9:
		return int64(uint(x))
	}
	return 0
}

//go:wasmexport uint
func Uint(to int32, a int64) int64 {
	x := uint(a)
	switch to {
	case 0:
		return int64(int8(x))
	case 1:
		return int64(int16(x))
	case 2:
		return int64(int32(x))
	case 3:
		return int64(int64(x))
	case 4:
		return int64(int(x))
	case 5:
		return int64(uint8(x))
	case 6:
		return int64(uint16(x))
	case 7:
		return int64(uint32(x))
	case 8:
		return int64(uint64(x))
	case 9:
		return int64(uint(x))
	}
	return 0
}
