package quantity

// most is from where on a number takes no more digits: far over every bound, and small enough to be counted in parts.
const most = 100_000_000_000_000

// quantity reads a number with what may stand around it. Of the fault Decimals it gives how many are allowed.
func (s *scanner) quantity(unit Unit) (int64, Fault) {
	m := &measures[unit]
	minus := s.past('-') // it stands before or after "kr."
	if from := s.letters(); from < s.at {
		if unit > OreHour || s.find(from, kr, 2, MaxText) == noWord {
			return 0, Text
		}
		s.past('.')
		s.past(' ')
	}
	minus = minus || s.past('-')
	start := s.at
	value, places := s.number()
	if unit == Age && places == 0 && s.past(half) {
		value = value*10 + 5
		places = 1
	}
	if m.count == 0 || s.at == start {
		return 0, Text
	}
	s.past(' ')
	from := s.at
	s.at = s.end
	if from < s.at && s.find(from, word(m.first), word(m.count), MaxText) == noWord {
		return 0, Text
	}
	if places > int64(m.decimals) {
		return int64(m.decimals), Decimals
	}
	for ; places < int64(m.places); places++ {
		value *= 10
	}
	if unit == Age { // in tenths of a year; half of one is 6 months
		if value%5 > 0 {
			return 0, Text
		}
		value = value / 5 * 6
	}
	if minus {
		value = -value
	}
	return value, NoFault
}

// What may stand between thousands, where it is not known from those before.
const (
	anyMark = -1
	noMark  = -2
)

// number reads digits with the marks between them, and tells how many stand after the comma. A point before exactly three digits marks thousands, before one or two digits decimals. It stops before a
// mark that fits neither.
func (s *scanner) number() (int64, int64) {
	mark := int64(anyMark) // between thousands
	lead := s.peek()
	value, count := s.digits(0)
	if lead <= '0' || count > 3 {
		mark = noMark
	}
	for {
		at, next := s.at, s.peek()
		s.at++
		longer, count := s.digits(value)
		switch {
		case count == 3 && (next == mark || mark == anyMark && (next == '.' || next == ' ')):
			mark = next
			value = longer
		case count > 0 && (next == ',' || next == '.' && mark != '.'):
			return longer, count
		default:
			s.at = at
			return value, 0
		}
	}
}
