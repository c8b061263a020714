// Package arraydata has arrays in memory, and indexes of every type in and out of range.
package arraydata

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"index": Index, "assign": Assign, "kinds": Kinds, "nested": Nested, "constant": Constant, "copies": Copies,
	"lengths": Lengths, "wide": Wide,
}

var squares = [...]int64{0, 1, 4, 9, 16, 25, 36, 49}

var narrow [5]int16

//go:wasmexport index
func Index(i, j int64) int64 {
	narrow = [5]int16{}
	narrow[1] = 7
	return squares[i] + int64(narrow[j&7])
}

var three [3]int64

//go:wasmexport assign
func Assign(i, v int64) int64 {
	three[0] = 1
	three[1], three[2] = 2, 3
	three[i%4] = v
	three[1] += three[2]
	three[i%4] *= 2
	return three[0] ^ three[1]<<3 ^ three[2]<<5
}

//go:wasmexport kinds
func Kinds(kind int32, i int64) int64 {
	list := &squares
	switch kind {
	case 0:
		return squares[int8(i)]
	case 1:
		return squares[uint8(i)]
	case 2:
		return squares[int16(i)]
	case 3:
		return list[uint16(i)]
	case 4:
		return list[int32(i)]
	case 5:
		return squares[uint32(i)]
	case 6:
		return squares[int(i)]
	case 7:
		return squares[uint(i)]
	case 8:
		return list[uint64(i)]
	}
	return 0
}

type grid [3][4]int32

func (g *grid) at(i, j int) *int32 { return &g[i][j] }

func (g *grid) sum() (n int64) {
	for k := 0; k < len(g); k++ {
		row := &g[k]
		for k := 0; k < len(row); k++ {
			n = n*7 + int64(row[k])
		}
	}
	return n
}

var first, second grid

//go:wasmexport nested
func Nested(i, j int32) int64 {
	g := &first
	first = grid{}
	g[0][0] = 1
	first[0][1] = 2
	g[2][3] = 9
	g[i][j&3] += 5
	g[1] = g[2]
	*g.at(0, int(j&3)) -= i
	second = *g
	row := &second[i]
	row[0] = 100
	g[1][2]++
	g[i] = second[j&1]
	return g.sum() + int64(row[3])<<20 + second.sum()
}

var parts [4]struct {
	tag  uint8
	part [2]int64
}

//go:wasmexport constant
func Constant(a int64) int64 {
	parts[2].part[1] = a
	parts[3].tag = uint8(a)
	p := &squares
	return parts[2].part[1] + int64(parts[3].tag)*3 + int64(parts[1].tag) + p[5]
}

var one, two, swap [3]int64

var structured struct {
	before uint8
	list   [3]int64
}

//go:wasmexport copies
func Copies(a int64) int64 {
	one[0] = a
	two = one
	two[0]++
	third := &structured
	third.list = two
	two[1] = 9
	swap = one
	one = two
	two = swap
	return one[0]*3 + one[1]*5 + two[0]*7 + third.list[1]*11
}

//go:wasmexport lengths
func Lengths(a int64) int64 {
	p := &squares
	return int64(len(first)*100 + cap(first[0])*10 + len(p) + len(squares))
}

var many [300]int64

//go:wasmexport wide
func Wide(i int64) int64 {
	for j := 0; j < len(many); j++ {
		many[j] = int64(j) * i
	}
	return many[uint16(i)%300]
}
