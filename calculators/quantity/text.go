package quantity

// MaxText is room for what people type, in bytes, and for anything that is written.
const MaxText = 255

// Text is what people typed, from Start on, while it is read; or what is written. It is UTF-8.
type Text struct {
	Bytes      [MaxText + 2]byte // one may look past the end
	Start, End int64
}

// end stands after a plain text, where no other byte is like it.
const end = 1

// plain makes a text plain where it lies, and goes past the blanks it begins with. In a plain text letters are small,
// every white space and control character is one blank, and every minus is "-".
func (t *Text) plain() {
	length := t.End
	t.Bytes[length] = end
	t.End = 0 // nothing is read as something longer, so what is put stays behind what is yet to be read
	for at := int64(0); at < length; {
		size := t.putAlike(at)
		if size == 0 {
			t.putByte(plainByte(t.Bytes[at]))
			size = 1
		}
		at += size
	}
	t.Bytes[t.End] = end
	t.Start = 0
	t.blanks()
}

// putAlike puts what the character at a place is read as, and tells how many bytes it takes there. Where it is none of
// readAlike that is 0, and nothing is put.
func (t *Text) putAlike(at int64) int64 {
	for i := range readAlike {
		written := readAlike[i].written
		if size := int64(len(written)); t.common(at, written) == size {
			t.put(readAlike[i].as)
			return size
		}
	}
	return 0
}

func plainByte(b byte) byte {
	switch {
	case b < ' ':
		return ' '
	case 'A' <= b && b <= 'Z':
		return b - 'A' + 'a'
	}
	return b
}

// common is how many bytes the text at a place and a word have in common.
func (t *Text) common(at int64, word string) (n int64) {
	for n < int64(len(word)) && t.Bytes[at+n] == word[n] {
		n++
	}
	return n
}

// peek is the first byte.
func (t *Text) peek() byte { return t.Bytes[t.Start] }

// blanks goes past blanks.
func (t *Text) blanks() {
	for t.peek() == ' ' {
		t.Start++
	}
}

// past goes past a mark and the blanks after it, if the text begins with it, and tells whether it does.
func (t *Text) past(mark byte) bool {
	if t.peek() != mark {
		return false
	}
	t.Start++
	t.blanks()
	return true
}

// begins is the length of a word that the text begins with; 0 where it does not.
func (t *Text) begins(word string) int64 {
	if n := t.common(t.Start, word); n == int64(len(word)) {
		return n
	}
	return 0
}

// most is from where on a number takes no more digits: far over every bound, and small enough to be counted in parts.
const most = 100_000_000_000_000

// digits goes past digits, which it appends to a number, and tells how many they are.
func (t *Text) digits(number int64) (value, count int64) {
	for {
		b := t.peek()
		if b < '0' || b > '9' {
			return number, count
		}
		if number < most {
			number = number*10 + int64(b-'0')
		}
		t.Start++
		count++
	}
}

// put appends a word.
func (t *Text) put(word string) {
	for i := range len(word) {
		t.putByte(word[i])
	}
}

func (t *Text) putByte(b byte) {
	t.Bytes[t.End] = b
	t.End++
}
