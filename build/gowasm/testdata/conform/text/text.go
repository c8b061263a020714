// Package text reads and writes amounts as Danes do, in one variable: natural code, and a measure of size.
package text

// Functions are the exported functions by their names.
var Functions = map[string]any{"amount": Amount, "back": Back, "put": Put, "number": Number}

// text is what is read, from start on, or what is written.
type text struct {
	bytes      [64]byte
	start, end int64
}

var buffer text

// Amount writes øre as kroner, and gives the length.
//
//go:wasmexport amount
func Amount(ore int64) int32 {
	buffer.end = 0
	buffer.writeAmount(ore)
	return int32(buffer.end)
}

// Buffer is where text passes.
//
//go:wasmexport buffer
func Buffer() *[64]byte { return &buffer.bytes }

var unit = [...]byte{' ', 'k', 'r', '.'}

func (t *text) write(c byte) {
	t.bytes[t.end] = c
	t.end++
}

func (t *text) writeAmount(ore int64) {
	u := uint64(ore)
	if ore < 0 {
		t.write('-')
		u = -u
	}
	t.writeThousands(u / 100)
	if cents := u % 100; cents != 0 {
		t.write(',')
		t.write('0' + byte(cents/10))
		t.write('0' + byte(cents%10))
	}
	for k := 0; k < len(unit); k++ {
		t.write(unit[k])
	}
}

var digits [26]byte

func (t *text) writeThousands(u uint64) {
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
		t.write(digits[j])
	}
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

// begin goes to the start of what was written, up to a byte that is like no other.
func (t *text) begin() {
	t.bytes[t.end] = 0
	t.start = 0
}

func (t *text) peek() byte { return t.bytes[t.start] }

// past goes past a mark, if it is the next byte.
func (t *text) past(mark byte) bool {
	if t.peek() != mark {
		return false
	}
	t.start++
	return true
}

func (t *text) digit() (d int64, ok bool) {
	if c := t.peek(); c >= '0' && c <= '9' {
		t.start++
		return int64(c - '0'), true
	}
	return 0, false
}

var units = [...]int64{10, 1}

func (t *text) readAmount() (int64, Fault) {
	t.begin()
	negative := t.past('-')
	amount, seen := int64(0), false
	for {
		if seen && t.past('.') {
			continue
		}
		d, ok := t.digit()
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
	if t.past(',') {
		for k := 0; k < len(units); k++ {
			if d, ok := t.digit(); ok {
				amount += d * units[k]
			}
		}
	}
	for k := 0; k < len(unit) && t.start < t.end; k++ {
		if !t.past(unit[k]) {
			return 0, strange
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
	Amount(ore)
	amount, fault := buffer.readAmount()
	if fault != none {
		return int64(fault)
	}
	return amount - ore
}

// Put reads the first bytes of a text of eight.
//
//go:wasmexport put
func Put(bytes uint64, length int32) int64 {
	for i := 0; i < 8; i++ {
		buffer.bytes[i] = byte(bytes)
		bytes >>= 8
	}
	buffer.end = int64(length % 9)
	amount, fault := buffer.readAmount()
	return amount<<2 ^ int64(fault)
}

const zeros = 0x3030_3030_3030_3030

// Number reads what looks like a number more often.
//
//go:wasmexport number
func Number(bytes uint64, comma int32) int64 {
	bytes = bytes&0x0707_0707_0707_0707 | zeros
	mark := uint64('0' ^ ',')
	for i := int32(0); i < comma && i < 8; i++ {
		mark <<= 8
	}
	if comma >= 0 && comma < 8 {
		bytes ^= mark
	}
	return Put(bytes, comma&7)
}
