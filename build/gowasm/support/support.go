// Package support is what a module needs at run time, written in the calculator subset itself: gowasm compiles a function
// of it into a module whose code calls for it. An address is a uint32 here, and a slice three: its address, length and
// capacity. Nothing imports this package.
package support

// stack holds the frames of the functions running, the newest lowest. It is an array like any other, so a stack that
// overflows is an index out of range.
var stack [32 << 10]byte

var used uint32 // bytes of stack

// enter takes a frame of size bytes from the stack, leave gives it back.
func enter(size uint32) *byte {
	used += size
	return &stack[len(stack)-int(used)]
}

func leave(size uint32) { used -= size }

// valid is address, once it is known not to derive from nil.
func valid(address *byte) *byte {
	_ = *address
	return address
}

// index is i, as an index of n elements.
func index(n uint32, i int) uint32 {
	if uint(i) >= uint(n) {
		panic("index out of range")
	}
	return uint32(i)
}

// element is the address of s[i], size being that of an element in bytes.
func element(s *[3]uint32, size uint32, i int) uint32 { return s[0] + index(s[1], i)*size }

// whole makes *to the slice of the n elements at address.
func whole(to *[3]uint32, address, n uint32) *[3]uint32 {
	to[0], to[1], to[2] = address, n, n
	return to
}

// slice makes *to s[low:high], and tail s[low:].
func slice(to, s *[3]uint32, size uint32, low, high int) *[3]uint32 {
	if uint(high) > uint(s[2]) || uint(low) > uint(high) {
		panic("slice bounds out of range")
	}
	to[0], to[1], to[2] = s[0]+uint32(low)*size, uint32(high-low), s[2]-uint32(low)
	return to
}

func tail(to, s *[3]uint32, size uint32, low int) *[3]uint32 {
	return slice(to, s, size, low, int(s[1]))
}

// quotient is x / y where WebAssembly's own division would trap: the smallest integer by -1 is itself in Go.
func quotient(x, y int) int {
	if y == -1 {
		return -x
	}
	return x / y
}

// count is a shift count of a signed type.
func count(n int) int {
	if n < 0 {
		panic("negative shift amount")
	}
	return n
}
