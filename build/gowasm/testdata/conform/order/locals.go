// Package order has what is put in an order of its own when a module is written: the locals of a function, the
// functions, and the package variables.
package order

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"mixed": Mixed, "narrow": Narrow, "many": Many, "results": Results, "loops": Loops,
	"zulu": Zulu, "mike": Mike, "alpha": Alpha, "bravo": Bravo, "given": Given,
	"starts": Starts, "changes": Changes, "passed": Passed, "beside": Beside, "other": Other,
}

// Mixed has locals of every type, of which the last are used the most.
//
//go:wasmexport mixed
func Mixed(a int32, b int64, c bool, d uint32, e uint64) int64 {
	never, once := int32(7), b+1
	flag, byte1 := !c, uint8(a)
	word, long := int16(b), uint64(d)+e
	p, s := &small, ends[:]
	unsigned := d ^ 5
	most, often := int64(0), int32(1)
	for i := int64(0); i < 4; i++ {
		most += most*3 + i
		often += often*2 + int32(i)
		if flag {
			most ^= b
			often ^= a
		}
	}
	_ = never
	most += int64(often)*5 + int64(byte1)*7 + int64(word)*11 + int64(long)*13 + int64(unsigned)*17
	return most + once + *p + int64(s[e&1]) + int64(len(s))
}

// Narrow has locals of 32 bits alone, beside a parameter that none is confused with.
//
//go:wasmexport narrow
func Narrow(a, b int32, c bool) int32 {
	x, y, z := a+1, b-1, c
	for i := int32(0); i < 3; i++ {
		y += x ^ i
		x, a = a, y
		z = !z
	}
	if z {
		return x - b
	}
	return y*3 + a
}

func divided(a int64, b int32, c int64) (quotient int64, narrow int32, rest int64, ok bool) {
	twice := c * 2
	if b == 0 {
		return quotient, narrow, rest, ok
	}
	divisor := int64(b)
	quotient, rest = a/divisor, a%divisor
	narrow = int32(quotient) + b
	ok = twice > rest
	return quotient, narrow, rest + twice, ok
}

// Results has results with names, which are locals, of both widths.
//
//go:wasmexport results
func Results(a int64, b int32) int64 {
	quotient, narrow, rest, ok := divided(a, b, a^7)
	again, other, _, yes := divided(rest, narrow, 3)
	if ok != yes {
		return quotient - again
	}
	return quotient*3 + int64(narrow)*5 + rest*7 + again*11 + int64(other)*13
}

// Loops has locals that start as zero in each round, declared in another order than they are used.
//
//go:wasmexport loops
func Loops(n int32, m int64) int64 {
	total := int64(0)
	for i := int32(0); i < n&7; i++ {
		flag, sum := false, int64(0)
		count, twice := int32(0), int64(0)
		for count < i {
			count++
			flag = !flag
			sum += m
			twice += sum
		}
		if flag {
			total -= sum
		}
		total = total*3 + twice + int64(count)
	}
	return total
}

// Many has more locals than one byte can number, since min and max take two each. The last are used the most.
//
//go:wasmexport many
func Many(n int64, k int32) int64 {
	l, sum := k+1, n
	sum += min(n, 1) - max(n, 2) + min(n, 3) ^ max(n, 4) - min(n, 5) + max(n, 6)
	sum -= min(sum, 1) ^ max(sum, 2) - min(sum, 3) ^ max(sum, 4) - min(sum, 5) + max(sum, 6)
	sum += min(n, 11) + max(n, 12)*3 + min(n, 13) ^ max(n, 14) - min(n, 15) + max(n, 16)
	sum ^= min(sum, 11) - max(sum, 12) + min(sum, 13)*3 - max(sum, 14) ^ min(sum, 15) + max(sum, 16)
	sum += min(n, 21) - max(n, 22) + min(n, 23) ^ max(n, 24) - min(n, 25)*5 + max(n, 26)
	sum -= min(sum, 21) ^ max(sum, 22) - min(sum, 23) + max(sum, 24) - min(sum, 25) + max(sum, 26)*7
	sum += min(n, -1)*9 - max(n, -2) + min(n, -3) ^ max(n, -4) - min(n, -5) + max(n, -6)
	sum ^= min(sum, -1) + max(sum, -2) - min(sum, -3) ^ max(sum, -4) - min(sum, -5) + max(sum, -6)
	sum += min(n, -11) - max(n, -12) + min(n, -13)*3 ^ max(n, -14) - min(n, -15) + max(n, -16)
	sum -= min(sum, -11) ^ max(sum, -12) + min(sum, -13) ^ max(sum, -14) - min(sum, -15) + max(sum, -16)
	sum += min(n, sum) - max(n, sum)*3 + min(sum, n*2) ^ max(sum, n*3) - min(n*5, sum) + max(n*7, sum)
	l += min(k, 7) - max(l, -7)
	last, often := int32(0), int64(0)
	for last < 5 {
		last++
		often += often*3 + sum ^ int64(last)
	}
	return often + int64(l)*int64(last)
}
