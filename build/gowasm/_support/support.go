// Package support is what a module needs at run time, written in the calculator subset itself: gowasm compiles a
// function of it into a module whose code calls for it. Its own divisions and shifts are those of WebAssembly. An
// address is a uint32 here, and a slice or a string an int. Nothing imports this package.
package support

// stack has the frames of the functions that run, in words of 64 bits. After each frame stands where the one before it
// ended. It is an array like any other, so a stack that overflows is an index out of range.
var stack [2 << 10]int

var top int // the index of the word after the newest frame

// room takes a frame from the stack, enter the same for the variables of a function, and leave gives the newest one
// back.
func room(words int) []int {
	before := top
	top += words + 1
	stack[top] = before
	return stack[before+1 : top : top]
}

func enter(words int) *int { return &room(words)[0] }

func leave() { top = stack[top] }

// list1 and those after it are the slice of so many values, in a frame of its own.
func list1(a int) []int {
	s := room(1)
	s[0] = a
	return s
}

func list2(a, b int) []int {
	s := room(2)
	s[0], s[1] = a, b
	return s
}

func list3(a, b, c int) []int {
	s := room(3)
	s[0], s[1], s[2] = a, b, c
	return s
}

func list4(a, b, c, d int) []int {
	s := room(4)
	s[0], s[1], s[2], s[3] = a, b, c, d
	return s
}

func list5(a, b, c, d, e int) []int {
	s := room(5)
	s[0], s[1], s[2], s[3], s[4] = a, b, c, d, e
	return s
}

func list6(a, b, c, d, e, f int) []int {
	s := room(6)
	s[0], s[1], s[2], s[3], s[4], s[5] = a, b, c, d, e, f
	return s
}

func list7(a, b, c, d, e, f, g int) []int {
	s := room(7)
	s[0], s[1], s[2], s[3], s[4], s[5], s[6] = a, b, c, d, e, f, g
	return s
}

func list8(a, b, c, d, e, f, g, h int) []int {
	s := room(8)
	s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7] = a, b, c, d, e, f, g, h
	return s
}

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

// A slice has its address in the lower 32 bits, above that in 16 each its capacity and its length. A string is the
// slice of its bytes, with no more capacity than length.
func length(s int) int { return int(uint(s) >> 48) }

func capacity(s int) int { return s >> 32 & 0xffff }

// element is the address of s[i].
func element(s, i int, size uint32) uint32 { return uint32(s) + index(i, uint32(length(s)), size) }

// whole is the slice of the n elements at address.
func whole(address, n uint32) int { return int(address) | int(n)<<32 | int(n)<<48 }

// slice is s[low:high:most], part s[low:high], tail s[low:], and text s[low:high] of a string.
func slice(s, low, high, most int, size uint32) int {
	if uint(most) > uint(capacity(s)) || uint(high) > uint(most) || uint(low) > uint(high) {
		panic("slice bounds out of range")
	}
	return int(uint32(s)+uint32(low)*size) | (most-low)<<32 | (high-low)<<48
}

func part(s, low, high int, size uint32) int { return slice(s, low, high, capacity(s), size) }

func tail(s, low int, size uint32) int { return slice(s, low, length(s), capacity(s), size) }

func text(s, low, high int, size uint32) int { return slice(s, low, high, high, size) }

// equal tells whether two strings have the same bytes.
func equal(s, t string) bool {
	if len(s) != len(t) {
		return false
	}
	for i := range len(s) {
		if s[i] != t[i] {
			return false
		}
	}
	return true
}

// quotient is x / y where WebAssembly's own division would trap: the smallest integer by -1 is itself in Go.
func quotient(x, y int) int {
	if y == -1 {
		return -x
	}
	return x / y
}

// count is a shift count of a signed type.
func count(n int) uint {
	if n < 0 {
		panic("negative shift amount")
	}
	return uint(n)
}

// left, right and unsigned shift as Go does: a count from the width on shifts everything out, or leaves copies of the
// sign.
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
