// Package slices has slices of arrays and of slices: their bounds, lengths and capacities, as arguments and results.
package slices

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"bounds": Bounds, "again": Again, "narrow": Narrow, "elements": Elements, "arguments": Arguments,
	"results": Results,
	"none":    None, "data": Data, "fields": Fields, "parallel": Parallel, "text": Text, "huge": Huge, "room": Room,
}

var numbers = [10]int64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}

func describe(s []int64) int64 {
	n := int64(len(s))
	for k := range len(s) {
		v := s[k]
		n = n*31 + v
	}
	return n
}

//go:wasmexport bounds
func Bounds(i, j int64) int64 { return describe(numbers[i:j]) }

//go:wasmexport again
func Again(how int32, i, j int64) int64 {
	s := numbers[2:5]
	switch how {
	case 0:
		return describe(s[i:])
	case 1:
		return describe(s[:j]) + describe(s[int8(i):])
	case 2:
		return describe(s[i:j])
	case 3:
		return describe(s[:])
	case 4:
		return describe(s[i:j][1:])
	case 5:
		s = s[i:]
		s = s[:j]
		return describe(s)
	case 6:
		return describe(numbers[i:])
	case 7:
		return describe(numbers[:j])
	case 8:
		p := &numbers
		return describe(p[i:j]) + describe(p[:])
	}
	return 0
}

//go:wasmexport narrow
func Narrow(i, j int64) int64 {
	return describe(numbers[uint8(i):]) + describe(numbers[:uint32(j)%11]) + describe(numbers[int8(i&3):int16(j)])
}

//go:wasmexport elements
func Elements(i, v int64) int64 {
	list := [6]int16{1, 2, 3, 4, 5, 6}
	fill(list[1:4], i, v)
	n := int64(0)
	for k := range len(list) {
		v := list[k]
		n = n*7 + int64(v)
	}
	return n
}

func fill(s []int16, i, v int64) {
	s[i] = int16(v)
	s[1]++
	s[len(s)-1] += s[i] * 2
	s[0], s[2] = s[2], s[0]
}

type row struct {
	tag   uint8
	value int64
}

func first(rows []row, tag uint8) ([]row, int64, bool) {
	for i := range len(rows) {
		r := rows[i]
		if r.tag == tag {
			return rows[i+1:], r.value, true
		}
	}
	return nil, -1, false
}

//go:wasmexport arguments
func Arguments(a, b int64) int64 {
	rows := [4]row{{1, a}, {uint8(b), 2}, {1, 3}, {2, b}}
	sum := int64(0)
	for range 3 {
		_, v, ok := first(rows[:], uint8(a))
		if ok {
			sum += v
		}
	}
	return sum + count(rows[1:], 1) + total(rows[:], 1)
}

func total(rows []row, tag uint8) (n int64) {
	for {
		rest, v, ok := first(rows, tag)
		if !ok {
			return n
		}
		rows, n = rest, n*5+v
	}
}

func count(rows []row, tag uint8) (n int64) {
	for ; len(rows) > 0; rows = rows[1:] {
		if rows[0].tag == tag {
			n++
		}
		rows[0].value++
	}
	return n
}

func (r row) in(rows []row) []row { return rows[:r.tag%4] }

func tail(s []int64) (rest []int64) {
	rest = s[1:]
	return
}

//go:wasmexport results
func Results(i int64) int64 {
	return describe(tail(tail(numbers[i:]))) + tail(numbers[:3])[0] + int64(len(row{tag: uint8(i)}.in(table[:])))
}

//go:wasmexport none
func None(i int64) int64 {
	var s []int64
	n := describe(s) + describe(nil) + describe(s[:]) + describe(s[0:0])
	if i&1 == 0 {
		s = numbers[:2]
	}
	if i&2 == 0 {
		s = nil
	}
	return n + describe(s) + s[i&1]
}

var table = [...]row{{1, 2}, {tag: 3}, 4: {5, -6}}

var mutable = [...]int16{1, -2, 3}

var nestedTable = [...][3]uint8{{1, 2}, {}, {3}, {}}

//go:wasmexport data
func Data(i, j int64) int64 {
	mutable[i%3]++
	n := int64(mutable[i%3])
	mutable[i%3]--
	return n + table[j%7].value + int64(table[i%5].tag) + int64(len(table)) + int64(nestedTable[j%4][i%2])
}

type view struct {
	before uint8
	rows   []row
	list   [2][]int64
}

func (v *view) find(tag uint8) *row {
	for i := range len(v.rows) {
		if v.rows[i].tag == tag {
			return &v.rows[i]
		}
	}
	return nil
}

//go:wasmexport fields
func Fields(a, i int64) int64 {
	v := view{rows: table[:], list: [2][]int64{1: numbers[3:]}}
	v.list[0] = v.list[1][1:]
	w := v
	w.rows = w.rows[1:]
	return v.list[0][i&3] + int64(len(w.rows)) + int64(len(v.rows))<<8 + v.find(5).value + w.find(uint8(a)).value
}

//go:wasmexport parallel
func Parallel(i, j int64) int64 {
	s, t := numbers[:4], numbers[5:]
	s, t = t, s
	a, s, b := s[i%6], t[1:], t[j%6]
	return describe(s) + describe(t)<<1 + a<<2 + b<<3
}

var buffer [16]byte

func digits(out []byte, n uint64) []byte {
	i := len(out)
	for {
		i--
		out[i] = '0' + byte(n%10)
		n /= 10
		if n == 0 {
			return out[i:]
		}
	}
}

//go:wasmexport text
func Text(n uint64) int64 {
	sum := int64(0)
	list1 := digits(buffer[:], n)
	for k := range len(list1) {
		c := list1[k]
		sum = sum*3 + int64(c)
	}
	return sum
}

//go:wasmexport huge
func Huge(i, j uint64) int64 {
	s := numbers[:]
	return describe(s[i:]) + s[j]
}

// Room slices again up to the capacity, and seldom beyond.
//
//go:wasmexport room
func Room(i, j int64) int64 {
	s := numbers[2:5]
	s = s[i&3:]
	n := int64(len(s))
	s = s[:j&7]
	return n*1000 + describe(s) + int64(len(s[:0][:i&1]))
}
