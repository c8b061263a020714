// Package text reads and writes amounts as Danes do, in one buffer: natural code, and a measure of size.
package text

// Functions are the exported functions by their names.
var Functions = map[string]any{"amount": Amount, "back": Back, "put": Put, "number": Number}

var buffer [64]byte

// Amount writes øre as kroner, and gives the length.
//
//go:wasmexport amount
func Amount(ore int64) int32 { return int32(writeAmount(buffer[:], ore)) }

// Buffer is where text passes.
//
//go:wasmexport buffer
func Buffer() *[64]byte { return &buffer }

var unit = [...]byte{' ', 'k', 'r', '.'}

func writeAmount(out []byte, ore int64) int {
	n := 0
	if ore < 0 {
		out[0] = '-'
		n++
	}
	u := uint64(ore)
	if ore < 0 {
		u = -u
	}
	n += writeThousands(out[n:], u/100)
	if cents := u % 100; cents != 0 {
		out[n] = ','
		out[n+1], out[n+2] = '0'+byte(cents/10), '0'+byte(cents%10)
		n += 3
	}
	for k := range len(unit) {
		c := unit[k]
		out[n] = c
		n++
	}
	return n
}

func writeThousands(out []byte, u uint64) int {
	var digits [26]byte
	i := len(digits)
	for count := 0; count == 0 || u > 0; count++ {
		if count > 0 && count%3 == 0 {
			i--
			digits[i] = '.'
		}
		i--
		digits[i] = byte('0' + u%10)
		u /= 10
	}
	for j := i; j < len(digits); j++ {
		out[j-i] = digits[j]
	}
	return len(digits) - i
}

// Fault tells what is wrong with a number.
type Fault uint8

const (
	none Fault = iota
	missing
	strange
	large
)

const limit = 1 << 53

type reader struct {
	text []byte
	at   int
}

func (r *reader) more() bool { return r.at < len(r.text) }

func (r *reader) digit() (int64, bool) {
	if !r.more() || r.text[r.at] < '0' || r.text[r.at] > '9' {
		return 0, false
	}
	r.at++
	return int64(r.text[r.at-1] - '0'), true
}

func readAmount(text []byte) (int64, Fault) {
	r := reader{text: text}
	negative := r.more() && r.text[0] == '-'
	if negative {
		r.at++
	}
	amount, seen := int64(0), false
	for r.more() {
		if r.text[r.at] == '.' && seen {
			r.at++
			continue
		}
		d, ok := r.digit()
		if !ok {
			break
		}
		seen = true
		amount = amount*10 + d
		if amount > limit {
			return 0, large
		}
	}
	if !seen {
		return 0, missing
	}
	amount *= 100
	if r.more() && r.text[r.at] == ',' {
		r.at++
		list1 := [...]int64{10, 1}
		for k := range len(list1) {
			unit := list1[k]
			if d, ok := r.digit(); ok {
				amount += d * unit
			}
		}
	}
	for k := range len(unit) {
		c := unit[k]
		if r.more() {
			if r.text[r.at] != c {
				return 0, strange
			}
			r.at++
		}
	}
	if negative {
		amount = -amount
	}
	return amount, none
}

// Back writes an amount and reads it again.
//
//go:wasmexport back
func Back(ore int64) int64 {
	n := writeAmount(buffer[:], ore)
	amount, fault := readAmount(buffer[:n])
	if fault != none {
		return int64(fault)
	}
	return amount - ore
}

// Put reads the first bytes of a text of eight.
//
//go:wasmexport put
func Put(bytes uint64, length int32) int64 {
	for i := range 8 {
		buffer[i] = byte(bytes >> (8 * i))
	}
	amount, fault := readAmount(buffer[:length%9])
	return amount<<2 ^ int64(fault)
}

const digits = 0x3030_3030_3030_3030

// Number reads what looks like a number more often.
//
//go:wasmexport number
func Number(bytes uint64, comma int32) int64 {
	bytes = bytes&0x0707_0707_0707_0707 | digits
	if comma >= 0 && comma < 8 {
		bytes ^= ('0' ^ ',') << (8 * comma)
	}
	return Put(bytes, comma&7)
}
