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

type node struct {
	value int64
	parts [3]int64
}

var one, two = node{value: 1, parts: [3]int64{1, 2, 3}}, node{value: 2}

func node1(n int64) *node {
	switch n & 3 {
	case 0:
		return nil
	case 1:
		return &one
	}
	return &two
}

func seen(p *node, n int64) int64 {
	if p != nil && p.value > 1 {
		return 1
	}
	if n > 5 {
		n += p.value // from here on p is known only here
	}
	if p == nil || p.parts[1] == 2 && p.value == 1 {
		return n + 10
	}
	p = node1(n)
	if p != nil && p.value == 1 && p.parts[2] == 3 {
		return n + 20
	}
	return n
}

// Pointers guards pointers, known and not known to be nil.
//
//go:wasmexport pointers
func Pointers(n, m int64) int64 {
	sum := seen(node1(n), m) + seen(&one, n)
	for i := int64(0); i < m&3; i++ {
		p := node1(n + i)
		if p == nil {
			continue
		}
		sum += p.value
		q := node1(m + i)
		if q != nil && q.value == p.value && q.parts[0] == 1 {
			sum += 100
		}
	}
	return sum
}

// Moved uses pointers that lead elsewhere later.
//
//go:wasmexport moved
func Moved(n, m int64) int64 {
	p := &one
	sum := p.value + follow(&two, n)
	p = node1(n)
	if p != nil && p.value == 1 {
		sum += 100
	}
	q := node1(m | 1)
	sum += q.value
	q = node1(m)
	_ = &q.parts[2]
	return sum
}

// Scopes has pointers one after the other, each with its block.
//
//go:wasmexport scopes
func Scopes(n, m int64) int64 {
	sum := int64(0)
	{
		p := node1(n | 1)
		sum += p.value
	}
	{
		q := node1(m)
		if q != nil && q.parts[1] == 2 {
			sum += 10
		}
	}
	if r := node1(m | 1); r.value == 1 {
		sum += 20
	}
	if s := node1(n); s == nil || s.value == 2 && s.parts[0] == 0 {
		sum += 40
	}
	return sum
}

func follow(p *node, n int64) int64 {
	sum := p.value
	p = node1(n)
	if p != nil && p.value == 2 || n == 5 {
		sum += 10
	}
	return sum
}

func part(p *node, n int64) int64 {
	if n&1 == 1 {
		n += p.value
	}
	q := &p.parts[1] // traps where p is nil
	if n > 1000 {
		return *q
	}
	return n
}

// Nowhere takes addresses that derive from nil.
//
//go:wasmexport nowhere
func Nowhere(n, m int64) int64 { return part(node1(n), m) + part(&one, m) }

// Counting has loops between constants, that run or not at first.
//
//go:wasmexport counting
func Counting(n int64) int64 {
	sum := n
	for i := 5; i < 3; i++ {
		sum += 1000
	}
	for i := 0; i != 0; i++ {
		sum += 2000
	}
	for i := uint8(250); i > 3; i++ {
		if i == 252 {
			continue
		}
		if sum > 1<<40 {
			break
		}
		sum += int64(i)
	}
	for i := int64(0); i < 4; i++ {
		if i == n&3 {
			i++
			continue
		}
		sum = sum*3 + i
	}
	for i := 0; i < 3; i++ {
		for j := 0; j < 4; j++ {
			if j == i+1 {
				break
			}
			if n&1 == 0 {
				j++
				continue
			}
			sum += int64(i * 10)
		}
		if i == 1 {
			continue
		}
		sum++
	}
	for i := n & 7; i < 4; i++ {
		sum += i
	}
	return sum
}

// Fresh declares variables that start as zero, again and again.
//
//go:wasmexport fresh
func Fresh(n int64) int64 {
	sum := int64(0)
	for i := int64(0); i < n&7; i++ {
		x, y := int64(0), int64(0)
		z, p := int64(0), &one
		if i&1 == 1 {
			x, z = i, 5
			p = &two
		}
		y += x + p.value
		sum = sum*7 + x + y + z + counted(i)
		x, y = 9, 9
	}
	if n > 0 {
		a := n
		sum += a
	}
	b, c := int64(0), false
	if n&2 == 2 {
		b, c = 3, true
	}
	return sum + b + figure(c)
}

func counted(n int64) (sum int64) {
	last := int64(0)
	for i := int64(0); i < n; i++ {
		last += i
		sum += last
	}
	if sum > 5 {
		return -sum
	}
	return sum
}

func scaled(by, n int64, narrow int32, flag bool) int64 {
	if n == 3 {
		by++
	}
	if flag {
		return by*n + int64(narrow)
	}
	return by
}

func double(n, by int64) int64 {
	if n > 1 {
		return double(n-1, by) + by
	}
	return by
}

func swapped(a, b, times int64) int64 {
	if times == 0 {
		return a*10 + b
	}
	return swapped(b, a, times-1)
}

var total int64

func add(to *int64, n int64) { *to += n }

func bumped(n int64) int64 {
	total = n
	add(&total, 2)
	return total
}

// Constants passes the same constants in every call, or not in every one.
//
//go:wasmexport constants
func Constants(n int64) int64 {
	sum := scaled(7, n, -5, true) + scaled(7, 3, -5, true) + scaled(7, n+1, -5, true)
	sum += double(n&7, 2) + double(3, 2)
	sum += swapped(1, 2, n&3) + swapped(1, 2, 3)
	return sum + bumped(4) + bumped(4) + changed(7) + changed(7)
}

func changed(n int64) int64 {
	n += 2
	called = 0
	return squared(n) + squared(n)
}

func squared(n int64) int64 { return n * n }

func absent(p *node) bool { return p == nil }

func read(p *node) int64 { return p.value }

// Nils passes nil in every call.
//
//go:wasmexport nils
func Nils(n int64) int64 {
	if absent(nil) && absent(nil) && n&1 == 0 {
		return 1
	}
	return read(nil) + read(nil)
}

func divided(n, by int64) (quotient, rest int64, ok bool) {
	for i := 0; i < 10; i++ {
		if by == 0 {
			return 0, n, false
		}
		if int64(i) == by {
			return n / by, n % by, true
		}
	}
	quotient, ok = -1, by > 0
	return quotient, rest, ok
}

func described(n int64) (value, part int64) {
	if n < 0 {
		return -n, part
	}
	part = n
	if n > 5 {
		return value, part
	}
	return 1, part
}

// Early calls functions with many ends.
//
//go:wasmexport early
func Early(n, m int64) int64 {
	q, r, ok := divided(n, m&15)
	sum := q*3 + r*5 + figure(ok)
	value, part := described(m)
	return sum + value*7 + part*11 + 2*third(n, m)
}

func third(a, b int64) int64 {
	if a > b {
		return a - fourth(b)
	}
	return b
}

func fourth(n int64) int64 {
	n *= 2
	if n > 10 {
		return n
	}
	return 1
}

func traced(n int64) int64 {
	called = called*10 + n
	return n
}

func combine(a, b, c int64) int64 {
	a += called
	return a*7 + b*5 + c
}

// Order evaluates arguments in their order, before the function.
//
//go:wasmexport order
func Order(n int64) int64 {
	called = n & 1
	sum := traced(1) + combine(traced(2), n, traced(3))*traced(4)
	return sum + called
}

type figures [8]int64

func (f *figures) step(n int64) int64 {
	f[n&7]++
	return f.sum(n) + f[1]
}

func (f *figures) sum(n int64) int64 {
	if n&7 == 3 && f[3] > 1 {
		f[0] = 5
	}
	return f[0] + f[n&7]
}

var shared, own figures

// Chain passes the same address down, and another one elsewhere.
//
//go:wasmexport chain
func Chain(n int64) int64 {
	shared = figures{}
	own = figures{}
	sum := shared.step(n) + shared.step(3) + shared.step(3)
	if n > 0 {
		sum += own.sum(n) + own.sum(1)
	}
	return sum
}

// Bits combines narrow numbers, which some operators keep in range.
//
//go:wasmexport bits
func Bits(n, m int64) int64 {
	a, b, c, d := int8(n), int8(m), uint8(n), uint8(m)
	sum := int64(a&b) + int64(a|b)*3 + int64(a^b)*5 + int64(a&^b)*7 + int64(^a)*11
	return sum + int64(c&d)*13 + int64(c|d)*17 + int64(c^d)*19 + int64(c&^d)*23 + int64(^c)*29 + int64(c+d)
}
