package quantity

// scanner reads a text from one place to its end.
type scanner struct {
	text []byte
	at   int // how far it has come
	end  int // where it stops

	whole, fraction, places int64 // of the last number read, as digits
}

// most is where the whole part of a number stops growing: far over every bound, and small enough to be counted in parts.
const most = 1_000_000_000_000

// peek is the byte so many after the next one; 0 behind the end.
func (s *scanner) peek(ahead int) byte {
	if i := s.at + ahead; i < s.end {
		return s.text[i]
	}
	return 0
}

// ended tells whether nothing but white space is left.
func (s *scanner) ended() bool {
	s.skip()
	return s.at == s.end
}

// three are the next three bytes, as one number.
func (s *scanner) three() int32 {
	return int32(s.peek(0))<<16 | int32(s.peek(1))<<8 | int32(s.peek(2))
}

// space is how many bytes the white space character here takes, 0 where there is none: blank, tab, line end, and the
// no-break (U+00A0), thin (U+2009) and narrow (U+202F) spaces that stand in copied numbers.
func (s *scanner) space() int {
	three := s.three()
	switch {
	case three == 0xE28089 || three == 0xE280AF:
		return 3
	case three>>8 == 0xC2A0:
		return 2
	}
	switch three >> 16 {
	case ' ', '\t', '\n', '\r':
		return 1
	}
	return 0
}

// skip goes past white space.
func (s *scanner) skip() {
	for s.space() > 0 {
		s.at += s.space()
	}
}

// minus is how many bytes the minus here takes, 0 where there is none: "-", "–" (U+2013) or "−" (U+2212).
func (s *scanner) minus() int {
	switch s.three() {
	case 0xE28093, 0xE28892:
		return 3
	}
	if s.peek(0) == '-' {
		return 1
	}
	return 0
}

// digits reads digits and gives their value, at most most.
func (s *scanner) digits() (value int64) {
	for {
		d := s.peek(0)
		if d < '0' || d > '9' {
			return value
		}
		value = value*10 + int64(d-'0')
		if value > most {
			value = most
		}
		s.at++
	}
}

// letter tells whether the next byte belongs to a word.
func (s *scanner) letter() bool {
	b := s.peek(0)
	small := b | 32
	return b >= 0x80 && s.space() == 0 || small >= 'a' && small <= 'z'
}

// common is how many bytes the text here and a word have in common from the start, in either case. In UTF-8 too the
// Danish letters' second byte differs by 32 between the cases.
func (s *scanner) common(w word) int {
	n, before := 0, byte(0)
	for from := w.find(); ; n++ {
		b := s.peek(n)
		if b >= 'A' && b <= 'Z' || before == 0xC3 && b >= 0x80 && b <= 0x9E {
			b += 32
		}
		if b != spellings[from+n] || b == 0 {
			return n
		}
		before = b
	}
}

// begins is how many bytes the text here begins with of a whole word, 0 where it does not.
func (s *scanner) begins(w word) int {
	if n := s.common(w); spellings[w.find()+n] == 0 {
		return n
	}
	return 0
}

// past goes past a word, if the text here begins with it.
func (s *scanner) past(w word) bool {
	n := s.begins(w)
	s.at += n
	return n > 0
}

// spelled is how many bytes the longest of a unit's signs here takes, 0 where there is none.
func (s *scanner) spelled(signs []sign, unit Unit) int {
	best := 0
	for i := 0; i < len(signs); i++ {
		if signs[i].unit == unit {
			best = longer(best, s.begins(signs[i].word))
		}
	}
	return best
}

func longer(a, b int) int {
	if a > b {
		return a
	}
	return b
}
