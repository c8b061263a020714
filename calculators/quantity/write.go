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
		w.digits(value, 4)
	case unit == Age:
		w.age(value)
	case unit == ClosedDays:
		w.closed(value)
	case unit == DatePart && value >= 1 && value <= 3:
		w.word(aDay + word(value-1))
	case unit < units && unit != DatePart && unit != Words: // those are in content/
		w.quantity(unit, value)
	}
	return w.n
}

// writer fills a buffer.
type writer struct {
	buf []byte
	n   int // bytes filled
}

func (w *writer) put(b byte) {
	if w.n < len(w.buf) {
		w.buf[w.n] = b
		w.n++
	}
}

func (w *writer) word(word word) {
	for at := word.find(); spellings[at] != 0; at++ {
		w.put(spellings[at])
	}
}

// quantity writes a number and what it counts: "1 uge", "4 uger".
func (w *writer) quantity(unit Unit, value int64) {
	m := &measures[unit]
	places, least := 0, 0
	for parts := m.parts; parts >= 10; parts /= 10 {
		places++
	}
	if unit == OreHour || unit == Ore && value%100 != 0 {
		least = places
	}
	w.number(value, places, least)
	if m.one == noWord {
		return
	}
	w.put(' ')
	if value == 1 {
		w.word(m.one)
	} else {
		w.word(m.many)
	}
}

// digits writes a whole number with at least so many digits, without marks.
func (w *writer) digits(value int64, least int) {
	top := int64(1)
	for k := 1; k < least || value/top >= 10; k++ {
		top *= 10
	}
	for ; top > 0; top /= 10 {
		w.put('0' + byte(value/top%10))
	}
}

// number writes a number whose last digits stand after the comma, with a point between thousands: with 2 places 123450
// is "1.234,50". Zeros at the end are left out, but not below the least number of decimals.
func (w *writer) number(value int64, places, least int) {
	if value < 0 { // "−" (U+2212)
		w.put(0xE2)
		w.put(0x88)
		w.put(0x92)
		value = -value
	}
	for places > least && value%10 == 0 {
		value /= 10
		places--
	}
	one := int64(1)
	for k := 0; k < places; k++ {
		one *= 10
	}
	whole, top := value/one, int64(1)
	for whole/top >= 1000 {
		top *= 1000
	}
	w.digits(whole/top, 1)
	for top > 1 {
		top /= 1000
		w.put('.')
		w.digits(whole/top%1000, 3)
	}
	if places > 0 {
		w.put(',')
		w.digits(value%one, places)
	}
}

// date writes "fredag den 3. juli 2026".
func (w *writer) date(d Day) {
	year, month, day := d.Civil()
	w.word(monday + word(d.Weekday()))
	w.put(' ')
	w.word(den)
	w.put(' ')
	w.digits(day, 1)
	w.put('.')
	w.put(' ')
	w.month(month)
	w.put(' ')
	w.digits(year, 4)
}

// month writes a month's name. A month that is none, in a date that is none, stays a number.
func (w *writer) month(month int64) {
	if month >= 1 && month <= 12 {
		w.word(january + word(month-1))
	} else {
		w.number(month, 0, 0)
	}
}

// age writes months of an age: "68 år", "66½ år", "66 år og 3 måneder".
func (w *writer) age(months int64) {
	rest := months % 12
	w.number(months/12, 0, 0)
	if rest == 6 { // "½"
		w.put(0xC2)
		w.put(0xBD)
	}
	w.put(' ')
	w.word(aar)
	if rest != 0 && rest != 6 {
		w.word(og)
		w.quantity(Months, rest)
	}
}

// closed writes a set of closed days: "juleaften", "langfredag, påskedag og 2. påskedag".
func (w *writer) closed(set int64) {
	for i := 0; i < closedCount; i++ {
		bit := int64(1) << uint32(i)
		if set&bit == 0 {
			continue
		}
		switch {
		case w.n == 0:
		case set&^(2*bit-1) == 0: // the last
			w.word(og)
		default:
			w.word(comma)
		}
		w.word(newYearsDay + word(i))
	}
}
