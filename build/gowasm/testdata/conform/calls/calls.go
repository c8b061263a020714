// Package calls has functions: recursion, several results, blanks, order of evaluation, methods of numbers.
package calls

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"recursion": Recursion, "results": Results, "blank": Blank, "order": Order, "methods": Methods, "bare": Bare,
	"parameters": Parameters, "exported": Exported, "panics": Panics, "unused": Unused, "nothing": Nothing,
}

func ackermann(m, n uint32) uint32 {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func even(n uint32) bool { return n == 0 || odd(n-1) }

func odd(n uint32) bool { return n != 0 && even(n-1) }

type pair struct{ a, b int64 }

func deep(n int64) pair {
	if n == 0 {
		return pair{1, 2}
	}
	p := deep(n - 1)
	p.a, p.b = p.b, p.a+n
	return p
}

//go:wasmexport recursion
func Recursion(m, n uint32) int64 {
	p := deep(int64(n % 50))
	r := int64(ackermann(m%3, n%7)) + p.a*3 + p.b
	if even(n % 100) {
		return -r
	}
	return r
}

func divide(a, b int64) (quotient, remainder int64, ok bool) {
	if b == 0 {
		return
	}
	quotient, ok = a/b, true
	remainder = a % b
	return quotient, remainder, ok
}

func swap(a, b int64) (int64, int64) { return b, a }

func again(a, b int64) (int64, int64) { return swap(a, b) }

//go:wasmexport results
func Results(a, b int64) int64 {
	q, r, ok := divide(a, b)
	if !ok {
		q = 99
	}
	x, y := again(q, r)
	x, z := swap(x, 5)
	z, z = swap(z, y)
	var s, t = swap(a, 1)
	list := [2]int64{1, 2}
	list[0], list[1] = swap(list[0], s)
	return q ^ r<<1 ^ x<<2 ^ y<<3 ^ z<<4 ^ s<<5 ^ t<<6 ^ list[0]<<7 ^ list[1]<<8
}

var trace int64

func log(n int64) int64 {
	trace = trace*10 + n%10
	return n
}

func logged(a, b int64) (int64, int64) {
	log(a)
	return b, log(b) + a
}

//go:wasmexport blank
func Blank(a, b int64) int64 {
	trace = 0
	_ = log(a)
	log(b)
	_, _ = logged(1, 2)
	_, p := logged(3, 4)
	logged(5, 6)
	_ = p
	_, a = log(7), log(8)
	_ = [2]int64{log(1), 2}
	_, _, _ = divide(a, b)
	for range log(2) {
	}
	var _ = log(3)
	var _, c = log(4), log(5)
	return trace ^ a<<40 ^ p<<50 ^ c
}

func three(a, b, c int64) int64 { return a + b*3 + c*5 }

//go:wasmexport order
func Order(a, b int64) int64 {
	trace = 0
	list := [4]int64{1, 2, 3, 4}
	n := three(log(1), log(2), log(3))
	list[log(a)&3] = log(4)
	list[log(2)], list[log(b)&3] = log(5), log(6)
	i := 0
	i, list[i] = 2, 9 // the index is that of before
	list[i], i = 7, 1
	p := pair{log(7), log(8)}
	p = pair{b: log(1), a: log(2)}
	n += log(3)*log(4) - log(5)
	list[log(1)] += log(2)
	return n ^ trace<<3 ^ list[0] ^ list[1]<<5 ^ list[2]<<10 ^ list[3]<<15 ^ p.a<<20 ^ int64(i)<<25
}

type day int32

const epoch day = 100

func (d day) next() day { return d + 1 }

func (d *day) advance(n int32) { *d += day(n) }

func (d day) between(from, to day) bool { return from <= d && d < to }

//go:wasmexport methods
func Methods(a, b int32) int32 {
	d := day(a)
	d.advance(b)
	if d.next().next().between(epoch, epoch+50) {
		d.advance(1000)
	}
	return int32(d.next())
}

func bare(n int64) (total, last int64, ok bool) {
	for i := range n {
		total += i
		if total > 20 {
			last = i
			return
		}
	}
	ok = true
	return
}

//go:wasmexport bare
func Bare(n int64) int64 {
	total, last, ok := bare(n % 100)
	if ok {
		return total
	}
	return total*100 + last
}

func changed(n int64, p pair, list [3]int64, _ int32, s []int64) int64 {
	n++
	p.a += n
	list[1] = p.a
	s[0] += list[1]
	s = s[1:]
	return n + p.b + list[0] + s[0]
}

//go:wasmexport parameters
func Parameters(a, b int64) int64 {
	p, list := pair{a, b}, [3]int64{a, b, 3}
	n := changed(a, p, list, 0, list[1:])
	return n ^ a<<1 ^ p.a<<2 ^ list[0]<<3 ^ list[1]<<4
}

//go:wasmexport exported
func Exported(a int64, b int32, c uint32, d uint64, e bool) uint64 {
	if e {
		return d + uint64(Nested(b, c))
	}
	return uint64(a) + uint64(c)
}

// Nested is called from here alone.
func Nested(b int32, c uint32) uint32 { return uint32(b) + c }

//go:wasmexport panics
func Panics(n int32) int32 {
	if n > 10 {
		panic("more than ten")
	}
	if n < -10 {
		panic(3)
	}
	return checked(n)
}

func checked(n int32) int32 {
	if n != 5 {
		return n
	}
	panic("five")
}

//go:wasmexport unused
func Unused(_ int64, b bool) bool { return !b }

//go:wasmexport nothing
func Nothing(a int32) {
	trace = int64(a)
	if a > 0 {
		return
	}
	trace++
}
