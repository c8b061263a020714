package toml

import "strings"

// span is where a key and its value stand in a file, in bytes; of a table it is the line that names it.
type span struct{ from, to int }

// keyPlaces finds where each key of a TOML text stands, by its dotted name. base is where the text begins in its
// file. One walk forward is enough, because the content has named tables only: every key has one place. The text need
// not be valid.
func keyPlaces(text string, base int) map[string]span {
	w := &walk{text: text, base: base, places: map[string]span{}}
	for w.at < len(w.text) {
		w.line()
	}
	return w.places
}

type walk struct {
	text   string
	at     int // in text
	base   int
	table  string // the table we are in, with a dot after it
	places map[string]span
}

// note says that a key stands from an offset of the text as far as the walk has come. Of a key that stands twice, which
// is no TOML, the first counts.
func (w *walk) note(name string, from int) {
	if _, twice := w.places[name]; !twice {
		w.places[name] = span{w.base + from, w.base + w.at}
	}
}

// line reads one line, or one key with a value of several lines.
func (w *walk) line() {
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
		w.table = name + "."
		w.toLineEnd()
		w.note(name, start)
	default:
		name := w.table + w.name("=")
		w.value()
		w.note(name, start)
	}
}

// name reads a dotted key up to the sign that ends it, and takes the quotes off its parts.
func (w *walk) name(end string) string {
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
func (w *walk) value() {
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
func (w *walk) quoted(quote byte) string {
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
func (w *walk) quotedLong(quote byte, long string) string {
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

func (w *walk) skip(set string) {
	for w.at < len(w.text) && strings.IndexByte(set, w.text[w.at]) >= 0 {
		w.at++
	}
}

func (w *walk) toLineEnd() {
	for w.at < len(w.text) && w.text[w.at] != '\n' {
		w.at++
	}
}
