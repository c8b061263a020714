package quantity

// most is from where on a number takes no more digits: far over every bound, and small enough to be counted in parts.
const most = 100_000_000_000_000

// readNumber reads a number with what may stand around it, to the end of the text. Of the fault Decimals it gives how many
// are allowed.
func readNumber(text []byte, unit Unit) (int64, Fault) {
	m := &measures[unit]
	minus := peek(text) == '-' // it stands before or after "kr."
	text = past(text, '-')
	if unit <= OreHour {
		text, _ = find(text, krPointHour, kroner)
		text = past(text, ' ')
	}
	if !minus {
		minus = peek(text) == '-'
		text = past(text, '-')
	}
	rest, value, places := number(text)
	if m.end == 0 || len(rest) == len(text) {
		return 0, Text
	}
	if unit == Age {
		after, found := find(rest, halfMark, halfMark+1)
		if found == halfMark {
			value = value*10 + 5
			places++
			rest = after
		}
	}
	rest, _ = find(past(rest, ' '), word(m.first), word(m.end))
	if len(past(rest, ' ')) > 0 {
		return 0, Text
	}
	if places > int64(m.decimals) {
		return int64(m.decimals), Decimals
	}
	for ; places < int64(m.places); places++ {
		value *= 10
	}
	if unit == Age { // in tenths of a year; half of one is 6 months
		if value%5 > 0 {
			return 0, Text
		}
		value = value / 5 * 6
	}
	if minus {
		value = -value
	}
	return value, NoFault
}

// What may stand between thousands, where it is not known from those before.
const (
	anyMark int64 = -1
	noMark  int64 = -2
)

// number goes past digits and the marks between them, and tells how many digits are decimals. A point before exactly
// three digits marks thousands, before one or two digits decimals. It stops before a mark that fits neither.
func number(text []byte) (rest []byte, value, places int64) {
	mark := anyMark
	text, value, count := digits(text, 0)
	if value == 0 || count > 3 {
		mark = noMark
	}
	for {
		next := peek(text)
		if next < 0 {
			break
		}
		rest, longer, count := digits(text[1:], value)
		if count == 3 && (next == mark || mark == anyMark && (next == '.' || next == ' ')) {
			mark = next
			value = longer
			text = rest
			continue
		}
		if count > 0 && (next == ',' || next == '.' && mark != '.') {
			return rest, longer, count
		}
		break
	}
	return text, value, 0
}
