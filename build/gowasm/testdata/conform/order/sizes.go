package order

import "borgerguide/build/gowasm/testdata/conform/order/tables"

// Large variables come first in memory. These are small and large by turns, and the code names them in another order.
var (
	small  int64 = 5
	ends         = [3]int16{-1, 2, -3}
	empty  [700]int64
	flag   = true
	bytes  = [9000]byte{7, 8, 4096: 9, 8999: 10}
	odd    = [3]byte{11, 12, 13}
	under  = [4095]uint8{1, 4094: 2}
	exact  = [4096]uint8{3, 4095: 4}
	rows   [300]row
	marked = [2]row{{1, 2, true}, {3, -4, false}}
)

type row struct {
	tag   uint8
	value int64
	used  bool
}

// Starts reads what variables have at the start; no code changes these.
//
//go:wasmexport starts
func Starts(which int32, i int64) int64 {
	switch which {
	case 0:
		return int64(odd[i&3])
	case 1:
		return int64(ends[i&3])
	case 2:
		return empty[uint64(i)%700]
	case 3:
		return int64(bytes[uint64(i)%9001])
	case 4:
		return int64(under[uint64(i)%4096])
	case 5:
		return int64(exact[uint64(i)%4097])
	case 6:
		return int64(marked[i&1].tag) + marked[i&1].value
	case 7:
		return int64(exact[4095]) + int64(bytes[8999]) + int64(under[4094]) + int64(ends[2])
	case 8:
		sum := int64(0)
		for k := 0; k < len(empty); k++ {
			sum += empty[k]
		}
		for k := 0; k < len(bytes); k++ {
			sum = sum*3 + int64(bytes[k])
		}
		return sum
	case 9:
		sum := int64(0)
		for k := 0; k < len(exact); k++ {
			sum = sum*3 + int64(exact[k])
		}
		for k := 0; k < len(under); k++ {
			sum = sum*3 + int64(under[k])
		}
		return sum
	}
	if flag && marked[0].used && !marked[1].used {
		return small
	}
	return 0
}

var counter int32

var written [1000]int64

var after int16

func bump(n *int32, by int32) int32 {
	*n += by
	return *n
}

func put(list *[1000]int64, i, v int64) int64 {
	list[i] += v
	return list[999] + list[0]
}

func set(n *int16, v int16) { *n = v }

// Changes writes variables whose addresses every call gives.
//
//go:wasmexport changes
func Changes(i, v int64) int64 {
	counter = 3
	written[0], written[999], written[i&511] = 1, 2, 3
	set(&after, int16(v))
	n := put(&written, i&511, v) + put(&written, 999, 4)
	n = n*31 + int64(bump(&counter, int32(i))) + int64(bump(&counter, 2))
	set(&after, after+1)
	return n*31 + int64(after) + written[i&511] + int64(counter)*7
}

func (r *row) add(v int64) *row {
	r.value += v
	r.used = !r.used
	return r
}

func sum(list []row, last *row) (n int64) {
	for i := 0; i < len(list); i++ {
		r := &list[i]
		n = n*3 + r.value + int64(r.tag)
		if r.used {
			n++
		}
	}
	return n ^ last.value
}

// Passed passes the addresses of a large variable, of a part of one and of a small one.
//
//go:wasmexport passed
func Passed(i, v int64) int64 {
	rows[299] = marked[0]
	rows[uint64(i)%300] = row{}
	rows[uint64(i)%300].add(v)
	rows[299].add(1).add(v)
	n := sum(rows[:], &rows[299]) + sum(rows[:], &rows[299])
	rows[uint64(i)%300] = row{}
	return n
}

var room struct {
	left  int8
	list  [600]int64
	right int8
}

func fill(list *[600]int64, v int64) {
	for k := int64(0); k < 600; k++ {
		list[k] = v + k
	}
}

// Beside fills a large part of a variable, and looks beside it.
//
//go:wasmexport beside
func Beside(v int64) int64 {
	room.left, room.right = int8(v), int8(v+1)
	fill(&room.list, v)
	return room.list[0] + room.list[599]*3 + int64(room.left)*5 + int64(room.right)*7
}

// Other has variables of another package, large and small.
//
//go:wasmexport other
func Other(i, v int64) int64 {
	tables.Total = v
	n := tables.At(&tables.Long, i&1023) + tables.At(&tables.Long, 1023) + tables.Count(tables.Brief[:])
	return n*31 + tables.Total
}
