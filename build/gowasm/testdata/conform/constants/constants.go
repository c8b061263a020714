// Package constants has constants of every size and kind.
package constants

// Functions are the exported functions by their names.
var Functions = map[string]any{"numbers": Numbers, "typed": Typed, "conditions": Conditions}

const (
	kilo = 1000 * (1 + iota)
	double
	_
	last
	text  = "constants need no memory"
	half  = 0.5
	large = 1 << 100
)

type unit uint8

const (
	none unit = iota
	kroner
	_
	days
)

//go:wasmexport numbers
func Numbers(n int32) int64 {
	switch n {
	case 0:
		return 63
	case 1:
		return 64
	case 2:
		return -64
	case 3:
		return -65
	case 4:
		return 8191 + 8192
	case 5:
		return 1<<31 - 1
	case 6:
		return -1 << 31
	case 7:
		return 1<<63 - 1
	case 8:
		return -1 << 63
	case 9:
		return kilo + double + last + int64(len(text)) + large>>98 + half*4
	case 10:
		return 1e9
	case 11:
		return int64(uint64(1<<64-1) - uint64(n))
	case 12:
		return int64(uint32(1<<32-1)) - int64(n)
	case 13:
		return 'æ' - 'a'
	}
	return int64(len([4]int{}))
}

//go:wasmexport typed
func Typed(n uint32) uint32 {
	u := unit(n)
	switch u {
	case none, days:
		return uint32(days)*10 + uint32(u)
	case kroner:
		return uint32(^unit(1))
	}
	return 0xffff_fff0 + n%3
}

//go:wasmexport conditions
func Conditions(n int64) bool {
	const long = len(text) > 3
	return long && n > 3 || !long
}
