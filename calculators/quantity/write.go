package quantity

// MaxText is room for anything Write writes, in bytes.
const MaxText = 256

// Write writes a value as people read it and returns how many bytes of buf it took. What there is no room for is left
// out.
func Write(buf []byte, unit Unit, value int64) int {
	w := writer{buf: buf}
	switch {
	case unit == Date:
		w.date(Day(value))
	case unit == MonthName:
		w.month(value)
	case unit == Year:
		w.year(value)
	case unit == Age:
		w.age(value)
	case unit == ClosedDays:
		w.closed(value)
	case unit == DatePart && uint64(value-1) < 3:
		w.word(aDay + word(value-1))
	case unit < Age: // words in full are in content/
		w.quantity(unit, value)
	}
	return w.n
}

// writer fills a buffer.
type writer struct {
	buf []byte
	n   int // bytes filled
}

func (w *writer) put(b int64) {
	if w.n < len(w.buf) {
		w.buf[w.n] = byte(b)
		w.n++
	}
}

func (w *writer) word(word word) {
	for at := word.start(); letter(at) != 0; at++ {
		w.put(letter(at))
	}
}

// quantity writes a number and what it counts: "1 uge", "4 uger".
func (w *writer) quantity(unit Unit, value int64) {
	m := &measures[unit]
	n, places := value, int64(m.places)
	if unit == Ore && value%100 != 0 {
		unit = OreHour // both decimals or none
	}
	if unit != OreHour {
		for places > 0 && n%10 == 0 {
			n /= 10
			places--
		}
	}
	w.number(n, places)
	if m.first == noWord {
		return
	}
	noun := word(m.first)
	if unit >= Days && value != 1 {
		noun++
	}
	w.put(' ')
	w.word(noun)
}

// number writes a number whose last digits stand after the comma, with a point between thousands: with 2 places 123450
// is "1.234,50".
func (w *writer) number(value, places int64) {
	if value < 0 {
		w.word(minus)
		value = -value
	}
	w.digits(uint64(value), -places, 0)
}

// year writes a year with at least four digits.
func (w *writer) year(year int64) { w.digits(uint64(year), -103, -100) }

// digits writes the digits of a number, the last of which counts ten to the power of at, and the marks between them.
// There is at least the one for the power of least.
func (w *writer) digits(n uint64, at, least int64) {
	if n > 9 || at < least {
		w.digits(n/10, at+1, least)
		if at == -1 {
			w.put(',')
		}
		if at%3 == 2 {
			w.put('.')
		}
	}
	w.put('0' + int64(n%10))
}

// date writes "fredag den 3. juli 2026".
func (w *writer) date(d Day) {
	year, month, day := d.Civil()
	w.word(monday + word(d.Weekday()))
	w.word(onThe)
	w.number(day, 0)
	w.word(point)
	w.month(month)
	w.put(' ')
	w.year(year)
}

// month writes a month's name. A month that is none, in a date that is none, stays a number.
func (w *writer) month(month int64) {
	if uint64(month-1) < 12 {
		w.word(january + word(month-1))
	} else {
		w.number(month, 0)
	}
}

// age writes months of an age: "68 år", "66½ år", "66 år og 3 måneder".
func (w *writer) age(months int64) {
	rest := months % 12
	w.number(months/12, 0)
	if rest == 6 {
		w.word(halfMark)
		rest = 0
	}
	w.put(' ')
	w.word(aar)
	if rest != 0 {
		w.word(og)
		w.quantity(Months, rest)
	}
}

// closed writes a set of closed days: "juleaften", "langfredag, påskedag og 2. påskedag".
func (w *writer) closed(set int64) {
	set &= 1<<closedCount - 1
	for day := word(newYearsDay); set > 0; day++ {
		if set&1 > 0 {
			w.word(day)
			set--
			if set > 0 {
				joint := word(comma)
				if set&(set-1) == 0 {
					joint = og
				}
				w.word(joint)
			}
		}
		set >>= 1
	}
}
