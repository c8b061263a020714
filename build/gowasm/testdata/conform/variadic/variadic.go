// Package variadic has functions with a variable number of arguments, called with values, with none and with a slice.
package variadic

import "borgerguide/build/gowasm/testdata/conform/variadic/say"

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"said": Said, "many": Many, "nested": Nested, "order": Order, "element": Element, "spread": Spread,
	"changed": Changed,
	"kinds":   Kinds, "recursive": Recursive, "several": Several, "structs": Structs, "room": Room,
}

var notes say.Notes

type amount struct{ low, high int64 }

func (a amount) certain() bool { return a.low == a.high }

//go:wasmexport said
func Said(a, b int64) int64 {
	notes = say.Notes{}
	c, own := &notes, amount{a, b}
	c.Say(1)
	c.Say(2, a)
	if own.certain() {
		c.Say(3, own.low)
	} else {
		c.Say(4, own.low, own.high)
	}
	c.Say(5, own.high-own.low, sum(a, b, 3), 7, least(a, b))
	var local say.Notes
	local.Say(6, a, b)
	local.Say(7, c.Lines[2].Numbers[0])
	return c.Sum() ^ local.Sum()<<1
}

// sum reads the numbers by index.
func sum(numbers ...int64) (n int64) {
	for i := 0; i < len(numbers); i++ {
		n = n*31 + numbers[i]
	}
	return n
}

func least(first int64, others ...int64) int64 {
	for _, n := range others {
		first = min(first, n)
	}
	return first
}

//go:wasmexport many
func Many(a, b int64) int64 {
	n := sum() ^ sum(a)<<1 ^ sum(a, b)<<2 ^ sum(a, b, 3)<<3 ^ sum(1, 2, a, b)<<4
	n ^= sum(a, 2, 3, 4, b)<<5 ^ sum(a, b, 3, 4, 5, 6)<<6 ^ sum(1, 2, 3, 4, 5, a, b)<<7
	return n ^ sum(a, a+1, b, b-1, 5, 6, 7, 8)<<8
}

//go:wasmexport nested
func Nested(a, b int64) int64 {
	return sum(sum(a, b), sum(), sum(sum(a), sum(b, least(a, b, 3)))) + least(sum(b), sum(a, a), a)
}

var trace int64

func log(n int64) int64 {
	trace = trace*10 + n
	return n
}

// Order evaluates the values in their order.
//
//go:wasmexport order
func Order(a int64) int64 {
	trace = a & 7
	n := sum(log(1), sum(log(2), log(3)), log(4))
	return n ^ trace
}

func element(i int64, numbers ...int64) int64 { return numbers[i] }

// Element is out of range where there are too few.
//
//go:wasmexport element
func Element(i, n int64) int64 {
	switch n & 3 {
	case 0:
		return element(i)
	case 1:
		return element(i, 10)
	case 2:
		return element(i, 20, n)
	}
	return element(i, n, 30, 31)
}

var table = [...]int64{1, 2, 3, 4, 5}

// Spread passes slices.
//
//go:wasmexport spread
func Spread(i, j int64) int64 {
	list := [3]int64{i, j, 9}
	return sum(table[i:j]...) + sum(list[:]...) + sum(nil...) + again(list[1:]...) + again(i, j)
}

func again(numbers ...int64) int64 { return sum(numbers...) + int64(len(numbers)) }

// Changed has values that are copies, and a slice that is none.
//
//go:wasmexport changed
func Changed(a, b int64) int64 {
	list := [2]int64{a, b}
	n := cleared(a, b) + cleared(list[:]...)
	return n + a ^ b<<1 ^ list[0]<<2 ^ list[1]<<3
}

func cleared(numbers ...int64) (n int64) {
	for i := range numbers {
		n = n*3 + numbers[i]
		numbers[i] = 0
	}
	if len(numbers) > 1 {
		numbers[1] = n
		numbers = numbers[1:]
	}
	return n + numbers[0]
}

type day int64

func later(days ...day) (last day) {
	for i, d := range days {
		if i == 0 || d > last {
			last = d
		}
	}
	return last
}

func length(texts ...string) (n int64) {
	for _, s := range texts {
		n = n*31 + int64(len(s))
		for i := range len(s) {
			n += int64(s[i])
		}
	}
	return n
}

func bits(words ...uint64) (n uint64) {
	for _, w := range words {
		n = n<<1 | w
	}
	return n
}

//go:wasmexport kinds
func Kinds(a, b int64) int64 {
	n := int64(later(day(a), day(b), 5)) + length("en", "", "december"[a&7:])
	return n + int64(bits(uint64(a), uint64(b), 1))
}

func down(n int64, numbers ...int64) int64 {
	if n <= 0 {
		return sum(numbers...)
	}
	return down(n-1, n, numbers[0], numbers[1]) + numbers[1]
}

//go:wasmexport recursive
func Recursive(a, b int64) int64 { return down(a&15, a, b) }

func ends(numbers ...int64) (first, last int64, ok bool) {
	if len(numbers) == 0 {
		return
	}
	return numbers[0], numbers[len(numbers)-1], true
}

//go:wasmexport several
func Several(a, b int64) int64 {
	first, last, ok := ends(a, 2, b)
	_, _, none := ends()
	if !ok || none {
		return -1
	}
	return first*3 + last
}

func between(numbers ...int64) amount {
	return amount{least(numbers[0], numbers...), numbers[len(numbers)-1]}
}

// Structs returns structs from functions with values.
//
//go:wasmexport structs
func Structs(a, b int64) int64 {
	own := between(a, b)
	own = between(own.high, own.low, 3)
	return own.low*3 + own.high + between(a).low + amount{between(b, 1).low, 2}.low
}

// Room slices the values, and what else is in memory is not theirs.
//
//go:wasmexport room
func Room(a, b int64) int64 { return firsts(int(a), b, 2, 3) }

func firsts(n int, numbers ...int64) int64 { return sum(numbers[:n]...) }
