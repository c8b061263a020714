// Package support is what a module needs at run time, written in the calculator subset itself: gowasm compiles a function
// of it into a module whose code calls for it. Its own divisions are those of WebAssembly. An address is a
// uint32 here, and a slice an int. Nothing imports this package.
package support

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

// A slice has its address in the lower 32 bits, and above them its length.

// element is the address of s[i].
func element(s, i int, size uint32) uint32 { return uint32(s) + index(i, uint32(s>>32), size) }

// quotient is x / y where WebAssembly's own division would trap: the smallest integer by -1 is itself in Go.
func quotient(x, y int) int {
	if y == -1 {
		return -x
	}
	return x / y
}
