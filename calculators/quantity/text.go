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

// among is the length of the longest word of a list, with a stroke between them, that the text begins with; 0 where it
// begins with none. Letters are not followed by more of them: "kroner" does not begin with "kr".
func (t *Text) among(list string) (longest int64) {
	from := 0
	for at := range len(list) + 1 {
		if at < len(list) && list[at] != '|' {
			continue
		}
		n := t.begins(list[from:at])
		if n > longest && !(isLetter(list[at-1]) && isLetter(t.Bytes[t.Start+n])) {
			longest = n
		}
		from = at + 1
	}
	return longest
}

// isLetter tells whether a byte is a letter of a plain text, or a part of one.
func isLetter(b byte) bool { return b >= 'a' }

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
