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
	for k := 0; k < len(unit); k++ {
		out[n] = unit[k]
		n++
	}
	return n
}

var digits [26]byte

func writeThousands(out []byte, u uint64) int {
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

func next(text []byte) byte {
	if len(text) > 0 {
		return text[0]
	}
	return 0
}

func digit(text []byte) (rest []byte, d int64, ok bool) {
	if c := next(text); c >= '0' && c <= '9' {
		return text[1:], int64(c - '0'), true
	}
	return text, 0, false
}

var units = [...]int64{10, 1}

func readAmount(text []byte) (int64, Fault) {
	negative := next(text) == '-'
	if negative {
		text = text[1:]
	}
	amount, seen := int64(0), false
	for len(text) > 0 {
		if text[0] == '.' && seen {
			text = text[1:]
			continue
		}
		rest, d, ok := digit(text)
		if !ok {
			break
		}
		text, seen = rest, true
		amount = amount*10 + d
		if amount > limit {
			return 0, large
		}
	}
	if !seen {
		return 0, missing
	}
	amount *= 100
	if next(text) == ',' {
		text = text[1:]
		for k := 0; k < len(units); k++ {
			rest, d, ok := digit(text)
			if ok {
				amount += d * units[k]
			}
			text = rest
		}
	}
	for k := 0; k < len(unit) && len(text) > 0; k++ {
		if text[0] != unit[k] {
			return 0, strange
		}
		text = text[1:]
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
	for i := 0; i < 8; i++ {
		buffer[i] = byte(bytes)
		bytes >>= 8
	}
	amount, fault := readAmount(buffer[:length%9])
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
