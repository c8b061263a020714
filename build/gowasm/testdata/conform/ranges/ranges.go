// Package ranges has range over integers, arrays and slices: what is evaluated once, and what is copied.
package ranges

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"integers": Integers, "narrow": Narrow, "array": Array, "slice": Slice, "structs": Structs, "once": Once,
	"nested": Nested, "keys": Keys, "values": Values, "copies": Copies, "flow": Flow, "unevaluated": Unevaluated,
	"slices": Slices, "skipped": Skipped,
}

//go:wasmexport integers
func Integers(n int64) int64 {
	sum := int64(0)
	limit := n % 100
	for i := range limit {
		limit = 0 // evaluated already
		sum += i
		i *= 2 // a copy
		sum += i
	}
	for range 3 {
		sum += n
	}
	for i := range 3 {
		sum ^= int64(i) << 40
	}
	for range n % 5 {
		sum++
	}
	return sum
}

//go:wasmexport narrow
func Narrow(n int64) int64 {
	sum := int64(0)
	for i := range int8(n) {
		sum += int64(i)
	}
	for i := range uint8(n) {
		sum += int64(i) << 16
	}
	for i := range uint16(n % 100) {
		sum += int64(i) << 32
	}
	for i := range uint64(n) % 10 {
		sum += int64(i) << 48
	}
	return sum
}

//go:wasmexport array
func Array(a, b int32) int64 {
	list := [4]int32{a, b, 3, 4}
	sum := int64(0)
	for i := range len(list) {
		v := list[i]
		list[3] = 1000 // the values are those of before
		list[(i+1)%4] += v
		sum = sum*31 + int64(v)
	}
	for i := range len(list) {
		list[i] += int32(i)
		sum = sum*31 + int64(list[i])
	}
	list1 := [...]int8{1, 2, int8(a)}
	for k := range len(list1) {
		v := list1[k]
		v++
		sum = sum*31 + int64(v)
	}
	return sum
}

//go:wasmexport slice
func Slice(a, b int32) int64 {
	list := [4]int32{a, b, 3, 4}
	return summed(list[1:]) + summed(fixed[:])*31
}

func summed(part []int32) (sum int64) {
	for i := range len(part) {
		v := part[i]
		part = part[1:]
		part[0] += v
		sum = sum*31 + int64(v) + int64(i) + int64(len(part))
		if i == 1 {
			break
		}
	}
	return sum
}

var fixed = [4]int32{9, 8, 7, 6}

type pair struct {
	a int8
	b int64
}

//go:wasmexport structs
func Structs(a, b int64) int64 {
	pairs := [3]pair{{1, a}, {int8(b), b}, {b: 9}}
	sum := int64(0)
	for i := range len(pairs) {
		p := pairs[i]
		pairs[2].b = 77
		p.b += int64(i)
		pairs[i].a = 3
		sum = sum*31 + p.b + int64(p.a)
	}
	for k := range 2 {
		p := pairs[k]
		p.a++
		sum = sum*31 + p.b + int64(p.a)
	}
	for k := range len(pairs) {
		p := pairs[k]
		sum = sum*31 + p.b + int64(p.a)
	}
	return sum
}

var calls int64

func triple(n int64) [3]int64 {
	calls++
	return [3]int64{n, n + 1, n + 2}
}

//go:wasmexport once
func Once(n int64) int64 {
	calls = 0
	sum := n
	list4 := triple(n)
	for i := range len(list4) {
		v := list4[i]
		sum = sum*31 + v*int64(i)
	}
	for i := range triple(n)[1] {
		sum += int64(i)
		if i > 9 {
			break
		}
	}
	return sum + calls<<60
}

//go:wasmexport nested
func Nested(n int64) int64 {
	grid := [3][2]int64{{1, n}, {n, 2}, {3, n}}
	sum := int64(0)
	for i := range len(grid) {
		row := grid[i]
		for j := range len(row) {
			v := row[j]
			row[1] = 5
			grid[i][j] = sum
			sum = sum*7 + v
		}
		sum += row[1]
	}
	return sum
}

//go:wasmexport keys
func Keys(n uint32) int64 {
	list := [...]int64{5: 1, 2, 0: 7, 3: int64(n)}
	sum := int64(len(list))
	for i := range len(list) {
		if uint32(i) == n%9 {
			break
		}
		sum = sum*10 + list[i]
	}
	return sum
}

// Values has the values of arrays, which are those of before, and of slices and pointers, which are those of the time.
//
//go:wasmexport values
func Values(a, b int32) int64 {
	list := [4]int32{a, b, 3, 4}
	sum := int64(0)
	for i, v := range list {
		list[3] = 1000
		list[(i+1)%4] += v
		sum = sum*31 + int64(v)
	}
	for i, v := range list[1:] {
		list[3] = 7
		sum = sum*31 + int64(v) + int64(i)
	}
	for i, v := range &list {
		list[3]++
		sum = sum*31 + int64(v) + int64(i)
	}
	for _, v := range steady {
		sum = sum*31 + int64(v)
	}
	for i, v := range changing {
		changing[3] += int32(i)
		v++
		sum = sum*31 + int64(v)
	}
	changing[3] = 6
	return sum + int64(list[3])
}

var steady = [4]int32{2, 3, 5, 7}

var changing = [4]int32{9, 8, 7, 6}

// Copies has structs as values, and variables that change in the loop.
//
//go:wasmexport copies
func Copies(a, b int64) int64 {
	pairs := [3]pair{{1, a}, {int8(b), b}, {b: 9}}
	sum := int64(0)
	for i, p := range pairs {
		pairs[2].b = 77
		p.b += int64(i)
		i *= 2
		sum = sum*31 + p.b + int64(p.a) + int64(i)
	}
	for i, p := range pairs[:] {
		pairs[2].b = sum
		p.add(int64(i))
		sum = sum*31 + p.b
	}
	for _, row := range [2][2]int64{{a, b}, {b, 1}} {
		row[0]++
		for _, v := range row {
			sum = sum*7 + v
		}
	}
	return sum
}

func (p *pair) add(n int64) { p.b += n }

// Flow leaves loops and rounds early.
//
//go:wasmexport flow
func Flow(n int64) int64 {
	list := [...]int64{3, n, 5, -n, 7, 0}
	sum := int64(0)
	for i, v := range list {
		if v == 0 {
			break
		}
		switch {
		case v < 0:
			continue
		case v > 5:
			if n&1 == 0 {
				break
			}
			sum += 100
		default:
			for j := range list[i:] {
				if j > 2 {
					break
				}
				if j == 1 {
					continue
				}
				sum += int64(j)
			}
		}
		sum = sum*3 + v
	}
	for i := range list {
		if list[i] == n {
			return sum + int64(i)
		}
	}
	return sum
}

// Unevaluated ranges over what is not evaluated, or only once.
//
//go:wasmexport unevaluated
func Unevaluated(n int64) int64 {
	calls = 0
	grid := [2][3]int64{{1, 2, n}}
	var none *[5]int64
	sum := int64(0)
	for i := range none {
		sum += int64(i)
	}
	for i := range grid[n&1] {
		sum += int64(i) * 3
	}
	for range triple(n) {
		sum += calls
	}
	for i, v := range triple(n) {
		sum = sum*7 + v + int64(i)
	}
	for _, v := range grid[n&3] { // traps where there is no such row
		sum = sum*5 + v
	}
	for range none {
		sum++
	}
	if n > 1<<40 {
		for _, v := range none {
			sum += v
		}
	}
	return sum + calls
}

// Skipped counts the elements of a row that there may not be.
//
//go:wasmexport skipped
func Skipped(n int64) int64 {
	grid := [2][3]int64{{1, 2, n}}
	sum := grid[0][2]
	for i := range grid[n&3] {
		sum += int64(i) * 3
	}
	return sum
}

// Slices ranges over slices that change, nil ones and those of a call.
//
//go:wasmexport slices
func Slices(i, j int64) int64 {
	list := [5]int64{1, 2, i, j, 5}
	sum := int64(0)
	var none []int64
	for range none {
		sum++
	}
	for _, v := range after(list[:], i) {
		sum = sum*31 + v
	}
	part := numbers[1:4]
	for k, v := range part {
		part = part[:1]
		sum = sum*3 + v + int64(k)
	}
	for k := range part {
		sum += int64(k) + int64(len(part))
	}
	return sum
}

func after(list []int64, i int64) []int64 { return list[i:] }

var numbers = [...]int64{6, 7, 8, 9, 10}
