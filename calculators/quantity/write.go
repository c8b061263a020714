package quantity

// MaxText is room for anything Write writes, in bytes.
const MaxText = 256

// Write writes a value as people read it and returns how many bytes of buf it took. What there is no room for is left
// out.
func Write(buf []byte, unit Unit, value int64) int {
	room := buf
	switch {
	case unit == Date:
		room = writeDate(buf, Day(value))
	case unit == MonthName:
		room = writeMonth(buf, value)
	case unit == Year:
		room = writeYear(buf, value)
	case unit == Age:
		room = writeAge(buf, value)
	case unit == ClosedDays:
		room = writeClosed(buf, value)
	case unit == DatePart && uint64(value-1) < 3: // else nothing
		room = writeWord(buf, aDay+word(value-1))
	case uint64(unit) < uint64(Age): // what Words stands for is in content/
		room = writeNumber(buf, unit, value)
	}
	return len(buf) - len(room)
}

// put writes a byte where there is room, and gives the room behind it, like those that follow.
func put(room []byte, b int64) []byte {
	if len(room) > 0 {
		room[0] = byte(b)
		room = room[1:]
	}
	return room
}

func writeWord(room []byte, w word) []byte {
	for at := w.start(); letter(at) != 0; at++ {
		room = put(room, letter(at))
	}
	return room
}

// writeNumber writes a number and what it counts: "1 uge", "4 uger".
func writeNumber(room []byte, unit Unit, value int64) []byte {
	m := &measures[unit]
	noun, places := word(m.first), int64(m.places)
	if unit >= Days && value != 1 && value != -1 {
		noun++
	}
	if unit == Ore && value%100 != 0 {
		unit = OreHour // both decimals or none
	}
	if unit != OreHour {
		for places > 0 && value%10 == 0 {
			value /= 10
			places--
		}
	}
	room = writeDecimal(room, value, places)
	if noun == noWord {
		return room
	}
	return writeWord(put(room, ' '), noun)
}

// writeDecimal writes a number whose last digits stand after the comma, with a point between thousands: with 2 places
// 123450 is "1.234,50".
func writeDecimal(room []byte, value, places int64) []byte {
	if value < 0 {
		room = writeWord(room, minus)
		value = -value
	}
	return writeDigits(room, uint64(value), -places, 0)
}

// writeYear writes a year with at least four digits, so far below any comma that no mark comes among them.
func writeYear(room []byte, year int64) []byte { return writeDigits(room, uint64(year), -43, -40) }

// writeDigits writes the digits of a number and the marks between them. The last digit counts ten to the power of at, and
// the first at least ten to the power of least.
func writeDigits(room []byte, n uint64, at, least int64) []byte {
	if n > 9 || at < least {
		room = writeDigits(room, n/10, at+1, least)
		if at == -1 {
			room = put(room, ',')
		}
		if at%3 == 2 {
			room = put(room, '.')
		}
	}
	return put(room, '0'+int64(n%10))
}

// writeDate writes "fredag den 3. juli 2026".
func writeDate(room []byte, d Day) []byte {
	year, month, day := d.Civil()
	room = writeWord(room, monday+word(d.Weekday()))
	room = writeWord(room, onThe)
	room = writeDecimal(room, day, 0)
	room = writeWord(room, point)
	room = writeMonth(room, month)
	return writeYear(put(room, ' '), year)
}

// writeMonth writes a month's name. A month that is none, in a date that is none, stays a number: "31. 13. 2026".
func writeMonth(room []byte, month int64) []byte {
	if uint64(month-1) < 12 {
		return writeWord(room, january+word(month-1))
	}
	return put(writeDecimal(room, month, 0), '.')
}

// writeAge writes months of an age: "68 år", "66½ år", "66 år og 3 måneder".
func writeAge(room []byte, months int64) []byte {
	rest := months % 12
	room = writeDecimal(room, months/12, 0)
	if rest == 6 {
		room = writeWord(room, halfMark)
		rest = 0
	}
	room = writeWord(put(room, ' '), aar)
	if rest != 0 {
		room = writeNumber(writeWord(room, og), Months, rest)
	}
	return room
}

// writeClosed writes a set of closed days: "juleaften", "langfredag, påskedag og 2. påskedag".
func writeClosed(room []byte, set int64) []byte {
	set &= 1<<closedCount - 1
	for day := word(newYearsDay); set > 0; day++ {
		if set&1 > 0 {
			room = writeWord(room, day)
			set--
			if set > 0 {
				joint := word(comma)
				if set&(set-1) == 0 {
					joint = og
				}
				room = writeWord(room, joint)
			}
		}
		set >>= 1
	}
	return room
}
