// Package stack recurses, with and without variables in the frame.
package stack

// Functions are the exported functions by their names.
var Functions = map[string]any{"depth": Depth, "blocks": Blocks, "canary": Canary}

var canary [1024]byte

func sum(n int32) int64 {
	var list [32]int64
	list[n&31] = int64(n)
	if n > 0 {
		list[(n+1)&31] += sum(n - 1)
	}
	return list[n&31] + list[(n+1)&31]
}

// Depth takes 256 bytes of the stack for each of n.
//
//go:wasmexport depth
func Depth(n int32) int64 {
	if n > 100 {
		n %= 100
	}
	return sum(n)
}

// Deep recurses as far as it is told, and has no native counterpart.
//
//go:wasmexport deep
func Deep(n int32) int64 { return sum(n) }

// Canary counts what has been overwritten, without the stack.
//
//go:wasmexport canary
func Canary() int32 {
	n := int32(0)
	for i := range len(canary) {
		if canary[i] != 0 {
			n++
		}
	}
	return n
}

// Blocks needs its frame once for all blocks, which come to more than the stack.
//
//go:wasmexport blocks
func Blocks(n int32) int64 {
	total := int64(0)
	if n > 0 {
		var list [2000]int64
		list[n%2000] = int64(n)
		for k := range len(list) {
			total += list[k]
		}
	} else {
		var list [2000]int64
		for i := range len(list) {
			list[i]++
			total += list[i]
		}
	}
	for i := range n & 3 {
		var list [1000]int64
		list[i] += int64(i)
		total += list[0] + list[1]
	}
	switch {
	case n > 10:
		var list [2000]int32
		total += int64(list[n%2000])
	}
	return total + int64([1500]int64{1: 5}[n&1])
}
