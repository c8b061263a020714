package markdown

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"borgerguide/build/file"

	"github.com/yuin/goldmark/ast"
)

var (
	idForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

	// bracesMeant are braces at the end of a heading as somebody writes them, with any blanks and any quotes.
	bracesMeant = regexp.MustCompile(`[ \t]*\{[ \t]*#[ \t]*([^\s{}"“”„»«'’‘]*)([^{}]*)\}?[ \t]*$`)
	kildeMeant  = regexp.MustCompile(`(?i)kilde\pL?[ \t]*=[ \t]*["“”„»«'’‘]*([^"“”„»«'’‘{}]*)`)
	kildeValue  = regexp.MustCompile(`kilde[ \t]*=[ \t]*"?`)
)

// heading checks a heading's attributes and gives its id and kilde, and where that is written.
func (p *reading) heading(h *ast.Heading) (id string, kilde []string, kildeAt int) {
	at := lineStart(p.text, h)
	line := wholeLine(p.text, at)
	if m := kildeValue.FindIndex(line); m != nil {
		kildeAt = at + m[1]
	}
	for _, a := range h.Attributes() {
		value, _ := a.Value.([]byte)
		switch string(a.Name) {
		case "id":
			id = string(value)
		case "kilde":
			kilde = p.passages(string(value), kildeAt)
		default:
			p.problem(at, "a heading has only an id and a kilde, not "+string(a.Name), `write {#id kilde="B1"}`)
		}
	}
	if words := plain(h, p.text, nil); strings.Contains(words, "{#") || bracesMeant.MatchString(words) ||
		strings.Contains(words, "kilde=") {
		p.problem(at, "the braces of this heading could not be read",
			`end the line with {#id kilde="B1"}, with straight quotes`)
		return p.meant(words, id, kilde, kildeAt)
	}
	switch {
	case id == "":
		p.problem(at, "this heading has no id", "end the line with {#id}, in small letters a-z, digits and hyphens")
	case hidden(id) >= 0:
		p.problem(at+max(0, bytes.Index(line, []byte(id)))+hidden(id), "in this id stands "+hiddenSign(id),
			"write {#"+visible(id)+"} anew")
		id = visible(id)
	case !idForm.MatchString(id):
		p.problem(at, "the id "+id+" has other signs than small letters a-z, digits and hyphens",
			"write ae, oe, aa for æ, ø, å")
	case p.seen[id]:
		p.problem(at, "the id "+id+" stands twice on this page", "give each heading its own id")
	}
	p.seen[id] = true
	return id, kilde, kildeAt
}

// meant is what the braces say that could not be read, so that nothing else is told because of them.
func (p *reading) meant(words, id string, kilde []string, kildeAt int) (string, []string, int) {
	m := bracesMeant.FindStringSubmatch(words)
	if m == nil {
		return id, kilde, kildeAt
	}
	id = m[1]
	if k := kildeMeant.FindStringSubmatch(m[2]); k != nil {
		kilde = strings.Fields(k[1])
	}
	p.seen[id] = true
	return id, kilde, kildeAt
}

// withoutBraces are the words of a heading without braces that could not be read.
func withoutBraces(words string) string { return bracesMeant.ReplaceAllString(words, "") }

// decimal is a kilde that may be one name with a comma for its full stop. Whether it is, the passages show.
var decimal = regexp.MustCompile(`^\d+,\d+$`)

// passages are the names in a kilde, which blanks alone stand between.
func (p *reading) passages(written string, at int) (names []string) {
	plain := visible(written)
	if hidden(written) >= 0 {
		p.problem(at+hidden(written), "in this kilde stands "+hiddenSign(written), `write kilde="`+plain+`" anew`)
		written = plain
	}
	if decimal.MatchString(written) {
		return []string{written}
	}
	const between = ",;:+&|"
	for _, name := range strings.FieldsFunc(plain, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(between, r)
	}) {
		if name = strings.TrimLeft(name, "#"); name != "" {
			names = append(names, name)
		}
	}
	wrong := strings.IndexAny(written, between)
	if sign := strings.Index(" "+written, " #"); wrong < 0 && sign >= 0 {
		wrong = sign
	}
	if wrong >= 0 {
		p.problem(at+wrong, "a kilde is names of passages with blanks between, and here stands "+written[wrong:wrong+1],
			`separate them with blanks, without commas or other signs: kilde="`+strings.Join(names, " ")+`"`)
	}
	return names
}

// hidden is where the first sign stands in a name that cannot be seen, -1 where none does.
func hidden(name string) int {
	return strings.IndexFunc(name, func(r rune) bool {
		return unicode.Is(unicode.Cf, r) || unicode.IsControl(r) && r != '\n'
	})
}

func hiddenSign(name string) string {
	return fmt.Sprintf("a sign that cannot be seen, %U", []rune(name[hidden(name):])[0])
}

// visible is a name without the signs that cannot be seen.
func visible(name string) string {
	for at := hidden(name); at >= 0; at = hidden(name) {
		name = name[:at] + strings.TrimPrefix(name[at:], string([]rune(name[at:])[0]))
	}
	return name
}

// KildeAt is where a passage is named in the section's kilde.
func (s *Section) KildeAt(name string) file.Place {
	if s.kildeAt == 0 {
		return s.Place
	}
	line := wholeLine(s.text, s.kildeAt)
	for from := 0; from < len(line); {
		i := bytes.Index(line[from:], []byte(name))
		if i < 0 {
			break
		}
		i += from
		if !partOfName(line, i-1) && !partOfName(line, i+len(name)) {
			return s.file.At(s.kildeAt + i)
		}
		from = i + 1
	}
	return s.file.At(s.kildeAt)
}

// partOfName tells whether a byte of a line may belong to the name of a passage.
func partOfName(line []byte, at int) bool {
	return at >= 0 && at < len(line) && !bytes.ContainsAny(line[at:at+1], " \t\",;:+&|#}")
}
