package quantity

// ReadDate reads a date as people write it: "2026-07-03", "3 7 2026", "3/7 2026", "03.07.2026", "3 jul 2026",
// "fredag den 3. juli 2026"; and the three fields of a form joined as "day/month/year", where a field may be empty.
func ReadDate(text []byte) Reading {
	text = text[skip(text, 0):]
	if len(text) == 0 {
		return Reading{Fault: Empty}
	}
	if first, second := twoSlashes(text); second > 0 {
		return dateOf(readField(text[:first]), readField(text[first+1:second]), readField(text[second+1:]))
	}
	a, b, c, count := readRow(text)
	switch count {
	case 1:
		return only(a)
	case 2:
		return both(a, b)
	case 3:
		return dateOf(a, b, c)
	}
	return Reading{Fault: Text}
}

// part is a part of a date: a number, the name of a month, or nothing.
type part struct {
	value  int64
	digits int // how many; 0 of a name
	name   bool
	bad    bool // it is something else
}

func (p part) empty() bool { return p.digits == 0 && !p.name && !p.bad }
func (p part) long() bool  { return p.digits > 2 } // so it can only be a year

// dateOf makes a date of its parts, which may also stand the other way round: 2026, 7, 3.
func dateOf(day, month, year part) Reading {
	if day.digits == 4 && !year.empty() && !year.long() {
		first := day
		day = year
		year = first
	}
	switch {
	case day.bad || month.bad || year.bad || day.name || year.name:
		return Reading{Fault: Text}
	case day.empty() && month.empty() && year.empty():
		return Reading{Fault: Empty}
	case day.empty():
		return Reading{Fault: Part, Detail: [3]int64{1}}
	case month.empty():
		return Reading{Fault: Part, Detail: [3]int64{2}}
	case year.empty():
		return Reading{Fault: Part, Detail: [3]int64{3}}
	case year.digits != 4:
		return Reading{Fault: Year2}
	}
	d, ok := DayOf(year.value, month.value, day.value)
	if !ok {
		return Reading{Fault: Impossible, Detail: [3]int64{day.value, month.value, year.value}}
	}
	return Reading{Value: int64(d)}
}

// both finds out which part of a date two parts lack: "3 juli", "juli 2026", "3/7", "2026-07".
func both(a, b part) Reading {
	var none part
	switch {
	case a.long():
		return dateOf(none, b, a)
	case b.long():
		return dateOf(none, a, b)
	case a.name:
		return dateOf(b, a, none)
	}
	return dateOf(a, b, none)
}

// only finds out which part of a date one part lacks first.
func only(a part) Reading {
	var none part
	switch {
	case a.digits > 4: // "03072026" could be read in several ways
		return Reading{Fault: Text}
	case a.long():
		return dateOf(none, none, a)
	case a.name:
		return dateOf(none, a, none)
	}
	return dateOf(a, none, none)
}

// twoSlashes finds the slashes of a text that has exactly two; second is 0 of any other.
func twoSlashes(text []byte) (first, second int) {
	count := 0
	for i := 0; i < len(text); i++ {
		if text[i] == '/' {
			count++
			first, second = second, i
		}
	}
	if count != 2 {
		return 0, 0
	}
	return first, second
}

// readField reads a part that stands alone.
func readField(text []byte) part {
	p, end := readPart(text, skip(text, 0))
	p.bad = p.bad || pastMark(text, end) != len(text)
	return p
}

// readRow reads up to three parts in a row. The count is 0 where there is something else.
func readRow(text []byte) (a, b, c part, count int) {
	at := pastWeekday(text)
	for at < len(text) {
		p, end := readPart(text, at)
		if p.empty() || p.bad || count == 3 {
			return a, b, c, 0
		}
		a = b
		b = c
		c = p
		at = pastMark(text, end)
		count++
	}
	switch count {
	case 1:
		a = c
	case 2:
		a = b
		b = c
	}
	return a, b, c, count
}

// readPart reads the number or the name at text[at:]. Of a name three letters are enough.
func readPart(text []byte, at int) (p part, end int) {
	if p.value, end = readDigits(text, at); end > at {
		p.digits = end - at
		return p, end
	}
	for letter(text, end) {
		end++
	}
	p.bad = end > at
	for i := 0; i < len(monthNames); i++ {
		if n := common(&monthNames[i], text, at); n >= 3 && n == end-at {
			return part{value: int64(i + 1), name: true}, end
		}
	}
	return p, end
}

// pastMark gives the place after the mark that parts two parts: blanks, a point, a slash, a stroke, a comma.
func pastMark(text []byte, at int) int {
	at = skip(text, at)
	if at < len(text) && text[at] == '.' {
		at = skip(text, at+1)
	}
	if at < len(text) && (text[at] == '/' || text[at] == '-' || text[at] == ',') {
		at = skip(text, at+1)
	}
	return at
}

// pastWeekday gives the place after "fredag den" or "fredag d.". The weekday says nothing that the date does not.
func pastWeekday(text []byte) int {
	at := 0
	for i := 0; i < len(weekdayNames); i++ {
		if n := begins(&weekdayNames[i], text, 0); n > 0 {
			at = pastMark(text, n)
		}
	}
	if n := begins(&den, text, at); n > 0 {
		return skip(text, at+n)
	}
	if at+1 < len(text) && lower(text, at) == 'd' && text[at+1] == '.' {
		return skip(text, at+2)
	}
	return at
}
