package quantity

// scanner reads a text from one place to its end.
type scanner struct {
	text []byte
	at   int64 // how far it has come
	end  int64 // where it stops
}

// half is the byte for "½" in a plain text. UTF-8 has no such byte.
const half = 0xFF

// scan makes the text plain, where it lies, and comes to its first character. In a plain text letters are small, every
// white space is one blank, also the no-break (U+00A0), thin (U+2009) and narrow (U+202F) spaces of copied numbers, every
// minus is "-", also "–" (U+2013) and "−" (U+2212), and there is no white space at the end. It counts the slashes.
func (s *scanner) scan() (slashes int64) {
	n, start, end, char := int64(0), int64(0), int64(0), uint32(0)
	for i := 0; i < len(s.text); i++ {
		b := uint32(s.text[i])
		if b&0xC0 != 0x80 { // it does not continue a character
			start = n
			end = s.end
			char = 0
		}
		char = char<<8 | b
		if b-'@' < 0x80 { // in UTF-8 also the second byte of a Danish letter
			b |= 'a' - 'A'
		}
		switch char {
		case '\t', '\n', '\r', 0xC2A0, 0xE28089, 0xE280AF:
			b = ' '
			n = start
			s.end = end
		case 0xE28093, 0xE28892:
			b = '-'
			n = start
		case 0xC2BD:
			b = half
			n = start
		case '/':
			slashes++
		}
		s.text[n] = byte(b)
		n++
		if b != ' ' {
			s.end = n
		}
	}
	s.past(' ')
	return slashes
}

// peek is the next byte; 0 at the end.
func (s *scanner) peek() int64 {
	if s.at < s.end {
		return int64(s.text[s.at])
	}
	return 0
}

// past goes past a mark and the blanks after it, if the mark is next.
func (s *scanner) past(mark int64) bool {
	found := s.peek() == mark
	if found {
		s.at++
		s.past(' ')
	}
	return found
}

// digits reads digits, which it appends to a number, and tells how many they are.
func (s *scanner) digits(number int64) (int64, int64) {
	count := int64(0)
	for {
		d := s.peek() - '0'
		if uint64(d) > 9 {
			return number, count
		}
		if number < most {
			number = number*10 + d
		}
		s.at++
		count++
	}
}

// letters reads letters, and tells where they start.
func (s *scanner) letters() (from int64) {
	from = s.at
	for s.peek() >= 'a' {
		s.at++
	}
	return from
}

// find finds the word just read, that starts at from, in a row of words. So many of its letters are enough. noWord is none.
func (s *scanner) find(from int64, first, count word, enough int64) word {
	for w := first; w < first+count; w++ {
		i, at := from, w.start()
		for i < s.at && int64(s.text[i]) == letter(at) {
			i++
			at++
		}
		if i == s.at && (letter(at) == 0 || i-from >= enough) {
			return w
		}
	}
	return noWord
}
