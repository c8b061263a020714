package quantity

// Write appends a value as people read it.
func (t *Text) Write(unit Unit, value int64) {
	switch {
	case uint64(unit) <= uint64(Months):
		t.writeNumber(unit, value)
	case unit == Age:
		t.writeAge(value)
	case unit == Date:
		t.writeDate(Day(value))
	case unit == MonthName:
		t.writeMonth(value)
	case unit == Year:
		t.writeYear(value)
	} // the host has the names of ClosedDays and of a DatePart, and content/ what Words stands for
}

func (t *Text) put(b int64) {
	t.Bytes[t.End] = byte(b)
	t.End++
}

func (t *Text) word(w word) {
	for at := w.start(); letter(at) != 0; at++ {
		t.put(letter(at))
	}
}

// writeNumber writes a number and what it counts: "1 uge", "4 uger".
func (t *Text) writeNumber(unit Unit, value int64) {
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
	t.writeDecimal(value, places)
	if noun != noWord {
		t.put(' ')
		t.word(noun)
	}
}

// writeDecimal writes a number whose last digits stand after the comma, with a point between thousands: with 2 places
// 123450 is "1.234,50".
func (t *Text) writeDecimal(value, places int64) {
	if value < 0 {
		t.word(minus)
		value = -value
	}
	t.writeDigits(uint64(value), -places, 0)
}

// writeYear writes a year with at least four digits, so far below any comma that no mark comes among them.
func (t *Text) writeYear(year int64) { t.writeDigits(uint64(year), -43, -40) }

// writeDigits writes the digits of a number and the marks between them. The last digit counts ten to the power of at, and
// the first at least ten to the power of least.
func (t *Text) writeDigits(n uint64, at, least int64) {
	if n > 9 || at < least {
		t.writeDigits(n/10, at+1, least)
		if at == -1 {
			t.put(',')
		}
		if at%3 == 2 {
			t.put('.')
		}
	}
	t.put('0' + int64(n%10))
}

// writeDate writes "fredag den 3. juli 2026".
func (t *Text) writeDate(d Day) {
	year, month, day := d.Civil()
	t.word(monday + word(d.Weekday()))
	t.word(onThe)
	t.writeDecimal(day, 0)
	t.word(point)
	t.writeMonth(month)
	t.put(' ')
	t.writeYear(year)
}

// writeMonth writes a month's name. A month that is none, in a date that is none, stays a number: "31. 13. 2026".
func (t *Text) writeMonth(month int64) {
	if uint64(month-1) < 12 {
		t.word(january + word(month-1))
	} else {
		t.writeDecimal(month, 0)
		t.put('.')
	}
}

// writeAge writes months of an age: "68 år", "66½ år", "66 år og 3 måneder".
func (t *Text) writeAge(months int64) {
	rest := months % 12
	t.writeDecimal(months/12, 0)
	if rest == 6 {
		t.word(halfMark)
		rest = 0
	}
	t.put(' ')
	t.word(aar)
	if rest != 0 {
		t.word(og)
		t.writeNumber(Months, rest)
	}
}
