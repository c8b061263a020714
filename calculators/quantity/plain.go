package quantity

// plain makes a text plain where it lies, and goes past the blanks it begins with. In a plain text letters are small,
// every white space and control character is one blank, every dash is "-", "½" is ",5", and signs that nobody sees are
// gone: programs put them into what is copied from them.
func (t *Text) plain() {
	length := t.End
	t.Bytes[length] = end
	t.End = 0 // nothing is read as something longer, so what is put stays behind what is yet to be read
	for at := int64(0); at < length; {
		sign, size := t.signAt(at)
		t.putPlain(sign, at, size)
		at += size
	}
	t.Bytes[t.End] = end
	t.Start = 0
	t.blanks()
}

// signAt is the character at a place, and how many bytes it takes. A byte that begins none of up to three bytes stands
// for itself.
func (t *Text) signAt(at int64) (sign, size int64) {
	first, second, third := int64(t.Bytes[at]), int64(t.Bytes[at+1]), int64(t.Bytes[at+2])
	switch {
	case first>>5 == 0b110 && second>>6 == 0b10:
		return first&0x1f<<6 | second&0x3f, 2
	case first>>4 == 0b1110 && second>>6 == 0b10 && third>>6 == 0b10:
		return first&0xf<<12 | second&0x3f<<6 | third&0x3f, 3
	}
	return first, 1
}

// putPlain puts what a character at a place is read as.
func (t *Text) putPlain(sign, at, size int64) {
	if wide := sign - fullWidth; '!' <= wide && wide <= '~' {
		sign = wide
		size = 1
	}
	as := alike(sign)
	switch {
	case size == 1:
		t.putByte(plainByte(byte(sign)))
	case as == half:
		t.putByte(decimalComma)
		t.putByte('5')
	case as == ring && t.End > 0 && t.Bytes[t.End-1] == 'a':
		t.End--
		t.put("å")
	case as == capital:
		t.putByte(t.Bytes[at])
		t.putByte(t.Bytes[at+1] + 'a' - 'A')
	case as == itself || as == ring:
		for range size {
			t.putByte(t.Bytes[at])
			at++
		}
	case as != nothing:
		t.putByte(as)
	}
}

func plainByte(b byte) byte {
	switch {
	case b < ' ' || b == deleteSign:
		return ' '
	case 'A' <= b && b <= 'Z':
		return b - 'A' + 'a'
	}
	return b
}

const (
	deleteSign = 0x7f   // a control character
	fullWidth  = 0xfee0 // how far behind ASCII its letters of full width stand
)

// What a character beyond ASCII is read as, where it is no byte of ASCII.
const (
	itself byte = iota
	nothing
	half    // ",5"
	ring    // after an "a" it makes the letter "å"
	capital // its second byte is that of the small letter, but for one bit
)

// alike is what a character beyond ASCII is read as.
func alike(sign int64) byte {
	for i := range alikes {
		if a := &alikes[i]; int64(a.first) <= sign && sign <= int64(a.last) {
			return a.as
		}
	}
	return itself
}

// alikes are characters that look like another, or like nothing.
var alikes = [...]struct {
	first, last uint16
	as          byte
}{
	{0x0080, 0x00a0, ' '},     // control characters, the no-break space
	{0x00ad, 0x00ad, nothing}, // the soft hyphen
	{0x00b7, 0x00b7, '.'},     // the middle dot
	{0x00bd, 0x00bd, half},
	{0x00c0, 0x00de, capital},
	{0x030a, 0x030a, ring},
	{0x034f, 0x034f, nothing},
	{0x061c, 0x061c, nothing}, // the Arabic letter mark
	{0x066b, 0x066b, ','},
	{0x1680, 0x1680, ' '},
	{0x180e, 0x180e, nothing},
	{0x2000, 0x200a, ' '},     // spaces of all widths: the figure space, the thin one
	{0x200b, 0x200f, nothing}, // of no width; joiners; marks of direction
	{0x2010, 0x2015, '-'},     // hyphens and dashes, those that do not break among them
	{0x201a, 0x201a, ','},     // a low quotation mark
	{0x2024, 0x2024, '.'},     // a dot leader
	{0x2028, 0x2029, ' '},     // separators of lines and paragraphs
	{0x202a, 0x202e, nothing}, // embeddings and overrides of direction
	{0x202f, 0x202f, ' '},     // the narrow no-break space
	{0x2043, 0x2043, '-'},
	{0x2044, 0x2044, '/'},
	{0x205f, 0x205f, ' '},
	{0x2060, 0x206f, nothing}, // word joiners, isolates of direction
	{0x2212, 0x2212, '-'},     // the minus
	{0x2215, 0x2215, '/'},
	{0x2219, 0x2219, '.'},
	{0x22c5, 0x22c5, '.'},
	{0x2800, 0x2800, ' '},     // Braille without dots
	{0x3000, 0x3000, ' '},     // the ideographic space
	{0xfe00, 0xfe0f, nothing}, // selectors of variants
	{0xfe58, 0xfe58, '-'},
	{0xfe63, 0xfe63, '-'},
	{0xfeff, 0xfeff, nothing}, // the byte order mark
}
