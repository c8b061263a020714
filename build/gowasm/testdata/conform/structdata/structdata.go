// Package structdata has structs in memory: assigned whole, as zero, by field and through pointers.
package structdata

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"copies": Copies, "arguments": Arguments, "parallel": Parallel, "methods": Methods, "aliases": Aliases,
	"fields": Fields, "zero": Zero, "elements": Elements,
}

type point struct{ x, y int32 }

type shape struct {
	kind   uint8
	from   point
	to     [2]point
	closed bool
	area   int64
}

func (s *shape) sum() int64 {
	n := int64(s.kind) + int64(s.from.x)*3 + int64(s.from.y)*5 + s.area*7
	for i := 0; i < len(s.to); i++ {
		p := &s.to[i]
		n = n*31 + int64(p.x) + int64(p.y)*int64(i+2)
	}
	if s.closed {
		n = ^n
	}
	return n
}

var s, t shape

var corners [2]point

//go:wasmexport copies
func Copies(a, b int32) int64 {
	s = shape{}
	s.kind = 7
	s.from.x, s.from.y = a, b
	s.area = int64(a) * int64(b)
	t = s
	t.from.x++
	t.to[1] = t.from
	s.to = t.to
	corners = t.to
	corners[1].y = 99
	t.closed = a > b
	return s.sum() ^ t.sum()<<1 ^ int64(corners[1].y) ^ int64(t.to[1].y)
}

func change(s *shape, p *point) int64 {
	s.from = *p
	p.x = -1
	s.to[0].y--
	return s.sum()
}

var origin point

//go:wasmexport arguments
func Arguments(a, b int32) int64 {
	s = shape{}
	s.from.x, s.from.y = a, b
	s.to[0].x, s.to[1].y = 1, b
	n := change(&s, &s.to[1])
	origin.x = a
	n ^= change(&s, &origin) << 3
	n ^= change(&t, &s.from) << 5
	return n ^ s.sum()<<7
}

var p, q point

//go:wasmexport parallel
func Parallel(a, b int32) int64 {
	p.x, p.y, q.x, q.y = a, 1, 2, b
	s = shape{}
	s.from = p
	p.x, s.from.x, q.y = q.y, s.from.y, p.x
	corners[0] = p
	corners[1] = q
	s.to[1] = corners[0]
	corners[0].x, corners[0].y = corners[0].y, corners[0].x
	i := 1
	corners[i].x, i, corners[i].x = 5, 0, 6 // of both the last counts
	return s.sum() ^ int64(p.x)<<9 ^ int64(q.x)<<17 ^ int64(corners[i].x)<<25 ^ int64(corners[1].y)<<33 ^
		int64(corners[1].x)<<40
}

func (p *point) move(dx int32) *point {
	p.x += dx
	return p
}

type metres int64

func (m metres) double() metres { return m * 2 }

func (m *metres) add(n metres) { *m += n }

var length metres

var lengths [2]metres

//go:wasmexport methods
func Methods(a, b int32) int64 {
	p.x, p.y = a, b
	p.move(3).move(4).y--
	r := &q
	r.x = 0
	r.move(a)
	length = metres(a)
	length.add(5)
	length.double().double()
	(&length).add(length.double())
	lengths[0], lengths[1] = 1, 2
	lengths[b&1].add(metres(a))
	m := lengths[0].double()
	return int64(p.x) ^ int64(q.x)<<8 ^ int64(p.y)<<16 ^ int64(length)<<24 ^ int64(m)<<32 ^ int64(lengths[1])<<40
}

//go:wasmexport aliases
func Aliases(a, b int32) int64 {
	p.x, p.y = a, b
	r := &p
	*r = p
	corners[0] = *r
	r = &corners[a&1]
	*r = corners[b&1]
	r = &corners[1]
	corners[1] = *r
	r.x++
	return int64(corners[0].x) ^ int64(corners[1].x)<<8 ^ int64(p.y)<<16
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

var w [2]wide

//go:wasmexport fields
func Fields(a int64) int64 {
	v := &w[1]
	v.a, v.b, v.c, v.d = int8(a), uint8(a), int16(a), uint16(a)
	v.e, v.f, v.g, v.h, v.i = int32(a), uint32(a), a, uint64(a), int(a)
	v.j = a&1 == 1
	v.k = 2
	n := int64(v.a)*3 + int64(v.b)*5 + int64(v.c)*7 + int64(v.d)*11 + int64(v.e)*13 + int64(v.f)*17
	n += v.g*19 + int64(v.h)*23 + int64(v.i)*29 + int64(v.k)
	if v.j && !w[0].j {
		n = -n
	}
	return n
}

//go:wasmexport zero
func Zero(n int64) int64 {
	sum := int64(0)
	for i := int64(0); i < n%5; i++ {
		s = shape{}
		s.to[1].x = int32(n)
		s.area = n
		r := &s.to
		if i&1 == 0 {
			s.to[0].y = 5
			*r = [2]point{}
		}
		sum += s.sum()
		s.from = point{}
	}
	return sum
}

func seen(p *point, list *[3]point, s []point) int64 {
	list[1].x, s[2].y = 100, 200
	return int64(p.x) + int64(p.y)*7
}

var points [3]point

//go:wasmexport elements
func Elements(a int32) int64 {
	for i := 0; i < len(points); i++ {
		points[i].x, points[i].y = int32(i), a
	}
	n := seen(&points[1], &points, points[:]) + seen(&points[2], &points, points[:])<<8
	i := 2
	points[i].y, i = points[i-1].x, 0
	points[a&1] = points[2]
	return n*31 + int64(points[2].x) + int64(points[i].y)
}
