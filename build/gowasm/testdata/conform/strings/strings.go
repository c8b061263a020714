// Package strings has constant strings: in constants, tables, variables, structs, arguments and results, and
// their bytes.
package strings

import "borgerguide/build/gowasm/testdata/conform/strings/tables"

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"bytes": Bytes, "table": Table, "bounds": Bounds, "compared": Compared, "switched": Switched, "fields": Fields,
	"changed": Changed, "named": Named, "inside": Inside, "find": Find,
	"written": Written, "empty": Empty, "parallel": Parallel,
}

const (
	greeting = "Kære borger"
	long     = greeting + ", " + "velkommen – æøå" // put together by Go
)

// hash is a number that tells strings apart.
func hash(s string) int64 {
	n := int64(len(s))
	for i := 0; i < len(s); i++ {
		n = n*31 + int64(s[i])
	}
	return n
}

//go:wasmexport bytes
func Bytes(i int64) int64 {
	switch i & 3 {
	case 0:
		return int64(long[i])
	case 1:
		return hash(long)
	case 2:
		s := long
		return int64(s[uint8(i)]) + int64(len(s))
	}
	return int64("0123456789"[i%10]) + int64(len("æ")) + hash("")
}

//go:wasmexport table
func Table(i int64) int64 {
	name := tables.Months[i%12]
	n := hash(name)
	for _, month := range tables.Months {
		n = n*3 + int64(len(month))
	}
	for k := range tables.Months {
		n += int64(tables.Months[k][0])
	}
	return n + hash(words[i&1][1])
}

var words = [2][2]string{{"en", "to"}, {"", greeting}}

//go:wasmexport bounds
func Bounds(how int32, i, j int64) int64 {
	s := long
	switch how {
	case 0:
		return hash(s[i:j])
	case 1:
		return hash(s[i:])
	case 2:
		return hash(s[:j])
	case 3:
		return hash(s[:])
	case 4:
		s = s[2:9]
		return hash(s[i:j])
	case 5:
		s = s[:5]
		return hash(s[:j])
	case 6:
		return hash(s[3:6][i:])
	case 7:
		return int64(s[2:7][j])
	case 8:
		return hash(s[int8(i):uint8(j)])
	case 9:
		return hash(greeting[i&7:][:j&3])
	}
	return hash(s[len(s):])
}

func pick(i int64) string {
	switch i & 7 {
	case 0:
		return greeting
	case 1:
		return long[:len(greeting)]
	case 2:
		return "borger"
	case 3:
		return long[6:12]
	case 4:
		return "Borger"
	case 5:
		return greeting[:0]
	}
	return ""
}

//go:wasmexport compared
func Compared(i, j int64) (n int64) {
	s, t := pick(i), pick(j)
	if s == t {
		n++
	}
	if s != t {
		n += 2
	}
	if s == "borger" || t != "" && "Kære borger" == t {
		n += 4
	}
	same := s == t && !(t != s)
	if same {
		n += 8
	}
	return n
}

//go:wasmexport switched
func Switched(i int64) int64 {
	switch s := pick(i); s {
	case "":
		return 1
	case "borger", "Borger":
		return int64(len(s))
	case greeting:
		return 3
	}
	return 4
}

type label struct {
	tag   uint8
	text  string
	other [2]string
	size  int64
}

func (l label) sum() int64 {
	return hash(l.text) ^ hash(l.other[0])<<1 ^ hash(l.other[1])<<2 + int64(l.tag) + l.size
}

func (l *label) put(text string) { l.text, l.other[1] = text, l.text }

func made(text string, n int64) label {
	return label{text: text, size: n, other: [2]string{1: text[:len(text)/2]}}
}

//go:wasmexport fields
func Fields(i, j int64) int64 {
	l := made(pick(i), j)
	m := l
	m.put(pick(j))
	l.other[0] = m.other[1]
	var none label
	kept = m
	kept.text = kept.text[len(kept.text)/2:]
	return l.sum() ^ m.sum()<<3 ^ none.sum() ^ kept.sum()<<5
}

var kept = label{text: "fast", other: [...]string{"a", "b"}, size: 3}

//go:wasmexport changed
func Changed(i int64) int64 {
	before := hash(string(tables.Chosen)) + hash(words[0][0])
	tables.Chosen = tables.Monday
	words[0][0] = tables.Months[i&7]
	n := hash(string(tables.Chosen)) + hash(words[0][0])*3
	tables.Chosen = tables.Sunday
	words[0][0] = "en"
	return n ^ before
}

//go:wasmexport named
func Named(b bool) bool {
	name := tables.Monday
	if b {
		name = tables.Name("onsdag" + "e")
	}
	return name.Long() || string(name) == "søndag" || name == tables.Sunday
}

// Inside has strings whose bytes are those of others.
//
//go:wasmexport inside
func Inside(i int64) int64 {
	list := [...]string{"september", "sept", "tember", "ember", "r", "december", "cem"}
	n := int64(0)
	for _, s := range list {
		n = n*7 + hash(s)
	}
	return n + hash(list[i%7])
}

// Find is where a byte is, and what is before it.
//
//go:wasmexport find
func Find(i int64, c uint32) int64 {
	before, at := cut(tables.Months[uint64(i)%12], byte(c))
	return hash(before)*10 + int64(at)
}

func cut(s string, c byte) (before string, at int) {
	for i := range len(s) {
		if s[i] == c {
			return s[:i], i
		}
	}
	return s, -1
}

var buffer [32]byte

// Written copies a string into a buffer, byte by byte.
//
//go:wasmexport written
func Written(i int64) int64 {
	end := write(buffer[:], 0, "den ")
	end = write(buffer[:], end, tables.Months[i&7])
	n := int64(end)
	for _, c := range buffer[:end] {
		n = n*31 + int64(c)
	}
	return n
}

func write(to []byte, at int, s string) int {
	for i := 0; i < len(s); i++ {
		to[at+i] = s[i]
	}
	return at + len(s)
}

//go:wasmexport empty
func Empty(i int64) int64 {
	var s string
	sum := int64(len(s))
	for range i & 3 {
		t := ""
		u := s
		sum += hash(t) + hash(u)
		if t == u {
			sum++
		}
		s, t, u = "mere", "x", t
		sum += hash(t) + hash(u)
	}
	return sum + int64(s[0])
}

//go:wasmexport parallel
func Parallel(i, j int64) int64 {
	s, t := pick(i), pick(j)
	s, t = t, s
	list := [3]string{s, t}
	list[0], list[2] = list[2], list[1]
	return hash(s) ^ hash(t)<<1 ^ hash(list[0])<<2 ^ hash(list[2])<<3
}
