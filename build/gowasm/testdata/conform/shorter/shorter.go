// Package shorter has what shorter code must not change: each function would differ if gowasm saved an instruction, a
// check, an argument or a call where it must not.
package shorter

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"kept": Kept, "zeros": Zeros, "truth": Truth, "widths": Widths, "guards": Guards, "pointers": Pointers,
	"nowhere": Nowhere, "counting": Counting, "fresh": Fresh, "constants": Constants, "nils": Nils, "early": Early,
	"order": Order, "moved": Moved, "scopes": Scopes, "chain": Chain, "bits": Bits,
}

// Kept reads variables where branches meet: a value set just before may not be the one read.
//
//go:wasmexport kept
func Kept(n, m int64) int64 {
	x := m
	if n > 3 {
		x = n * 2
	}
	y := x
	for y > 100 {
		y /= 2
	}
	switch n {
	case 1:
		x = 7
	default:
		x = y
	}
	z := x
	for {
		z += x
		if z > 50 || z < -50 || x == 0 {
			break
		}
		x = z
	}
	return z*31 + x + y
}

// Zeros compares with 0, which has an instruction of its own, on both sides.
//
//go:wasmexport zeros
func Zeros(n int64, b bool) int64 {
	sum := int64(0)
	narrow, low := int8(n), uint32(n)
	sum += figure(n == 0) + figure(n != 0)*2 + figure(narrow == 0)*4 + figure(low != 0)*8 + figure(!(n == 0))*16
	sum += figure(b == false)*32 + figure(b != false)*64 + figure(!!b)*128 + figure(0 == low)*256 + figure(0 != n)*512
	if n&6 != 0 {
		sum += 1024
	}
	if !(narrow != 0) {
		sum += 2048
	} else if low != 0 {
		sum += 4096
	}
	return sum
}

func figure(yes bool) int64 {
	if yes {
		return 1
	}
	return 0
}

// Truth keeps numbers that are not 0 or 1 out of bools.
//
//go:wasmexport truth
func Truth(n int32) int32 {
	b := n != 0
	c := !(n == 0) == b
	if b && c && n&4 != 0 {
		return 2
	}
	if b == (n&2 != 0) {
		return 3
	}
	return 4
}

var row struct {
	a int8
	b uint8
	c int16
	d uint16
	e int32
	f uint32
}

// Widths loads narrow fields into wide numbers of either sign.
//
//go:wasmexport widths
func Widths(n int64) int64 {
	row.a, row.b, row.c, row.d, row.e, row.f = int8(n), uint8(n), int16(n), uint16(n), int32(n), uint32(n)
	sum := int64(row.a)*3 + int64(row.b)*5 + int64(row.c)*7 + int64(row.d)*11 + int64(row.e)*13 + int64(row.f)*17
	sum += int64(uint64(row.a))*19 + int64(uint64(row.c)) + int64(uint64(row.e)) + int64(uint32(row.a))*23
	return sum + int64(uint8(row.a)) + int64(int8(row.b)) + int64(uint16(row.c)) + int64(int16(row.d))
}

var list = [4]int64{1, 2, 3, 4}

var called int64

func touch(n int64) bool {
	called++
	return n > 2
}

// Guards has right sides that would trap, or do something, if they were evaluated all the same.
//
//go:wasmexport guards
func Guards(n, m int64) int64 {
	called = 0
	sum := int64(0)
	if n >= 0 && n < 4 && list[n] > 2 {
		sum++
	}
	if m != 0 && n/m > 2 || m == 0 || n%m == 1 {
		sum += 2
	}
	if m != 0 && (n > 3 || 1<<3%m > 1) {
		sum += 4
	}
	if m > 5 && touch(n) || n > m && touch(m) {
		sum += 8
	}
	inside := n < 0 || n > 3 || list[n] == 2
	switch {
	case inside, list[n] == 3:
		sum += 16
	case m != 0 && 10/m == 5:
		sum += 32
	}
	return sum + called<<8
}
