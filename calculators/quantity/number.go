package quantity

// readNumber reads a number with what may stand around it, to the end of the text.
func (t *Text) readNumber(unit Unit) Answer {
	w, s := &wordings[unit], &scales[unit]
	minus := t.past('-') // it stands before or after "kr."
	t.Start += t.longest(&w.before)
	t.blanks()
	if !minus {
		minus = t.past('-')
	}
	start := t.Start
	value, places := t.number()
	if t.Start == start {
		return Answer{State: NoNumber}
	}
	t.blanks()
	t.Start += max(t.begins(w.one), t.begins(w.many), t.longest(&w.after))
	t.blanks()
	switch {
	case t.peek() != end:
		return Answer{State: NoNumber}
	case places > s.typed:
		return Answer{State: Decimals, Value: s.typed}
	}
	for ; places < s.places; places++ {
		value *= 10
	}
	if minus {
		value = -value
	}
	return Answer{State: Given, Value: value}
}

// longest is the length of the longest of some words that the text begins with: of "kr./km" rather than "kr.".
func (t *Text) longest(words *spellings) (length int64) {
	for i := range words {
		length = max(length, t.begins(words[i]))
	}
	return length
}

// number goes past digits and the marks between them, and tells how many digits are decimals. It stops before a mark
// that fits neither. The mark between thousands is the one that stands before the first three digits.
func (t *Text) number() (value, places int64) {
	value, count := t.digits(0)
	mark := byte(noMark)
	if value > 0 && count <= 3 {
		value, mark = t.thousands(value)
	}
	return t.decimals(value, mark)
}

// noMark is no mark between thousands.
const noMark = 0

// thousands goes past groups of three digits, which it appends to a number. The same mark stands before each, a point
// or a blank.
func (t *Text) thousands(value int64) (longer int64, mark byte) {
	for {
		start, next := t.Start, t.peek()
		t.Start++
		longer, count := t.digits(value)
		fits := next == mark || mark == noMark && (next == thousandsPoint || next == ' ')
		if !fits || count != 3 {
			t.Start = start
			return value, mark
		}
		value = longer
		mark = next
	}
}

// decimals goes past a comma and the digits after it, which it appends to a number, and tells how many they are. Where
// no point stands between thousands a point will do.
func (t *Text) decimals(value int64, mark byte) (longer, places int64) {
	start, next := t.Start, t.peek()
	if next == decimalComma || next == thousandsPoint && mark != thousandsPoint {
		t.Start++
		if longer, places = t.digits(value); places > 0 {
			return longer, places
		}
	}
	t.Start = start
	return value, 0
}
