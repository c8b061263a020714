package quantity

// most is from where on a number takes no more digits: far over every bound, and small enough to be counted in parts.
const most = 100_000_000_000_000

// readNumber reads a number with what may stand around it, to the end of the text. Of the fault Decimals it gives how many
// are allowed.
func (t *Text) readNumber(unit Unit) (int64, State) {
	m := &measures[unit]
	minus := t.past('-') // it stands before or after "kr."
	if unit <= OreHour {
		t.find(krPointHour, kroner)
		t.past(' ')
	}
	if !minus {
		minus = t.past('-')
	}
	start := t.Start
	value, places := t.number()
	if t.Start == start {
		return 0, NoNumber
	}
	t.past(' ')
	t.find(word(m.first), word(m.end))
	t.past(' ')
	if t.peek() != end {
		return 0, NoNumber
	}
	if places > int64(m.decimals) {
		return int64(m.decimals), Decimals
	}
	for ; places < int64(m.places); places++ {
		value *= 10
	}
	if minus {
		value = -value
	}
	return value, Given
}

// What may stand between thousands, where it is not known from those before.
const (
	anyMark int64 = -1
	noMark  int64 = -2
)

// number goes past digits and the marks between them, and tells how many digits are decimals. A point before exactly
// three digits marks thousands, before one or two digits decimals. It stops before a mark that fits neither.
func (t *Text) number() (value, places int64) {
	mark := anyMark
	value, count := t.digits(0)
	if value == 0 || count > 3 {
		mark = noMark
	}
	for {
		start, next := t.Start, t.peek()
		t.Start++
		longer, count := t.digits(value)
		if count == 3 && (next == mark || mark == anyMark && (next == '.' || next == ' ')) {
			mark = next
			value = longer
			continue
		}
		if count > 0 && (next == ',' || next == '.' && mark != '.') {
			return longer, count
		}
		t.Start = start
		return value, 0
	}
}
