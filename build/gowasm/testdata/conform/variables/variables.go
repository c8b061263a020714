// Package variables has package variables: their values at the start, in their own package and another, and changes.
package variables

import "borgerguide/build/gowasm/testdata/conform/variables/tables"

// Functions are the exported functions by their names; this variable is not compiled.
var Functions = map[string]any{
	"scalars": Scalars, "composite": Composite, "other": Other, "state": State, "shadowed": Shadowed,
	"unnamed": Unnamed,
}

var (
	a       int8   = -3
	b       uint16 = 65535
	c              = int64(-1) << 63
	d       uint64 = 1<<64 - 1
	e              = 'x'
	f       bool   = true
	g, h           = 7, uint32(1 << 31)
	i       int32
	_       = 5
	names   = []string{"not", "compiled"}
	letters = [...]uint8{'a', 'b', 5: 'f', 'g'}
)

//go:wasmexport scalars
func Scalars(n int64) int64 {
	a += int8(n)
	n = int64(a)*3 + int64(b)*5 + c + int64(d)*7 + int64(e)*11 + int64(g)*13 + int64(h)*17 + int64(i)
	a = -3
	if f {
		n++
	}
	return n
}

// described has fields that no compiled code names: they stay empty in the module.
type described struct {
	low  int64
	keys []string
	name string
	high int64
}

var table = [2]described{{low: 1, keys: names, high: 10}, {low: 2, keys: []string{"x"}, name: "y", high: 20}}

//go:wasmexport unnamed
func Unnamed(n int64) int64 { return table[n&1].low + 3*table[^n&1].high }

type kind uint8

type point struct{ x, y int32 }

type shape struct {
	kind
	corners [3]point
}

type plain struct {
	kind    kind
	corners [3]point
	limits  [2]point
	closed  bool
}

var _ shape

var shapes = [...]plain{
	{kind: 1, corners: [3]point{{1, 2}, {3, 4}}, closed: true},
	2: {kind(3), [3]point{2: {x: -9}}, [2]point{{5, 6}, {7, 8}}, false},
}

//go:wasmexport composite
func Composite(n uint32) int64 {
	s := shapes[n%4]
	sum := int64(s.kind) + int64(len(s.limits))*1000 + int64(letters[n%8])*100
	for i := range len(s.corners) {
		p := s.corners[i]
		sum = sum*31 + int64(p.x)*int64(i) + int64(p.y)
	}
	for k := range len(s.limits) {
		p := s.limits[k]
		sum = sum*31 + int64(p.x) + int64(p.y)
	}
	if s.closed {
		sum = -sum
	}
	return sum
}

//go:wasmexport other
func Other(day int32) int64 {
	tables.Counter = 10
	value := int64(0)
	for k := range len(tables.Rates) {
		row := tables.Rates[k]
		if row.From <= day {
			value = row.Value*10 + int64(row.Unit)
		}
	}
	tables.Rates[2].Value = int64(day)
	return value + tables.Next() + tables.Next()<<20 + int64(tables.Metres) + tables.Rates[2].Value
}

var state struct {
	count int64
	last  [4]int64
}

//go:wasmexport state
func State(n int64) int64 {
	state.count++
	state.last[state.count%4] += n
	return state.last[0] ^ state.last[1]<<2 ^ state.last[2]<<4 ^ state.last[3]<<6 ^ state.count
}

//go:wasmexport shadowed
func Shadowed(n int64) int64 {
	g := g + 1
	{
		g := g * 2
		g++
		n += int64(g)
	}
	if g := int(n); g > 3 {
		n++
	}
	var i = i + 2
	var x, y = n, i
	var z [2]int64
	return int64(g) + n + int64(i) + x + int64(y) + z[1]
}
