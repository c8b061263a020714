package shorter

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
