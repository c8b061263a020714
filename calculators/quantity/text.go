package quantity

// MaxText is room for what people type, in bytes, and for anything that is written. So the digits of a number can be counted in
// eight bits.
const MaxText = 255

// Text is what people typed, from Start on, while it is read; or what is written. It is UTF-8.
type Text struct {
	Bytes      [MaxText + 2]byte // one may look past the end
	Start, End int64
}

// end stands after a plain text, where no other byte is like it.
const end = 1

// plain makes a text plain, and begins it where it begins then: it goes through the text backwards and lays it together at
// the end. In a plain text letters are small. Every white space is one blank, also the no-break (U+00A0), thin (U+2009) and
// narrow (U+202F) spaces of copied numbers, and control characters. Every minus is "-", also "–" (U+2013) and "−"
// (U+2212). There are no blanks before it.
func (t *Text) plain() {
	at := t.End
	t.Bytes[at] = end
	three := uint32(0) // the byte in hand and the two behind it
	for i := at; i > 0; {
		i--
		b := uint32(t.Bytes[i])
		three = three>>8 | b<<16
		if b-'@' < 0x80 { // in UTF-8 also the second byte of a Danish letter
			b |= 'a' - 'A'
		}
		switch three {
		case 0xE28089, 0xE280AF:
			b = ' '
			at += 2
		case 0xE28093, 0xE28892:
			b = '-'
			at += 2
		}
		if three>>8 == 0xC2A0 {
			b = ' '
			at++
		}
		if b < ' ' {
			b = ' '
		}
		at--
		t.Bytes[at] = byte(b)
	}
	t.Start = at
	t.past(' ')
}

// peek is the first byte.
func (t *Text) peek() int64 { return int64(t.Bytes[t.Start]) }

// past goes past a mark and the blanks after it, if the text begins with it, and tells whether it does.
func (t *Text) past(mark int64) bool {
	if t.peek() != mark {
		return false
	}
	t.Start++
	t.past(' ')
	return true
}

// digits goes past digits, which it appends to a number, and tells how many they are.
func (t *Text) digits(number int64) (value, count int64) {
	for {
		d := t.peek() - '0'
		if uint64(d) > 9 {
			return number, count
		}
		if number < most {
			number = number*10 + d
		}
		t.Start++
		count++
	}
}

// find goes past the longest of the words, from first up to end, that the text begins with; noWord is none. Of a word for
// dates three letters are enough.
func (t *Text) find(first, end word) (found word) {
	rest := t.Start
	for w := first; w < end; w++ {
		at, i := w.start(), t.Start
		for int64(t.Bytes[i]) == letter(at) {
			at++
			i++
		}
		if i > rest && (letter(at) == 0 || w >= january && i-t.Start > 2) {
			rest = i
			found = w
		}
	}
	t.Start = rest
	return found
}
