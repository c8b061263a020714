package slicedata

var bytes [20]byte

// digits writes a number at the end of out, and gives where it begins.
func digits(out []byte, n uint64) int {
	i := len(out)
	for {
		i--
		out[i] = '0' + byte(n%10)
		n /= 10
		if n == 0 {
			return i
		}
	}
}

var little struct {
	odd   uint8
	bytes [3]byte
}

// Text has slices of bytes; one of them is too small for some numbers.
//
//go:wasmexport text
func Text(n uint64) int64 {
	sum := int64(0)
	for i := digits(bytes[:], n); i < len(bytes); i++ {
		sum = sum*3 + int64(bytes[i])
	}
	little.odd = 77
	at := digits(little.bytes[:], n&0xfff)
	return sum*31 + int64(little.bytes[at]) + int64(little.odd)
}

var grid [3][4]int64

// Nested has a slice of rows, and slices of a row.
//
//go:wasmexport nested
func Nested(i, j int64) int64 {
	grid = [3][4]int64{}
	rest := grid[:]
	rest[i&3][j%5] = 7
	rest[1][2]++
	row := grid[1][:]
	row[i%6] += 3
	rest[0] = rest[1]
	p := &rest[i%3]
	p[3] += int64(len(row))
	return describe(grid[0][:]) + describe(grid[1][:])*3 + describe(grid[2][:])*5
}

var state struct {
	before uint8
	parts  [3]struct {
		flag bool
		list [2]int32
	}
	after uint16
}

func add(to []int32, i int64, n int32) { to[i] += n }

// Parts has slices of arrays in the middle of a variable: what is beside them stays.
//
//go:wasmexport parts
func Parts(i, v int64) int64 {
	state.before, state.after = 1, 2
	for k := 0; k < 3; k++ {
		p := &state.parts[k]
		p.flag = k == 1
		p.list = [2]int32{}
	}
	add(state.parts[0].list[:], i&1, int32(v))
	add(state.parts[2].list[:], i&1, 5)
	add((state.parts)[1].list[:], i%3, int32(v))
	parts := state.parts[:]
	parts[i&1].list[1]--
	n := int64(state.before) + int64(state.after)*3
	for k := 0; k < len(parts); k++ {
		n = n*31 + int64(parts[k].list[0])*7 + int64(parts[k].list[1])
		if parts[k].flag {
			n++
		}
	}
	return n
}

func at(s []int64, i int64) int64 { return s[i] + int64(len(s)) }

func below(s []int64, i int64) int64 { return at(s, i-1) + s[0] }

func size(s []int64) int { return len(s) }

// Constant passes the same slice in every call, or not in every one, and nil.
//
//go:wasmexport constant
func Constant(i int64) int64 {
	n := below(fewer[:], i&3) + below(fewer[:], 2)
	if i > 2 {
		n += at(numbers[:], i) + int64(size(nil))
	}
	return n*10 + int64(size(nil))
}
