// Package arrays has arrays as values, and indexes of every type in and out of range.
package arrays

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"index": Index, "assign": Assign, "kinds": Kinds, "nested": Nested, "constant": Constant, "copies": Copies,
	"results": Results, "lengths": Lengths, "wide": Wide,
}

var squares = [...]int64{0, 1, 4, 9, 16, 25, 36, 49}

//go:wasmexport index
func Index(i, j int64) int64 {
	var list [5]int16
	list[1] = 7
	return squares[i] + int64(list[j&7])
}

//go:wasmexport assign
func Assign(i, v int64) int64 {
	list := [3]int64{1, 2, 3}
	list[i%4] = v
	list[1] += list[2]
	list[i%4] *= 2
	return list[0] ^ list[1]<<3 ^ list[2]<<5
}

//go:wasmexport kinds
func Kinds(kind int32, i int64) int64 {
	switch kind {
	case 0:
		return squares[int8(i)]
	case 1:
		return squares[uint8(i)]
	case 2:
		return squares[int16(i)]
	case 3:
		return squares[uint16(i)]
	case 4:
		return squares[int32(i)]
	case 5:
		return squares[uint32(i)]
	case 6:
		return squares[int(i)]
	case 7:
		return squares[uint(i)]
	case 8:
		return squares[uint64(i)]
	}
	return 0
}

type grid [3][4]int32

func (g *grid) at(i, j int) *int32 { return &g[i][j] }

func (g grid) sum() (n int64) {
	for k := range len(g) {
		row := g[k]
		for k := range len(row) {
			v := row[k]
			n = n*7 + int64(v)
		}
	}
	return n
}

//go:wasmexport nested
func Nested(i, j int32) int64 {
	g := grid{{1, 2}, 2: {3: 9}}
	g[i][j&3] += 5
	g[1] = g[2]
	*g.at(0, int(j&3)) -= i
	row := g[i]
	row[0] = 100
	g[1][2]++
	return g.sum() + int64(row[3])<<20 + int64(grid{2: {j}}.sum()) + int64(grid{1: {2, i}}[1][1])
}

//go:wasmexport constant
func Constant(a int64) int64 {
	var list [4]struct {
		tag  uint8
		part [2]int64
	}
	list[2].part[1] = a
	list[3].tag = uint8(a)
	p := &squares
	return list[2].part[1] + int64(list[3].tag)*3 + int64(list[1].tag) + p[5]
}

//go:wasmexport copies
func Copies(a int64) int64 {
	first := [3]int64{a, 2, 3}
	second := first
	second[0]++
	third := &structured
	third.list = second
	second[1] = 9
	swap := first
	first = second
	second = swap
	return first[0]*3 + first[1]*5 + second[0]*7 + third.list[1]*11
}

var structured struct {
	before uint8
	list   [3]int64
}

func three(n int64) [3]int64 { return [3]int64{n, n * 2, n * 3} }

//go:wasmexport results
func Results(a, i int64) int64 { return three(a)[i%4] + three(a)[1] }

//go:wasmexport lengths
func Lengths(a int64) int64 {
	var list [7][3]int64
	p := &squares
	return int64(len(list)*100 + cap(list[0])*10 + len(p) + len(squares))
}

//go:wasmexport wide
func Wide(i int64) int64 {
	var list [300]int64
	for j := range len(list) {
		list[j] = int64(j) * i
	}
	return list[uint16(i)%300]
}
