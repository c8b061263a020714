package quantity

// plain makes a text plain, and gives where it begins then: it goes through the text backwards and lays it together at the
// end. In a plain text letters are small. Every white space is one blank, also the no-break (U+00A0), thin (U+2009) and
// narrow (U+202F) spaces of copied numbers, and control characters. Every minus is "-", also "–" (U+2013) and "−"
// (U+2212). There are no blanks before it.
func plain(text []byte) []byte {
	at := len(text)
	three := uint32(0) // the byte in hand and the two behind it
	for i := at; i > 0; {
		i--
		b := uint32(text[i])
		three = three>>8 | b<<16
		if b-'@' < 0x80 { // in UTF-8 also the second byte of a Danish letter
			b |= 'a' - 'A'
		}
		switch three {
		case 0xE28089, 0xE280AF:
			b = ' '
			at += 2
		case 0xE28093, 0xE28892:
			b = '-'
			at += 2
		}
		if three>>8 == 0xC2A0 {
			b = ' '
			at++
		}
		if b < ' ' {
			b = ' '
		}
		at--
		text[at] = byte(b)
	}
	return past(text[at:], ' ')
}

// peek is the first byte; -1 where there is none.
func peek(text []byte) int64 {
	if len(text) > 0 {
		return int64(text[0])
	}
	return -1
}

// past goes past a mark and the blanks after it, if the text begins with it.
func past(text []byte, mark int64) []byte {
	if peek(text) == mark {
		return past(text[1:], ' ')
	}
	return text
}

// digits goes past digits, which it appends to a number, and tells how many they are.
func digits(text []byte, number int64) (rest []byte, value, count int64) {
	for {
		d := peek(text) - '0'
		if uint64(d) > 9 {
			return text, number, count
		}
		if number < most {
			number = number*10 + d
		}
		text = text[1:]
		count++
	}
}

// find goes past the longest of the words, from first up to end, that the text begins with; noWord is none. Of a word for
// dates three letters are enough.
func find(text []byte, first, end word) (rest []byte, found word) {
	rest = text
	for w := first; w < end; w++ {
		start := w.start()
		t, at := text, start
		for peek(t) == letter(at) {
			t = t[1:]
			at++
		}
		if len(t) < len(rest) && (letter(at) == 0 || w >= january && at-start > 2) {
			rest = t
			found = w
		}
	}
	return rest, found
}
