// Package stack recurses, without end where it is told to.
package stack

// Functions are the exported functions by their names.
var Functions = map[string]any{"depth": Depth, "data": Data}

var data = [4]int64{1, 2, 3, 4}

func sum(n int32, by int64) int64 {
	if n == 0 {
		return by
	}
	return sum(n-1, by+data[n&3]) + int64(n)
}

// Depth returns.
//
//go:wasmexport depth
func Depth(n int32) int64 { return sum(n&0xff, 1) }

// Deep recurses as far as it is told, and has no native counterpart.
//
//go:wasmexport deep
func Deep(n int32) int64 { return sum(n, 1) }

// Data is what a stack in memory could overwrite.
//
//go:wasmexport data
func Data(i int64) int64 { return data[i] }
