// Package ranges has range over integers, arrays and slices: what is evaluated once, and what is copied.
package ranges

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"integers": Integers, "narrow": Narrow, "array": Array, "slice": Slice, "structs": Structs, "once": Once,
	"nested": Nested, "keys": Keys,
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
