package quantity

// writtenNumber is a number as it is written, with what stands around it.
type writtenNumber struct {
	found   bool
	minus   bool
	value   int64
	places  int64 // how many of its digits are decimals
	said    Beside
	surplus bool // there is something that is not known, or another number
}

// readNumber reads the number of a text. The words around it may say what beside has.
func (t *Text) readNumber(unit Unit, beside Beside) Answer {
	var n writtenNumber
	for t.peek() != end {
		t.piece(&n)
		t.blanks()
	}
	s := &scales[unit]
	switch {
	case !n.found:
		return Answer{State: NoNumber}
	case n.said&^(beside|perNext) != 0:
		return Answer{State: OtherUnit}
	case n.surplus || n.said&perNext != 0:
		return Answer{State: Surplus}
	case n.places > s.typed:
		return Answer{State: Decimals, Value: s.typed}
	}
	for ; n.places < s.places; n.places++ {
		n.value *= 10
	}
	if n.minus {
		n.value = -n.value
	}
	return Answer{State: Given, Value: n.value}
}

// piece goes past one piece of a text: the number, what stands around it, or what is none of that.
func (t *Text) piece(n *writtenNumber) {
	start := t.Start
	value, places := t.number()
	if t.Start > start {
		if n.found {
			n.surplus = true
			return
		}
		n.found = true
		n.value = value
		n.places = places
		return
	}
	said, known := t.beside(n.said)
	if known {
		n.said = said
		return
	}
	mark := t.peek()
	t.Start++
	switch {
	case mark == '.': // the end of a sentence, or of a shortened word
	case mark == '-' && !n.found && !n.minus: // it stands before or after "kr."
		n.minus = true
	default:
		n.surplus = true
		for isLetter(mark) && isLetter(t.peek()) {
			t.Start++
		}
	}
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
