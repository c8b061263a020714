package quoted

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// What was meant as the heading of a passage and is written otherwise: it is told, and read as it was meant, so that
// what would follow from it is not told too.

var (
	// slipForm is a line of one or two # before a name with a digit in it, or with no blank after ## before any name.
	slipForm = regexp.MustCompile(`^(?:##?[ \t\x{a0}]*([^\s#]*\d[^\s]*(?: .*)?)|##[\t\x{a0}]*(\p{Lu}\S*))$`)
	slipOfID = regexp.MustCompile(`^#+[ \t\x{a0}]*([^#].*\{#[^{}]*\})$`)
)

// slip tells whether a line was meant as the heading of a passage, and gives what stands behind its signs.
func (r *reader) slip(l line) (heading string, ok bool) {
	form := slipForm
	if r.rules.IDs {
		form = slipOfID
	}
	right := strings.HasPrefix(l.text, "## ")
	switch m := form.FindStringSubmatch(l.text); {
	case l.text == "##" && l.indent == 0 && !r.rules.IDs:
		r.problem(l.at, "this passage has no name", "write ## and its number, as in ## 7.1")
		return "", false
	case m == nil || right && l.indent == 0 || r.rules.IDs && strings.HasPrefix(l.text, "# "):
		return "", false
	default:
		heading = strings.TrimSpace(strings.Join(m[1:], ""))
	}
	r.problem(l.at, "a passage begins with ## and a blank at the beginning of a line, and here stands »"+l.text+"«",
		"write ## "+heading)
	return heading, true
}

// named is the name of a passage without the signs that no name has. A name has letters, digits, and within them full
// stops and hyphens.
func (r *reader) named(id string, l line) string {
	strange := strings.IndexFunc(id, func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && !strings.ContainsRune(".-_/", c)
	})
	plain := strings.Map(func(c rune) rune {
		switch {
		case unicode.IsLetter(c), unicode.IsDigit(c), strings.ContainsRune(".-_/", c):
			return c
		case c == ',':
			return '.'
		}
		return -1
	}, id)
	plain = strings.Trim(plain, ".-_/")
	at := l.at + max(0, strings.Index(l.text, id))
	switch {
	case plain == "":
		r.problem(at, "»"+id+"« is no name of a passage", "write ## and its number, as in ## 7.1")
		return id
	case strange >= 0:
		sign := []rune(id[strange:])[0]
		r.problem(at+strange, "the name of a passage has letters, digits, full stops and hyphens, and here stands "+
			visible(sign), "write ## "+plain)
	case plain != id:
		r.problem(at, "the name of a passage neither begins nor ends with a full stop or a hyphen",
			"take it out: write ## "+plain)
	}
	return plain
}

// visible is a sign as a message shows it: one that cannot be seen by its number.
func visible(sign rune) string {
	if unicode.IsGraphic(sign) && !unicode.IsSpace(sign) {
		return string(sign)
	}
	return fmt.Sprintf("the sign %U, which cannot be seen", sign)
}
