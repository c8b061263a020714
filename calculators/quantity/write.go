package quantity

// Write appends a value as people read it.
func (t *Text) Write(unit Unit, value int64) {
	switch {
	case None <= unit && unit <= Months:
		t.writeNumber(unit, value)
	case unit == KronerDown:
		t.writeNumber(Ore, wholeKroner(value))
	case unit == KronerUp:
		t.writeNumber(Ore, -wholeKroner(-value))
	case unit == DateAlone:
		t.writeDateAlone(Day(value))
	case unit == HalfMonths:
		t.writeHalfMonths(value)
	case unit == Age:
		t.writeAge(value)
	case unit == Date:
		t.writeDate(Day(value))
	case unit == AboutDate:
		t.writeAboutDate(Day(value))
	case unit == MonthName:
		t.writeMonth(value)
	case unit == Year:
		t.writeYear(value)
	} // the host has the names of ClosedDays, of a DatePart and of a LimitName, and content/ what Words stands for
}

// wholeKroner is an amount in øre without those that make no krone, never more than it was.
func wholeKroner(ore int64) int64 {
	rest := ore % 100
	if rest < 0 {
		rest += 100
	}
	return ore - rest
}

// writeNumber writes a number and what it counts: "1 uge", "4 uger".
func (t *Text) writeNumber(unit Unit, value int64) {
	word := wordings[unit].many
	if value == 1 || value == -1 {
		word = wordings[unit].one
	}
	places := scales[unit].places
	// an amount has both decimals or none, and an hourly one always both
	if unit != OreHour && (unit != Ore || value%100 == 0) {
		for places > 0 && value%10 == 0 {
			value /= 10
			places--
		}
	}
	t.writeDecimal(value, places)
	if word != "" {
		t.putByte(' ')
		t.put(word)
	}
}

// writeDecimal writes a number whose last digits stand after the comma: with 2 places 123450 is "1.234,50".
func (t *Text) writeDecimal(value, places int64) {
	n := uint64(value)
	if value < 0 {
		t.put(minusSign)
		n = -n
	}
	one := uint64(1)
	for range places {
		one *= 10
	}
	t.writeThousands(n / one)
	if places > 0 {
		t.putByte(decimalComma)
		t.writeDigits(n%one, places)
	}
}

// writeThousands writes a whole number with a point between thousands.
func (t *Text) writeThousands(n uint64) {
	if n < 1000 {
		t.writeDigits(n, 1)
		return
	}
	t.writeThousands(n / 1000)
	t.putByte(thousandsPoint)
	t.writeDigits(n%1000, 3)
}

func (t *Text) writeYear(year int64) { t.writeDigits(uint64(year), 4) }

// writeDigits writes a number in at least so many digits.
func (t *Text) writeDigits(n uint64, least int64) {
	if n > 9 || least > 1 {
		t.writeDigits(n/10, least-1)
	}
	t.putByte('0' + byte(n%10))
}
