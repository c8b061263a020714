package quantity

// MaxText is room for anything Write writes, in bytes.
const MaxText = 256

// Write writes a value as people read it and returns how many bytes of buf it took. What there is no room for is left
// out.
func Write(buf []byte, unit Unit, value int64) int {
	switch unit {
	case None, Count:
		return putNumber(buf, 0, value, 0, 0)
	case Ore:
		if value%100 == 0 {
			return putNoun(buf, putNumber(buf, 0, value/100, 0, 0), unit, value/100)
		}
		return putNoun(buf, putNumber(buf, 0, value, 2, 2), unit, value)
	case OreHour:
		return putNoun(buf, putNumber(buf, 0, value, 2, 2), unit, value)
	case Metre:
		return putNoun(buf, putNumber(buf, 0, value, 3, 0), unit, value)
	case Hundredth:
		return putNumber(buf, 0, value, 2, 0)
	case PerMille:
		return putNoun(buf, putNumber(buf, 0, value, 1, 0), unit, value)
	case Date:
		return putDate(buf, Day(value))
	case MonthName:
		return putMonth(buf, 0, value)
	case Year:
		return putDigits(buf, 0, value, 4)
	case Days, Weekdays, Workdays, Weeks, Months:
		return putNoun(buf, putNumber(buf, 0, value, 0, 0), unit, value)
	case Age:
		return putAge(buf, value)
	case ClosedDays:
		return putClosed(buf, value)
	case DatePart:
		if value >= 1 && value <= int64(len(datePartNames)) {
			return putWord(buf, 0, &datePartNames[value-1])
		}
	}
	return 0 // Words: they are in content/
}

// put writes one byte after the n there are, and says how many there are then.
func put(buf []byte, n int, b byte) int {
	if n >= len(buf) {
		return n
	}
	buf[n] = b
	return n + 1
}

func putWord(buf []byte, n int, w *word) int {
	for i := 0; i < size(w); i++ {
		n = put(buf, n, w[i])
	}
	return n
}

// putNoun writes a blank and what a unit's number counts: "1 uge", "4 uger".
func putNoun(buf []byte, n int, unit Unit, value int64) int {
	n = put(buf, n, ' ')
	if value == 1 {
		return putWord(buf, n, &nouns[unit].one)
	}
	return putWord(buf, n, &nouns[unit].many)
}

// putMinus writes the minus of a negative number, and gives the number without it.
func putMinus(buf []byte, n int, value int64) (int64, int) {
	if value >= 0 {
		return value, n
	}
	n = put(buf, put(buf, put(buf, n, 0xE2), 0x88), 0x92) // "−" (U+2212)
	return -value, n
}

// putDigits writes a whole number with at least so many digits, without marks.
func putDigits(buf []byte, n int, value int64, least int) int {
	top := int64(1)
	for k := 1; k < least || value/top >= 10; k++ {
		top *= 10
	}
	for ; top > 0; top /= 10 {
		n = put(buf, n, '0'+byte(value/top%10))
	}
	return n
}

// putNumber writes a number whose last digits stand after the comma, with a point between thousands: with 2 places
// 123450 is "1.234,50". Zeros at the end are left out, but not below the least number of decimals.
func putNumber(buf []byte, n int, value int64, places, least int) int {
	for places > least && value%10 == 0 {
		value, places = value/10, places-1
	}
	value, n = putMinus(buf, n, value)
	one := int64(1)
	for k := 0; k < places; k++ {
		one *= 10
	}
	whole, top := value/one, int64(1)
	for whole/top >= 1000 {
		top *= 1000
	}
	n = putDigits(buf, n, whole/top, 1)
	for top > 1 {
		top /= 1000
		n = putDigits(buf, put(buf, n, '.'), whole/top%1000, 3)
	}
	if places > 0 {
		n = putDigits(buf, put(buf, n, ','), value%one, places)
	}
	return n
}

// putDate writes "fredag den 3. juli 2026".
func putDate(buf []byte, d Day) int {
	year, month, day := d.Civil()
	n := putWord(buf, 0, &weekdayNames[d.Weekday()])
	n = putWord(buf, put(buf, n, ' '), &den)
	n = putDigits(buf, put(buf, n, ' '), day, 1)
	n = put(buf, put(buf, n, '.'), ' ')
	n = putMonth(buf, n, month)
	return putDigits(buf, put(buf, n, ' '), year, 4)
}

// putMonth writes a month's name. A month that is none, in a date that is none, stays a number.
func putMonth(buf []byte, n int, month int64) int {
	if month < 1 || month > int64(len(monthNames)) {
		return putNumber(buf, n, month, 0, 0)
	}
	return putWord(buf, n, &monthNames[month-1])
}

// putAge writes months of an age: "68 år", "66½ år", "66 år og 3 måneder".
func putAge(buf []byte, months int64) int {
	years, rest := months/12, months%12
	n := putNumber(buf, 0, years, 0, 0)
	if rest == 6 {
		n = put(buf, put(buf, n, 0xC2), 0xBD) // "½"
	}
	n = putNoun(buf, n, Age, years)
	if rest != 0 && rest != 6 {
		n = putNumber(buf, putWord(buf, n, &og), rest, 0, 0)
		n = putNoun(buf, n, Months, rest)
	}
	return n
}

// putClosed writes a set of closed days: "juleaften", "langfredag, påskedag og 2. påskedag".
func putClosed(buf []byte, set int64) int {
	n := 0
	for i := 0; i < len(closedNames); i++ {
		bit := int64(1) << uint32(i)
		if set&bit == 0 {
			continue
		}
		switch {
		case n == 0:
		case set&^(2*bit-1) == 0: // the last
			n = putWord(buf, n, &og)
		default:
			n = put(buf, put(buf, n, ','), ' ')
		}
		n = putWord(buf, n, &closedNames[i])
	}
	return n
}
