package quantity

// A part of a date is a number and, in the last eight bits, how many digits it has: none where it is the name of a month.
// A part of 0 is missing. idle is the name of a weekday, "den" or "d.": it says nothing that the date does not.
const idle int64 = -1

// readDate reads a date: a day, a month and a year, or the other way round, 2026, 7, 3. Before a slash a part may be
// missing. Of the fault Part it gives which one is, of Impossible the day, and to a the month and the year.
func (t *Text) readDate(a *Answer) (int64, State) {
	day, month, year, count := int64(0), int64(0), int64(0), 0
	for t.peek() != end {
		next := t.part()
		t.past(' ')
		t.past('.')
		t.past('-')
		t.past(',')
		slash := t.past('/')
		if next == idle && count == 0 && !slash {
			continue
		}
		if next == idle || next == 0 && !slash || count == 3 {
			return 0, NoNumber
		}
		day = month
		month = year
		year = next
		count++
	}
	digits := (month | year) & 0xFF
	if count == 0 || count == 1 && digits > 4 { // "03072026" could be read in several ways
		return 0, NoNumber
	}
	if digits < 4 && (count > 1 || digits > 0) { // otherwise it begins with the month or the year
		for ; count < 3; count++ {
			day = month
			month = year
			year = 0
		}
	}
	first, last := day&0xFF, year&0xFF // how many digits
	switch {
	case day|month|year == 0:
		return 0, Missing
	case day == 0:
		return 1, Part
	case month == 0:
		return 2, Part
	case year == 0:
		return 3, Part
	case first == 0 || last == 0:
		return 0, NoNumber
	case first == 4 && last < 3: // the other way round
		next := day
		day = year
		year = next
	case last != 4:
		return 0, Year2
	}
	day >>= 8
	month >>= 8
	year >>= 8
	d, ok := DayOf(year, month, day)
	if ok {
		return int64(d), Given
	}
	a.Detail[0] = month
	a.Detail[1] = year
	return day, Impossible
}

// part goes past a number or a name. Of a name three letters are enough.
func (t *Text) part() int64 {
	value, count := t.digits(0)
	if count > 0 {
		return value<<8 | count
	}
	switch found := t.find(january, d+1); {
	case found == noWord:
		return 0
	case found < monday:
		return int64(found-(january-1)) << 8
	}
	return idle
}
