package content

import "strings"

// keyPlaces finds where each key of a TOML text stands: the library tells values, not places. One walk forward is
// enough, because the content has named tables only: every key has one place. The ends are those of the values, of a table that of its line. The
// text need not be valid.
func keyPlaces(text string, base int) (keys, ends map[string]int) {
	w := &tomlWalk{text: text, base: base, keys: map[string]int{}, ends: map[string]int{}}
	for w.at < len(w.text) {
		w.line()
	}
	return w.keys, w.ends
}

type tomlWalk struct {
	text  string
	at    int
	base  int
	table string // the table we are in, with a dot after it
	keys  map[string]int
	ends  map[string]int // where the value of a key ends, or the line of a table
}

// line reads one line, or one key with a value of several lines.
func (w *tomlWalk) line() {
	w.skip(" \t\r\n")
	start := w.at
	if w.at >= len(w.text) {
		return
	}
	switch w.text[w.at] {
	case '#':
		w.toLineEnd()
	case '[':
		w.skip("[ \t")
		name := w.name("]")
		w.keys[name] = w.base + start
		w.table = name + "."
		w.toLineEnd()
		w.ends[name] = w.base + w.at
	default:
		name := w.table + w.name("=")
		w.keys[name] = w.base + start
		w.value()
		w.ends[name] = w.base + w.at
	}
}

// name reads a dotted key up to the sign that ends it, and takes the quotes off its parts.
func (w *tomlWalk) name(end string) string {
	var parts []string
	var part strings.Builder
	for w.at < len(w.text) && w.text[w.at] != '\n' && !strings.ContainsRune(end, rune(w.text[w.at])) {
		switch c := w.text[w.at]; c {
		case '"', '\'':
			part.WriteString(w.quoted(c))
		case '.':
			parts = append(parts, part.String())
			part.Reset()
			w.at++
		case ' ', '\t':
			w.at++
		default:
			part.WriteByte(c)
			w.at++
		}
	}
	if w.at < len(w.text) && w.text[w.at] != '\n' {
		w.at++
	}
	return strings.Join(append(parts, part.String()), ".")
}

// value passes over a value, however many lines it takes.
func (w *tomlWalk) value() {
	depth := 0
	for w.at < len(w.text) {
		switch c := w.text[w.at]; c {
		case '"', '\'':
			w.quoted(c)
			continue
		case '[', '{':
			depth++
		case ']', '}':
			depth--
		case '#':
			w.toLineEnd()
			continue
		case '\n':
			if depth <= 0 {
				return
			}
		}
		w.at++
	}
}

// quoted passes over a string, also one of several lines, and gives what stands between its quotes.
func (w *tomlWalk) quoted(quote byte) string {
	long := strings.Repeat(string(quote), 3)
	if strings.HasPrefix(w.text[w.at:], long) {
		return w.quotedLong(quote, long)
	}
	w.at++
	start := w.at
	for w.at < len(w.text) && w.text[w.at] != quote && w.text[w.at] != '\n' {
		if w.text[w.at] == '\\' && quote == '"' && w.at+1 < len(w.text) {
			w.at++
		}
		w.at++
	}
	inner := w.text[start:min(w.at, len(w.text))]
	if w.at < len(w.text) && w.text[w.at] == quote {
		w.at++
	}
	return inner
}

// quotedLong passes over a string between three quotes each. It may itself end in one or two.
func (w *tomlWalk) quotedLong(quote byte, long string) string {
	w.at += 3
	start := w.at
	for w.at < len(w.text) && !strings.HasPrefix(w.text[w.at:], long) {
		if w.text[w.at] == '\\' && quote == '"' {
			w.at++
		}
		w.at++
	}
	end := min(w.at, len(w.text))
	w.at = min(w.at+3, len(w.text))
	for range 2 {
		if w.at < len(w.text) && w.text[w.at] == quote {
			w.at++
		}
	}
	return w.text[start:end]
}

func (w *tomlWalk) skip(set string) {
	for w.at < len(w.text) && strings.IndexByte(set, w.text[w.at]) >= 0 {
		w.at++
	}
}

func (w *tomlWalk) toLineEnd() {
	for w.at < len(w.text) && w.text[w.at] != '\n' {
		w.at++
	}
}
