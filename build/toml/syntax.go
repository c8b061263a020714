package toml

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"borgerguide/build/file"

	library "github.com/BurntSushi/toml"
)

// mistake is a place where a text is no TOML: what the library says there, and the line around it. Each kind of mistake
// is told by a function that looks at the line, since the library speaks to programmers.
type mistake struct {
	message string
	sign    rune   // at the place
	line    string // without the blanks around it
	key     string // before the first equals sign, "" where there is none
	value   string // behind it
	inKey   bool   // the place is before the equals sign, or there is none
	first   int    // the line of the first of two keys, where one stands twice
}

// syntaxProblem says in plain words why a text is no TOML. A wrong value on a line of its own comes with its key: the
// rest can be read without it.
func (t *Table) syntaxProblem(text string, parse library.ParseError) (key string, problem file.Problem) {
	at := min(parse.Position.Start, len(text))
	if at > 0 && (at == len(text) || text[at] == '\n') {
		at-- // the end of a line is of the line before it
	}
	from := strings.LastIndexByte(text[:at], '\n') + 1
	whole, _, _ := strings.Cut(text[from:], "\n")
	m := mistake{message: parse.Message, line: strings.TrimSpace(whole)}
	m.sign, _ = utf8.DecodeRuneInString(text[at:])
	before, after, assigned := strings.Cut(whole, "=")
	m.inKey = !assigned || at < from+len(before)
	if assigned {
		m.key, m.value = strings.TrimSpace(before), strings.TrimSpace(after)
	}
	if d := defined.FindStringSubmatch(m.message); d != nil {
		if first, ok := t.places[d[1]]; ok {
			m.first, _ = t.file.At(first.from).Position()
		}
		at = from
	}
	what, instead := m.explain()
	if !m.inKey && m.first == 0 {
		key = t.alone(t.from+from, t.from+from+len(whole))
	}
	return key, t.file.At(t.from+at).Problem(what, instead)
}

// alone is the key whose value begins and ends on one line, "" where that is none.
func (t *Table) alone(from, to int) string {
	for key, at := range t.places {
		if at.from >= from && at.to <= to && t.file.Text[at.from] != '[' {
			return key
		}
	}
	return ""
}

// explain says what is wrong, and what to write instead.
func (m mistake) explain() (what, instead string) {
	for _, kind := range []func(mistake) (what, instead string){
		mistake.twice, mistake.unseen, mistake.quotationMark, mistake.unclosed, mistake.escape, mistake.header,
		mistake.noKey, mistake.badKey, mistake.date, mistake.behind, mistake.list, mistake.bare,
	} {
		if what, instead = kind(m); what != "" {
			return what, instead
		}
	}
	return "this is not TOML: " + strings.TrimSuffix(m.message, "."), `write key = "text"`
}

var defined = regexp.MustCompile(`^Key '(.+)' (?:has already been defined|was already created)`)

func (m mistake) twice() (what, instead string) {
	d := defined.FindStringSubmatch(m.message)
	switch {
	case d == nil:
		return "", ""
	case strings.Count(m.key, ".") > 0:
		return m.key + " is a key within another, which has a value already", `write "` + m.key + `" in quotes`
	case m.first > 0:
		return fmt.Sprintf("%s stands twice, first on line %d", d[1], m.first), "keep one of them"
	}
	return d[1] + " stands twice", "keep one of them"
}

// unseen is about a sign that nobody sees on a screen.
func (m mistake) unseen() (what, instead string) {
	switch {
	case strings.Contains(m.message, "control character"):
		return "a sign that cannot be seen stands here", "write the line anew, without it"
	case unicode.Is(unicode.Cf, m.sign), unicode.IsSpace(m.sign) && m.sign > unicode.MaxASCII:
		return fmt.Sprintf("a sign that cannot be seen stands here (%U)", m.sign), "write an ordinary blank, or nothing"
	}
	return "", ""
}

// curved are the quotation marks and apostrophes that word processors and people write, none of which TOML knows.
const curved = "“”„‟«»‹›‘’‚‛″′´`"

func (m mistake) quotationMark() (what, instead string) {
	if !strings.ContainsRune(curved, m.sign) || m.sign == 0 {
		return "", ""
	}
	return string(m.sign) + " is no quotation mark of TOML", "write straight quotation marks: " + m.with("…")
}

// with is the line as it should be.
func (m mistake) with(value string) string {
	switch {
	case m.key == "" || m.inKey:
		return `"` + value + `"`
	case strings.HasPrefix(m.value, "["):
		return m.key + ` = ["…", "…"]`
	}
	return m.key + ` = "` + value + `"`
}

func (m mistake) unclosed() (what, instead string) {
	switch {
	case strings.HasPrefix(m.message, "unexpected EOF; expected '\"\"\"'"),
		strings.Contains(m.message, `expected "'''"`):
		return "the text of several lines is never closed", "write the same three quotation marks after it as before it"
	case !strings.HasPrefix(m.message, "strings cannot contain newlines"):
		return "", ""
	case strings.ContainsAny(m.line, curved):
		return "the text is not closed on its line: it needs a straight quotation mark on both sides",
			"write " + m.with("…")
	}
	return "the text is not closed on its line",
		`write a quotation mark at its end, or """ before and after several lines`
}

func (m mistake) escape() (what, instead string) {
	if !strings.Contains(m.message, "invalid escape") && !strings.Contains(m.message, "hexadecimal digits after") {
		return "", ""
	}
	return `a backslash in "…" begins a sign of its own, and there is none like this`,
		`write / in a path, or the text between single quotation marks, where a backslash is only that: '…'`
}

func (m mistake) header() (what, instead string) {
	switch {
	case !strings.HasPrefix(m.line, "["):
		return "", ""
	case strings.HasPrefix(m.message, "expected a top-level item to end"):
		return "behind the name of the table stands something more", "write it on the next line"
	}
	return "the name of the table cannot be read",
		`write it as [fact.loft], of letters a-z, digits and hyphens; quote any other part: [note."7.1"]`
}

var (
	colon     = regexp.MustCompile(`^([A-Za-z0-9_-]+)\s*:\s*(.*)$`)
	remark    = regexp.MustCompile(`^(//|;|<!--|/\*|-- |%)`)
	keyAlone  = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_-]*$`)
	noEquals  = regexp.MustCompile(`^([A-Za-z0-9_-]+)\s+(["'0-9\[].*)$`)
	plainKeys = regexp.MustCompile(`^[A-Za-z0-9_-]+(\s*\.\s*([A-Za-z0-9_-]+|"[^"]*"))*$`)
)

// noKey is about a line without an equals sign.
func (m mistake) noKey() (what, instead string) {
	if m.key != "" || !m.inKey {
		return "", ""
	}
	switch c := colon.FindStringSubmatch(m.line); {
	case remark.MatchString(m.line):
		return "this is how no remark begins in TOML", "write # before it"
	case c != nil && !strings.Contains(c[1], " "):
		return "behind " + c[1] + " stands : where = should", "write " + c[1] + ` = "…"`
	case keyAlone.MatchString(m.line):
		return m.line + " has no value", "write " + m.line + ` = "…"`
	}
	if n := noEquals.FindStringSubmatch(m.line); n != nil {
		return "between " + n[1] + " and its value = is missing", "write " + n[1] + " = " + n[2]
	}
	return "this line is neither a key with a value nor the name of a table",
		`write # before it where it is a remark, or key = "text", with """ before and after a text of several lines`
}

func (m mistake) badKey() (what, instead string) {
	switch {
	case m.key == "" && !m.inKey:
		return "no key stands before =", `write key = "text"`
	case !m.inKey || plainKeys.MatchString(m.key):
		return "", ""
	}
	return "»" + m.key + "« is no key", "write a key of letters a-z, digits and hyphens before =, or put it in quotes"
}

// bare is about a value that is no text in quotes and nothing else that TOML has.
func (m mistake) bare() (what, instead string) {
	switch {
	case m.inKey:
		return "", ""
	case m.value == "":
		return m.key + " has no value", "write " + m.with("…")
	case strings.HasPrefix(m.value, "["):
		return "in the list stands what is no value without quotes", "write text in quotes: " + m.with("…")
	case strings.HasPrefix(m.value, "="):
		return "= stands twice", "write one: " + m.with("…")
	case strings.EqualFold(m.value, "true"), strings.EqualFold(m.value, "false"):
		return m.value + " is written in small letters", "write " + m.key + " = " + strings.ToLower(m.value)
	}
	return "the value of " + m.key + " is none that TOML knows without quotes",
		"write text in quotes: " + m.with(strings.Trim(m.value, "\"'"+curved))
}
