package toml

import (
	"reflect"
	"regexp"
	"slices"
	"strings"

	"borgerguide/build/file"
)

// fence is the line before and after the front matter of a file. Blanks around it do not count.
const fence = "+++"

// meantAsFence is a line that somebody takes for one: other tools have ---.
var meantAsFence = regexp.MustCompile(`^(-{2,}|={2,}|\+\+|\+{4,}|(\+ )+\+)$`)

// FrontMatter reads the TOML between +++ lines at the top of a file, where there is any. It tells where the rest
// begins, in bytes from the start of the file.
func FrontMatter(f *file.File, into any) (t *Table, rest int, problems file.Problems) {
	lines := linesOf(f.Text)
	first := slices.IndexFunc(lines, func(l line) bool { return l.text != "" })
	if first < 0 {
		return &Table{file: f}, 0, nil
	}
	top := lines[first]
	end := first + 1
	for end < len(lines) && lines[end].text != fence && !meantAsFence.MatchString(lines[end].text) {
		end++
	}
	refuse := func(at line, what, instead string) (*Table, int, file.Problems) {
		if end < len(lines) {
			rest = lines[end].next
		}
		return unreadable(f), rest, file.Problems{f.At(at.from).Problem(what, instead)}
	}
	switch {
	case meantAsFence.MatchString(top.text):
		return refuse(top, "the lines around the front matter are "+fence+", and here stands "+top.text,
			"write "+fence+" before and after it")
	case top.text != fence && isKey(top.text, into) && end < len(lines):
		return refuse(top, "there is no line of "+fence+" before the front matter", "write "+fence+" on a line above")
	case top.text != fence:
		return &Table{file: f}, 0, nil
	case end == len(lines):
		rest = len(f.Text)
		return refuse(top, "the "+fence+" at the top is never closed", "end the front matter with a line of "+fence)
	case lines[end].text != fence:
		return refuse(lines[end], "the front matter ends with a line of "+fence+", and here stands "+lines[end].text,
			"write "+fence)
	}
	t, problems = parse(f, top.next, lines[end].from, into)
	return t, lines[end].next, problems
}

// line is a line of a file without the blanks around it, and where it begins and the next one does.
type line struct {
	text       string
	from, next int
}

func linesOf(text []byte) (lines []line) {
	at := 0
	for l := range strings.Lines(string(text)) {
		lines = append(lines, line{strings.TrimSpace(l), at, at + len(l)})
		at += len(l)
	}
	return lines
}

// isKey tells whether a line begins with a key of a type and an equals sign.
func isKey(text string, into any) bool {
	key, _, ok := strings.Cut(text, "=")
	return ok && slices.Contains(knownKeys(reflect.TypeOf(into), map[reflect.Type]bool{}), strings.TrimSpace(key))
}
