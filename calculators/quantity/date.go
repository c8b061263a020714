package quantity

// ReadDate reads a date as people write it: "2026-07-03", "3 7 2026", "3/7 2026", "03.07.2026", "3 jul 2026",
// "fredag den 3. juli 2026"; and the three fields of a form joined as "day/month/year", where a field may be empty.
func ReadDate(text []byte) Reading {
	s := scanner{text: text, end: len(text)}
	if s.ended() {
		return misread(Empty, 0)
	}
	var parts [3]part
	count := 3
	if s.slashes() == 2 {
		for k := 0; k < count; k++ {
			s.field(&parts[k])
		}
	} else {
		count = s.row(&parts)
	}
	switch {
	case count == 0, count == 1 && parts[0].digits > 4: // "03072026" could be read in several ways
		return misread(Text, 0)
	case count == 3:
	case parts[0].long():
		return dateOf(&parts[2], &parts[1], &parts[0])
	case parts[1].long():
		return dateOf(&parts[2], &parts[0], &parts[1])
	case parts[0].name:
		return dateOf(&parts[1], &parts[0], &parts[2])
	}
	return dateOf(&parts[0], &parts[1], &parts[2])
}

// part is a part of a date: a number, the name of a month, or nothing.
type part struct {
	value  int64
	digits int // how many; 0 of a name
	name   bool
	bad    bool // it is something else
}

func (p *part) empty() bool { return p.digits == 0 && !p.name && !p.bad }
func (p *part) long() bool  { return p.digits > 2 } // so it can only be a year

// dateOf makes a date of its parts, which may also stand the other way round: 2026, 7, 3.
func dateOf(day, month, year *part) Reading {
	if day.digits == 4 && !year.empty() && !year.long() {
		return dateOf(year, month, day)
	}
	switch {
	case day.bad || month.bad || year.bad || day.name || year.name:
		return misread(Text, 0)
	case day.empty() && month.empty() && year.empty():
		return misread(Empty, 0)
	case day.empty():
		return misread(Part, 1)
	case month.empty():
		return misread(Part, 2)
	case year.empty():
		return misread(Part, 3)
	case year.digits != 4:
		return misread(Year2, 0)
	}
	d, ok := DayOf(year.value, month.value, day.value)
	if !ok {
		return Reading{Fault: Impossible, Detail: [3]int64{day.value, month.value, year.value}}
	}
	return Reading{Value: int64(d)}
}

// slashes counts the slashes of the text.
func (s *scanner) slashes() (count int) {
	for i := 0; i < s.end; i++ {
		if s.text[i] == '/' {
			count++
		}
	}
	return count
}

// field reads the part that stands before the next slash.
func (s *scanner) field(p *part) {
	s.end = s.at
	for s.end < len(s.text) && s.text[s.end] != '/' {
		s.end++
	}
	s.skip()
	s.part(p)
	s.pastMark()
	p.bad = p.bad || s.at < s.end
	s.at = s.end + 1
}

// row reads up to three parts in a row. The count is 0 where there is something else.
func (s *scanner) row(parts *[3]part) (count int) {
	s.pastWeekday()
	for s.at < s.end {
		if count == 3 {
			return 0
		}
		p := &parts[count]
		s.part(p)
		if p.empty() || p.bad {
			return 0
		}
		s.pastMark()
		count++
	}
	return count
}

// part reads a number or a name. Of a name three letters are enough.
func (s *scanner) part(p *part) {
	from := s.at
	p.value = s.digits()
	p.digits = s.at - from
	if p.digits > 0 {
		return
	}
	for s.letter() {
		s.at++
	}
	length := s.at - from
	p.bad = length > 0
	s.at = from
	for month := int64(1); month <= 12; month++ {
		if n := s.common(january + word(month-1)); n >= 3 && n == length {
			p.value, p.name, p.bad = month, true, false
		}
	}
	s.at += length
}

// pastMark goes past the mark that parts two parts: blanks, a point, a slash, a stroke, a comma.
func (s *scanner) pastMark() {
	s.skip()
	if s.peek(0) == '.' {
		s.at++
		s.skip()
	}
	switch s.peek(0) {
	case '/', '-', ',':
		s.at++
		s.skip()
	}
}

// pastWeekday goes past "fredag den" or "fredag d.". The weekday says nothing that the date does not.
func (s *scanner) pastWeekday() {
	for weekday := word(0); weekday < 7; weekday++ {
		if s.past(monday + weekday) {
			s.pastMark()
			break
		}
	}
	if s.past(den) || s.past(dPoint) {
		s.skip()
	}
}
