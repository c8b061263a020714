// Package structs has structs as values: copied on assignment, as arguments and as results.
package structs

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"copies": Copies, "arguments": Arguments, "results": Results, "parallel": Parallel, "literals": Literals,
	"methods": Methods, "aliases": Aliases, "fields": Fields, "zero": Zero, "empty": Empty,
	"elements": Elements, "several": Several, "shared": Shared, "journeys": Journeys,
}

type point struct{ x, y int32 }

type shape struct {
	kind   uint8
	from   point
	to     [2]point
	closed bool
	area   int64
}

func (s shape) sum() int64 {
	n := int64(s.kind) + int64(s.from.x)*3 + int64(s.from.y)*5 + s.area*7
	for i := range len(s.to) {
		p := s.to[i]
		n = n*31 + int64(p.x) + int64(p.y)*int64(i+2)
	}
	if s.closed {
		n = ^n
	}
	return n
}

//go:wasmexport copies
func Copies(a, b int32) int64 {
	s := shape{kind: 7, from: point{a, b}, area: int64(a) * int64(b)}
	t := s
	t.from.x++
	t.to[1] = t.from
	s.to = t.to
	u := t.to
	u[1].y = 99
	t.closed = a > b
	return s.sum() ^ t.sum()<<1 ^ int64(u[1].y) ^ int64(t.to[1].y)
}

func change(s shape, p point) int64 {
	s.from = p
	p.x = -1
	s.to[0].y--
	return s.sum()
}

//go:wasmexport arguments
func Arguments(a, b int32) int64 {
	s := shape{from: point{a, b}, to: [2]point{{1, 2}, {b, a}}}
	n := change(s, s.to[1])
	n ^= change(s, point{y: a}) << 3
	n ^= change(shape{kind: uint8(a)}, s.from) << 5
	return n ^ s.sum()<<7
}

func make2(a, b int32) shape {
	p := point{a, b}
	return shape{from: p, kind: 2}
}

func named(a int32) (s shape) {
	s.from.x = a
	if a > 3 {
		return
	}
	s.to[0].y = a
	if a > 0 {
		return s
	}
	s.to[1].x = s.from.x + 1
	return shape{from: s.to[1], to: [2]point{1: s.from}}
}

func turned(a int32) (p point) {
	p.x = a
	return point{p.y, p.x}
}

func through(a int32) shape { return named(a) }

//go:wasmexport results
func Results(a, b int32) int64 {
	s := make2(a, b)
	t, r := through(a%9), named(b%9)
	p2 := turned(a)
	_ = turned(b)
	turned(b)
	n := int64(make1(b).y)
	t.from = turned(t.from.x)
	n = n*31 + int64(s.from.x) + int64(r.to[0].y)*7 + int64(r.from.y)*11
	return n ^ s.sum() ^ t.sum()<<1 ^ r.sum()<<2 ^ int64(p2.x) ^ int64(p2.y)<<8
}

func make1(b int32) point { return point{y: b} }

//go:wasmexport parallel
func Parallel(a, b int32) int64 {
	p, q := point{a, 1}, point{2, b}
	s := shape{from: p}
	p.x, s.from.x, q.y = q.y, s.from.y, p.x
	list := [2]point{p, q}
	s.to[1] = list[0]
	list[0].x, list[0].y = list[0].y, list[0].x
	return s.sum() ^ int64(p.x)<<9 ^ int64(q.x)<<17 ^ int64(list[0].x)<<25 ^ int64(list[1].y)<<33
}

//go:wasmexport literals
func Literals(a, b int32) int64 {
	p := point{a, b}
	p = point{p.y, p.x}
	s := shape{from: p, area: 5, to: [2]point{1: {y: p.x}}}
	s = shape{kind: s.kind + 1, to: [2]point{s.from, s.to[1]}, from: s.to[0]}
	list := [3]shape{2: s}
	list[1].from = point{x: 3}
	list = [3]shape{list[2], list[1]}
	return s.sum() ^ list[0].sum()<<1 ^ list[1].sum()<<2 ^ list[2].sum() ^
		int64(point{a, 4}.x) ^ int64([2]int32{a, b}[a&1])
}

func (p point) plus(q point) point { return point{p.x + q.x, p.y + q.y} }

func (p *point) move(dx int32) *point {
	p.x += dx
	return p
}

type metres int64

func (m metres) double() metres { return m * 2 }

func (m *metres) add(n metres) { *m += n }

//go:wasmexport methods
func Methods(a, b int32) int64 {
	p := point{a, b}
	p.move(3).move(4).y--
	q := p.plus(p).plus(point{1, 1})
	r := &structVariable
	r.move(a)
	s := r.plus(q)
	r.x = 0
	m := metres(a)
	m.add(5)
	m.double().double()
	(&m).add(m.double())
	list := [2]metres{1, 2}
	list[b&1].add(metres(a))
	return int64(p.x) ^ int64(q.y)<<8 ^ int64(s.x)<<16 ^ int64(m)<<24 ^ int64(list[0])<<32 ^ int64(list[1])<<40
}

var structVariable point

func set(p *point, q point) point {
	p.x = 7
	return q
}

//go:wasmexport aliases
func Aliases(a, b int32) int64 {
	structVariable = point{a, b}
	q := set(&structVariable, structVariable) // q was copied before x changed
	p := structVariable
	p = p.plus(p)
	s := shape{from: p}
	s.to[0] = set(&s.from, point{s.from.x, 1})
	structVariable = point{}
	return s.sum() ^ int64(q.x)<<8 ^ int64(p.y)
}

var common point

func replaced(p point, n int32) int32 {
	common = point{n, p.y}
	return p.x*3 + common.x
}

// Shared passes a variable of the package that changes before it is read.
//
//go:wasmexport shared
func Shared(a, b int32) int64 {
	common = point{a, b}
	n := int64(replaced(common, b)) + int64(replaced(common, 7))<<8
	return n ^ int64(common.x)<<16
}

type wide struct {
	a int8
	b uint8
	c int16
	d uint16
	e int32
	f uint32
	g int64
	h uint64
	i int
	j bool
	_ int32
	k uint
}

//go:wasmexport fields
func Fields(a int64) int64 {
	w := wide{a: 1, k: 2, j: true}
	w.a, w.b, w.c, w.d = int8(a), uint8(a), int16(a), uint16(a)
	w.e, w.f, w.g, w.h, w.i = int32(a), uint32(a), a, uint64(a), int(a)
	list := [2]wide{1: w}
	v := list[1]
	n := int64(v.a)*3 + int64(v.b)*5 + int64(v.c)*7 + int64(v.d)*11 + int64(v.e)*13 + int64(v.f)*17
	n += v.g*19 + int64(v.h)*23 + int64(v.i)*29 + int64(v.k)
	if v.j && !list[0].j {
		n = -n
	}
	return n
}

//go:wasmexport zero
func Zero(n int64) int64 {
	sum := int64(0)
	for i := range n % 5 {
		var s shape
		var list [3]int64
		var count int64
		sum += s.sum() + list[i%3] + count
		s.area, list[i%3], count = n, n, n
		sum += s.sum() + list[2] + count
	}
	return sum
}

//go:wasmexport empty
func Empty(a int32) int32 {
	var none struct{}
	var list [0]int32
	some := none
	_ = some
	for range len(list) {
		a++
	}
	return a
}

func seen(p point, list *[3]point, s []point) int64 {
	list[1].x, s[2].y = 100, 200
	return int64(p.x) + int64(p.y)*7
}

//go:wasmexport elements
func Elements(a int32) int64 {
	list := [3]point{{1, a}, {2, a}, {3, a}}
	n := seen(list[1], &list, list[:]) + seen(list[2], &list, list[:])<<8
	for k := range len(list) {
		p := list[k]
		n += seen(p, &list, list[:])
		n ^= int64(p.plus(list[1]).x)
	}
	i := 2
	list[i].y, i = list[i-1].x, 0
	return n*31 + int64(list[2].x) + int64(list[i].y)
}

type amount struct{ low, high int64 }

func (a amount) certain() bool { return a.low == a.high }

func (a amount) less(b amount) amount { return amount{a.low - b.high, a.high - b.low} }

func (a *amount) widen(by int64) {
	a.low -= by
	a.high += by
}

// bounds has a struct among several results.
func bounds(a, b int64) (between amount, ok bool, out [2]amount) {
	if a > b {
		return amount{b, a}, false, [2]amount{1: {a, a}}
	}
	out[0].widen(a)
	between.high = b
	if a == b {
		return between, true, out
	}
	between.low = a
	ok = true
	return
}

func passed(a, b int64) (amount, bool, [2]amount) { return bounds(b, a) }

func turnedNamed(a, b int64) (p, q amount) {
	p, q = amount{a, a}, amount{b, b}
	return q, p
}

//go:wasmexport several
func Several(a, b int64) int64 {
	between, ok, list := bounds(a, b)
	_, again, rest := passed(a, b)
	between, _, list[0] = first(between, list)
	p, q := turnedNamed(a, b)
	p, q = q, p
	p.low, q = q.low, p
	bounds(a, b)
	n := between.low*3 + between.high*5 + list[0].low*7 + list[1].high*11 + rest[0].high*13 + rest[1].low
	if ok != again {
		n = -n
	}
	return n ^ p.low<<3 ^ p.high<<5 ^ q.low<<7 ^ q.high<<9
}

func first(a amount, list [2]amount) (amount, int64, amount) {
	list[0].low++
	return list[0].less(a), 3, a
}

// journey is like a calculator's: structs in an array in a struct, pointers to locals, predicates.
type journey struct {
	distance, near int64
	ways           int64
	fares          [3]fare
}

type fare struct {
	whole, near int64
	known       bool
	name        string
}

func (j *journey) by(way int64) bool { return j.ways>>uint64(way)&1 == 1 }

func (j *journey) beyond() bool { return j.distance > j.near }

func (f fare) full() int64 { return f.whole / 3 }

func (j *journey) ask(way, price int64) fare {
	f := fare{whole: price, near: price, known: true, name: "bil"}
	if j.beyond() {
		f.near = price / 2
		f.known = f.near > 3 || price == 0
	}
	return f
}

func travel(distance, ways int64) journey {
	j := journey{distance: distance, ways: ways, near: 10}
	for way := range int64(len(j.fares)) {
		if j.by(way) {
			j.fares[way] = j.ask(way, distance*(3-way))
		}
	}
	return j
}

func cheapest(j *journey) int64 {
	best := int64(-1)
	for way, f := range j.fares {
		if j.by(int64(way)) && (best < 0 || f.whole < j.fares[best].whole) {
			best = int64(way)
		}
	}
	return best
}

func (j *journey) part(way int64) amount {
	f := &j.fares[way]
	switch {
	case !j.beyond():
		return amount{f.full(), f.full()}
	case !f.known:
		part := amount{f.near, f.full()}
		part.widen(1)
		return part
	}
	return amount{f.near, f.near}
}

//go:wasmexport journeys
func Journeys(distance, ways int64) int64 {
	j := travel(distance, ways)
	way := cheapest(&j)
	own := j.part(way) // traps where there is no way
	if own.certain() {
		return own.low*5 + way
	}
	return own.less(amount{high: 7}).low + own.high*3 + int64(len(j.fares[way].name))
}
