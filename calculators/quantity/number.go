package quantity

// numeral is a number as digits; it ends before text[end].
type numeral struct {
	whole, fraction, places int64
	end                     int
	ok                      bool
}

// most is where the whole part stops growing: far over every bound, and small enough to be counted in parts.
const most = 1_000_000_000_000

// readNumeral reads the digits at text[at:], with the marks between them.
func readNumeral(text []byte, at int) (n numeral) {
	n.whole, n.end = readDigits(text, at)
	first := n.end - at // digits before the first mark
	mark := byte(0)     // the thousands mark in use
	for first > 0 {
		next, width := thousandsMark(text, n.end)
		digits, end := readDigits(text, n.end+width)
		count := end - n.end - width
		if next == 0 || count == 0 {
			break
		}
		switch {
		case count == 3 && (next == mark || mark == 0 && first <= 3 && text[at] != '0'):
			mark, n.end = next, end
			n.whole = n.whole*1000 + digits
			if n.whole > most {
				n.whole = most
			}
		case next == '.' && mark != '.' && (count != 3 || mark == 0):
			return n.withDecimals(digits, count, end)
		default:
			return n
		}
	}
	n.ok = first > 0
	if n.end < len(text) && text[n.end] == ',' {
		if digits, end := readDigits(text, n.end+1); end > n.end+1 {
			return n.withDecimals(digits, end-n.end-1, end)
		}
	}
	return n
}

func (n numeral) withDecimals(digits int64, count, end int) numeral {
	n.fraction, n.places, n.end, n.ok = digits, int64(count), end, true
	return n
}

// thousandsMark finds what may part thousands at text[at:]: '.', or ' ' for any space, and how many bytes it takes.
func thousandsMark(text []byte, at int) (mark byte, width int) {
	if at < len(text) && text[at] == '.' {
		return '.', 1
	}
	if width := space(text, at); width > 0 {
		return ' ', width
	}
	return 0, 0
}
