// Package stack recurses, with and without variables in the frame, without end where it is told to.
package stack

// Functions are the exported functions by their names.
var Functions = map[string]any{"depth": Depth, "blocks": Blocks, "canary": Canary, "plain": Plain}

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
	if n > 50 {
		n %= 50
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

// Blocks has variables in blocks, each anew and zero.
//
//go:wasmexport blocks
func Blocks(n int32) int64 {
	total := int64(0)
	if n > 0 {
		var list [200]int64
		list[n%200] = int64(n)
		for _, v := range list {
			total += v
		}
	} else {
		var list [200]int64
		for i := range list {
			list[i]++
			total += list[i]
		}
	}
	for i := range n & 3 {
		var list [100]int64
		list[i] += int64(i)
		total += list[0] + list[1]
	}
	switch {
	case n > 10:
		var list [200]int32
		total += int64(list[n%200])
	}
	return total + int64([150]int64{1: 5}[n&1])
}

// Plain recurses without a frame.
//
//go:wasmexport plain
func Plain(n int32) int64 { return plain(n&0xff, 1) }

func plain(n int32, by int64) int64 {
	if n == 0 {
		return by
	}
	return plain(n-1, by+int64(canary[n&3])) + int64(n)
}

// Endless recurses as far as it is told without a frame, and has no native counterpart.
//
//go:wasmexport endless
func Endless(n int32) int64 { return plain(n, 1) }
