package quantity

// word is a name as bytes, filled up with zeros.
type word [24]byte

// space is how many bytes the white space character at text[at:] takes, 0 where there is none: blank, tab, line end,
// and the no-break (U+00A0), thin (U+2009) and narrow (U+202F) spaces that stand in copied numbers.
func space(text []byte, at int) int {
	rest := len(text) - at
	switch {
	case rest <= 0:
		return 0
	case text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r':
		return 1
	case rest >= 2 && text[at] == 0xC2 && text[at+1] == 0xA0:
		return 2
	case rest >= 3 && text[at] == 0xE2 && text[at+1] == 0x80 && (text[at+2] == 0x89 || text[at+2] == 0xAF):
		return 3
	}
	return 0
}

// skip gives the first place at or after at that is not white space.
func skip(text []byte, at int) int {
	for space(text, at) > 0 {
		at += space(text, at)
	}
	return at
}

// minusAt is how many bytes the minus at text[at:] takes, 0 where there is none: "-", "–" (U+2013) or "−" (U+2212).
func minusAt(text []byte, at int) int {
	rest := len(text) - at
	switch {
	case rest >= 1 && text[at] == '-':
		return 1
	case rest >= 3 && text[at] == 0xE2 && text[at+1] == 0x80 && text[at+2] == 0x93:
		return 3
	case rest >= 3 && text[at] == 0xE2 && text[at+1] == 0x88 && text[at+2] == 0x92:
		return 3
	}
	return 0
}

// readDigits reads digits from text[at:] and gives their value, at most most, and where they end.
func readDigits(text []byte, at int) (value int64, end int) {
	for end = at; end < len(text) && text[end] >= '0' && text[end] <= '9'; end++ {
		value = value*10 + int64(text[end]-'0')
		if value > most {
			value = most
		}
	}
	return value, end
}

// lower is the byte at text[at] in lower case; in UTF-8 the Danish letters' second byte differs by the same 32.
func lower(text []byte, at int) byte {
	b := text[at]
	danish := at > 0 && text[at-1] == 0xC3 && b >= 0x80 && b <= 0x9E
	if danish || b >= 'A' && b <= 'Z' {
		b += 32
	}
	return b
}

// letter tells whether text[at] belongs to a word.
func letter(text []byte, at int) bool {
	return at < len(text) && (text[at] >= 'a' && text[at] <= 'z' || text[at] >= 'A' && text[at] <= 'Z' || text[at] >= 0x80) &&
		space(text, at) == 0
}

// common is how many bytes text[at:] and a word have in common from the start, in either case.
func common(w *word, text []byte, at int) int {
	n := 0
	for n < len(w) && w[n] != 0 && at+n < len(text) && lower(text, at+n) == w[n] {
		n++
	}
	return n
}

// size is how many bytes a word has.
func size(w *word) int {
	n := 0
	for n < len(w) && w[n] != 0 {
		n++
	}
	return n
}

// begins is how many bytes text[at:] begins with of a whole word, 0 where it does not.
func begins(w *word, text []byte, at int) int {
	if n := size(w); common(w, text, at) == n {
		return n
	}
	return 0
}

// spelled is how many bytes the longest of a unit's signs at text[at:] takes, 0 where there is none.
func spelled(signs []sign, unit Unit, text []byte, at int) int {
	best := 0
	for i := 0; i < len(signs); i++ {
		if signs[i].unit == unit {
			best = longer(best, begins(&signs[i].word, text, at))
		}
	}
	return best
}

// named is how many bytes a unit's noun at text[at:] takes, 0 where there is none.
func named(unit Unit, text []byte, at int) int {
	return longer(begins(&nouns[unit].one, text, at), begins(&nouns[unit].many, text, at))
}

func longer(a, b int) int {
	if a > b {
		return a
	}
	return b
}
