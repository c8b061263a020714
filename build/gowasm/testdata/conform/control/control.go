// Package control has if, for, switch, break, continue and declarations.
package control

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"branches": Branches, "loops": Loops, "switches": Switches, "tagless": Tagless, "lazy": Lazy, "nested": Nested,
	"constant": Constant, "predicates": Predicates, "declared": Declared, "least": Least,
}

//go:wasmexport branches
func Branches(a, b int64) int64 {
	if a > b {
		return 1
	} else if c := a + b; c == 0 {
		return 2
	} else if c > 100 {
		if a > 50 {
			return c
		}
	} else {
		c++
		a = c
	}
	{
		a := a * 2
		b += a
	}
	return a ^ b
}

//go:wasmexport loops
func Loops(n uint32) int64 {
	sum := int64(0)
	for i := uint32(0); i < n%50; i++ {
		if i%3 == 0 {
			continue
		}
		for j := i; ; j-- {
			if j == 0 {
				break
			}
			sum += int64(j)
			if sum > 5000 {
				return sum
			}
		}
	}
	for sum > 1000 {
		sum /= 2
	}
	for {
		sum++
		if sum%7 == 0 {
			break
		}
	}
	return sum
}

type month uint8

const (
	jan month = 1 + iota
	feb
	mar
)

//go:wasmexport switches
func Switches(n int32, m int64) int64 {
	result := int64(0)
	switch x := n % 7; x {
	case 0:
	case 1, 2, -1:
		result = 12
		if m > 5 {
			break
		}
		result++
	default:
		result = int64(x) * 1000
	case 3:
		return 3
	}
	switch month(m) {
	case jan, mar:
		result += 31
	case feb:
		result += 28
	}
	switch m > 3 {
	case true:
		result += 100000
	}
	switch {
	}
	switch m {
	default:
	}
	return result
}

//go:wasmexport tagless
func Tagless(a, b int64) int32 {
	switch {
	case a < b, a == 7:
		return 1
	case a == b:
		return 2
	}
	switch c := a - b; {
	case c > 100:
		return 3
	default:
		return int32(c)
	}
}

var looked int32

func look(n int64) int64 {
	looked++
	return n
}

//go:wasmexport lazy
func Lazy(a, b int64) int32 {
	looked = 0
	if look(a) > 3 && look(b) > 3 || look(a+b) == 0 {
		looked += 100
	}
	switch look(a) {
	case look(1), look(2), 10 / look(b):
		looked += 1000
	case 5, look(b), 6:
		looked += 2000
	}
	return looked
}

//go:wasmexport nested
func Nested(n, m uint32) int32 {
	count := int32(0)
	for i := range n % 20 {
		for j := range m % 20 {
			if j == i+3 {
				break
			}
			switch {
			case i*j == 60:
				return count
			case (i+j)%5 == 0:
				if j == 4 {
					break
				}
				count += 3
			default:
				count++
				continue
			}
			count += 100
		}
		count += 10000
	}
	switch {
	case count > 100:
		for {
			if count%2 == 0 {
				break
			}
			count++
		}
	}
	return count
}

//go:wasmexport constant
func Constant(n int64) int64 {
	const debug = false
	if debug {
		return 1 / (n - n)
	}
	for debug {
	}
	return n
}

type figure int64

func (f figure) small() bool { return f < 10 && f > -10 }

func (f figure) even() bool { return f&1 == 0 }

// Predicates has named conditions, with early returns and switches that break.
//
//go:wasmexport predicates
func Predicates(a, b int64) int64 {
	f, g := figure(a), figure(b)
	if !f.small() && !g.small() {
		return -1
	}
	result := int64(0)
	switch {
	case f.even() && g.even():
		result = 1
		if f == g {
			break
		}
		result += 10
	case f.even() || f.small() && g > 3:
		for i := figure(0); ; i++ {
			if i > g || i > 5 {
				break
			}
			result += int64(i)
		}
	default:
		switch f % 3 {
		case 0:
			break
		case 1:
			result = 7
			break
		default:
			return 8
		}
		result++
	}
	if f > g {
		return result
	} else if f == g {
		return result * 3
	}
	return result * 5
}

// Declared has declarations of every kind in a function.
//
//go:wasmexport declared
func Declared(n int64) int64 {
	const step, name = 3, "navn"
	type local int64
	var (
		a    local = 2
		b, c       = n, local(n)
		d    int8
	)

	for i := local(0); i < step; i++ {
		var e, f int64
		e += int64(i)
		a, d = a+i*c, d+int8(e+f)
		var g = e
		f = g
		b += f
	}
	return int64(a) + b + int64(d) + int64(len(name))
}

// Least has min and max of one number and of many.
//
//go:wasmexport least
func Least(a, b int64) int64 {
	c, d := uint8(a), int32(b)
	n := min(a) + max(a, b, 7)*3 + min(a, b, -7, a+b)*5 + int64(max(c, 100, uint8(b)))*7
	return n + int64(min(d, -d, 3))*11 + max(1, 2)
}
