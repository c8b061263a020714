package quantity

// A part of a date is a number and, in the last eight bits, its kind: that of digits is one more than how many they are.
// 0 is nothing.
const (
	name int64 = 1 // of a month
	bad  int64 = -1
	idle int64 = -2 // the name of a weekday, "den" or "d.": it says nothing that the date does not
)

// date reads a date: a day, a month and a year, or the other way round, 2026, 7, 3. A form has three fields, each of which
// may be empty, with slashes between them. Of the fault Part it gives which, of Impossible the day, and the rest to r.
func (s *scanner) date(form bool, r *Reading) (int64, Fault) {
	day, month, year, count := int64(0), int64(0), int64(0), int64(0)
	for s.at < s.end || form && count < 3 {
		part := s.part()
		s.past(' ')
		s.past('.')
		if !s.past('-') {
			s.past(',')
		}
		slash := s.past('/')
		if part == idle && count == 0 && !slash {
			continue
		}
		if part < 0 || count == 3 {
			return 0, Text
		}
		if form {
			if !slash && s.at < s.end {
				return 0, Text
			}
		} else if part == 0 {
			return 0, Text
		}
		day = month
		month = year
		year = part
		count++
	}
	if count < 3 {
		switch kinds := (month | year) & 0xFF; {
		case count == 0, count == 1 && kinds > 5, count == 2 && kinds == name: // "03072026" could be read in several ways
			return 0, Text
		case kinds == name, kinds > 3:
			return 1, Part
		}
		return count + 1, Part
	}
	first, last := day&0xFF, year&0xFF
	switch {
	case first == name, last == name:
		return 0, Text
	case day|month|year == 0:
		return 0, Empty
	case day == 0:
		return 1, Part
	case month == 0:
		return 2, Part
	case year == 0:
		return 3, Part
	case first == 5 && last <= 3:
		part := day
		day = year
		year = part
	case last != 5:
		return 0, Year2
	}
	day >>= 8
	d, ok := DayOf(year>>8, month>>8, day)
	if ok {
		return int64(d), NoFault
	}
	r.Detail[1] = month >> 8
	r.Detail[2] = year >> 8
	return day, Impossible
}

// part reads a number or a name. Of a name three letters are enough.
func (s *scanner) part() int64 {
	value, count := s.digits(0)
	if count > 0 {
		return value<<8 | count + 1
	}
	from := s.letters()
	if from == s.at {
		return 0
	}
	found := s.find(from, january, d+1-january, 3)
	switch {
	case found == noWord:
		return bad
	case found < monday:
		return int64(found-january+1)<<8 | name
	}
	return idle
}
