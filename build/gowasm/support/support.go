// Package support is what a module needs at run time, written in the calculator subset itself: gowasm compiles a function
// of it into a module whose code calls for it. Its own divisions and shifts are those of WebAssembly. An address is a
// uint32 here, and a slice an int. Nothing imports this package.
package support

// stack holds the frames of the functions running, and after each where the one before it ended. It is an array like any
// other, so a stack that overflows is an index out of range.
var stack [8 << 10]uint32

var top uint32 // the index of the word after the newest frame

// enter takes a frame from the stack, leave gives the newest one back.
func enter(words uint32) *uint32 {
	before := top
	top += words + 1
	stack[top] = before
	return &stack[before+1]
}

func leave() { top = stack[top] }

// valid is address, once it is known not to derive from nil.
func valid(address *byte) *byte {
	_ = *address
	return address
}

// index is how far the element i of n lies from the first, size being that of an element in bytes.
func index(i int, n, size uint32) uint32 {
	if uint(i) >= uint(n) {
		panic("index out of range")
	}
	return uint32(i) * size
}

// A slice has its address in the lowest 24 bits, above that in 20 each its capacity and its length.

// element is the address of s[i].
func element(s, i int, size uint32) uint32 {
	return uint32(s)&0xff_ffff + index(i, uint32(uint(s)>>44), size)
}

// whole is the slice of the n elements at address.
func whole(address, n uint32) int { return int(address) | int(n)<<24 | int(n)<<44 }

// slice is s[low:high], and tail s[low:].
func slice(s, low, high int, size uint32) int {
	capacity := s >> 24 & 0xf_ffff
	if uint(high) > uint(capacity) || uint(low) > uint(high) {
		panic("slice bounds out of range")
	}
	return s&0xff_ffff + low*int(size) | (capacity-low)<<24 | (high-low)<<44
}

func tail(s, low int, size uint32) int { return slice(s, low, int(uint(s)>>44), size) }

// quotient is x / y where WebAssembly's own division would trap: the smallest integer by -1 is itself in Go.
func quotient(x, y int) int {
	if y == -1 {
		return -x
	}
	return x / y
}

func min(x, y int) int {
	if x < y {
		return x
	}
	return y
}

func max(x, y int) int {
	if x > y {
		return x
	}
	return y
}

// count is a shift count of a signed type.
func count(n int) uint {
	if n < 0 {
		panic("negative shift amount")
	}
	return uint(n)
}

// left, right and unsigned shift as Go does: a count from the width on shifts everything out, or leaves copies of the sign.
func left(x int, n uint) int {
	if n > 63 {
		return 0
	}
	return x << n
}

func right(x int, n uint) int {
	if n > 63 {
		n = 63
	}
	return x >> n
}

func unsigned(x, n uint) uint {
	if n > 63 {
		return 0
	}
	return x >> n
}
