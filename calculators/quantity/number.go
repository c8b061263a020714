package quantity

// number reads a number: digits, with the marks between them. It tells whether there is one.
func (s *scanner) number() bool {
	lead, start := s.peek(0), s.at
	s.whole = s.digits()
	first := s.at - start // digits before the first mark
	mark := byte(0)       // the thousands mark in use
	for first > 0 {
		end := s.at
		next := s.mark()
		from := s.at
		digits := s.digits()
		count := s.at - from
		switch {
		case count == 0:
			s.at = end
			s.decimals()
			return true
		case count == 3 && (next == mark || mark == 0 && first <= 3 && lead != '0'):
			mark = next
			s.whole = s.whole*1000 + digits
			if s.whole > most {
				s.whole = most
			}
		case next == '.' && mark != '.' && (count != 3 || mark == 0):
			s.fraction, s.places = digits, int64(count)
			return true
		default:
			return false
		}
	}
	return s.decimals()
}

// decimals reads a comma and the digits after it. Where there are none it stays before the comma.
func (s *scanner) decimals() bool {
	if s.peek(0) != ',' {
		return false
	}
	s.at++
	from := s.at
	s.fraction = s.digits()
	s.places = int64(s.at - from)
	if s.places == 0 {
		s.at--
	}
	return s.places > 0
}

// mark goes past what may part thousands, and says what it was: '.', or ' ' for any space.
func (s *scanner) mark() byte {
	if s.peek(0) == '.' {
		s.at++
		return '.'
	}
	s.at += s.space()
	return ' '
}
