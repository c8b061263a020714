// Package slicedata has slices of whole package variables: their elements and lengths, as arguments and results,
// and nil.
package slicedata

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"elements": Elements, "kinds": Kinds, "huge": Huge, "written": Written, "lengths": Lengths, "arguments": Arguments,
	"results": Results, "none": None, "compared": Compared, "data": Data, "parallel": Parallel, "text": Text,
	"nested": Nested, "parts": Parts, "constant": Constant,
}

var numbers = [10]int64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}

type figures [3]int64

var fewer = figures{11, 12, 13}

func chosen(i int64) (s []int64) {
	switch i & 3 {
	case 0:
		return numbers[:]
	case 1:
		s = fewer[:]
	case 2:
		s = numbers[:]
		s = nil
	}
	return s
}

func describe(s []int64) int64 {
	n := int64(len(s))
	for k := 0; k < len(s); k++ {
		n = n*31 + s[k]
	}
	return n
}

//go:wasmexport elements
func Elements(i, j int64) int64 {
	s := numbers[:]
	return describe(s) + s[i] + chosen(i)[j]
}

//go:wasmexport kinds
func Kinds(kind int32, i int64) int64 {
	s := fewer[:]
	if i&64 == 0 {
		s = numbers[:]
	}
	switch kind {
	case 0:
		return s[int8(i)]
	case 1:
		return s[uint8(i)]
	case 2:
		return s[int16(i)]
	case 3:
		return s[uint16(i)]
	case 4:
		return s[int32(i)]
	case 5:
		return s[uint32(i)]
	case 6:
		return s[int(i)]
	case 7:
		return s[uint(i)]
	case 8:
		return s[3]
	case 9:
		return fewer[:][i]
	}
	return 0
}

//go:wasmexport huge
func Huge(i, j uint64) int64 {
	s := numbers[:]
	return s[i] + s[j]
}

var list [6]int16

var short [4]int16

func fill(s []int16, i, v int64) {
	s[i] = int16(v)
	s[1]++
	s[len(s)-1] += s[i] * 2
	s[0], s[2] = s[2], s[0]
	s[i] -= 3
}

//go:wasmexport written
func Written(i, v int64) int64 {
	short = [4]int16{}
	for k := 0; k < len(list); k++ {
		list[k] = int16(k + 1)
	}
	fill(short[:], i, v)
	fill(list[:], i+1, v)
	n := int64(0)
	for k := 0; k < len(list); k++ {
		n = n*7 + int64(list[k]) + int64(short[k>>1])
	}
	return n
}

//go:wasmexport lengths
func Lengths(i int64) int64 {
	s := chosen(i)
	return int64(len(s) + len(list[:])*100 + len(bytes[:])*10_000 + len(grid[:])*1_000_000)
}

type row struct {
	tag   uint8
	value int64
}

func (r *row) worth() int64 { return r.value + int64(r.tag) }

// first is the first row with a tag, from a place on, and the place behind it.
func first(rows []row, from int, tag uint8) (r *row, behind int, ok bool) {
	for i := from; i < len(rows); i++ {
		r := &rows[i]
		if r.tag == tag {
			return r, i + 1, true
		}
	}
	return nil, 0, false
}

var rows [4]row

var table = [...]row{{1, 2}, {tag: 3}, 4: {5, -6}}

func total(rows []row, from int, tag uint8) (n int64) {
	for {
		r, next, ok := first(rows, from, tag)
		if !ok {
			return n
		}
		r.value++
		from, n = next, n*5+r.worth()
	}
}

//go:wasmexport arguments
func Arguments(a, b int64) int64 {
	rows = [4]row{}
	s := rows[:]
	s[0].tag, s[0].value = 1, a
	s[1].tag, s[1].value = uint8(b), 2
	s[2].tag, s[2].value = 1, 3
	s[3] = table[1]
	rows[3].value = b
	sum := total(rows[:], 1, uint8(a)) + total(s, 0, 1) + total(nil, 0, 1)
	if r, _, ok := first(table[:], int(a&7), uint8(b)); ok {
		sum += r.worth()
	}
	s[b&3] = s[a&3]
	return sum*31 + rows[0].worth() + rows[3].worth()<<8
}

func (r *row) in(rows []row) []row {
	if len(rows) > int(r.tag) {
		return rows
	}
	return nil
}

func swapped(s, t []int64) (u, v []int64) { return t, s }

//go:wasmexport results
func Results(i, j int64) int64 {
	rows[0].tag = uint8(i)
	s, t := swapped(chosen(i), chosen(j))
	t, s = swapped(t, s)
	return describe(s)*3 + describe(t) + t[0] + int64(len(rows[0].in(table[:]))) + int64(rows[0].in(table[:])[j&3].tag)
}

//go:wasmexport none
func None(how int32, i int64) int64 {
	s := chosen(i)
	switch how {
	case 0:
		return s[0]
	case 1:
		return s[i]
	case 2:
		s[i&1]++
		s[i&1]--
	case 3:
		_ = &s[0]
	case 4:
		_ = s[i&1]
	case 5:
		for i := 0; i < 2; i++ {
			t := s
			s = nil
			if t != nil {
				return t[i+1]
			}
		}
	}
	return describe(s) + describe(nil)
}

//go:wasmexport compared
func Compared(i, j int64) (n int64) {
	s, t := chosen(i), chosen(j)
	if s == nil {
		n++
	}
	if nil != t {
		n += 2
	}
	if s != nil && t != nil || s == nil && nil == t {
		n += 4
	}
	if numbers[:] == nil {
		n += 8
	}
	return n
}

var mutable = [...]int16{1, -2, 3}

var nestedTable = [...][3]uint8{{1, 2}, {}, {3}, {}}

//go:wasmexport data
func Data(i, j int64) int64 {
	s, t := mutable[:], table[:]
	s[i%3]++
	n := int64(s[i%3])
	s[i%3]--
	return n + t[j%7].value + int64(t[i%5].tag) + int64(len(t)) + int64(nestedTable[:][j%4][i%2])
}

var ones, twos [4]int64

//go:wasmexport parallel
func Parallel(i, j int64) int64 {
	for k := int64(0); k < 4; k++ {
		ones[k], twos[k] = k, k*10
	}
	s, t := ones[:], twos[:]
	s, t = t, s
	s, s[i&3] = t, 7 // an element of what s was
	a, s, b := s[i%6], numbers[:], t[j%6]
	t[j&3], t = 9, nil
	return describe(s) + describe(t)<<1 + a<<2 + b<<3 + describe(ones[:])<<4 + describe(twos[:])<<5
}
