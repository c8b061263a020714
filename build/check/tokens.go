package check

import (
	"regexp"
	"strconv"
	"strings"

	"borgerguide/build/danish"
)

// token is something in a text that must not be lost: a number, a date, a paragraph, a telephone number, a mail.
type token struct {
	kind  tokenKind
	value string
}

type tokenKind int

const (
	mail tokenKind = iota
	phone
	date
	paragraph
	number
)

// tokenForms are tried in this order: a date's numbers are not numbers of their own.
var tokenForms = []struct {
	kind  tokenKind
	group int // the part of the form that is the token
	form  *regexp.Regexp
}{
	{mail, 0, regexp.MustCompile(`[a-z0-9._-]+@[a-z0-9.-]+[a-z]`)},
	{phone, 0, regexp.MustCompile(`\b\d\d \d\d \d\d \d\d\b`)},
	{date, 0, regexp.MustCompile(danish.Date)},
	{paragraph, 0, regexp.MustCompile(danish.Paragraph)},
	{number, 0, regexp.MustCompile(`\b\d+(½|[.,]\d+)*`)},
	{number, 2, regexp.MustCompile(`(^|[^\pL])(` + strings.Join(danish.NumberWords(), "|") + `)([^\pL]|$)`)},
}

// gap is what stands before the number of a paragraph, with a space or without.
var gap = regexp.MustCompile(`^([^\d ]+) ?`)

// tokens finds what must not be lost in a text of small letters with single spaces.
func tokens(text string) (found []token) {
	left := []byte(text)
	for _, t := range tokenForms {
		for {
			m := t.form.FindSubmatchIndex(left)
			if m == nil {
				break
			}
			from, to := m[2*t.group], m[2*t.group+1]
			value := string(left[from:to])
			switch t.kind {
			case number:
				value = numberValue(value)
			case paragraph:
				value = gap.ReplaceAllString(value, "$1 ")
			}
			found = append(found, token{t.kind, value})
			for i := from; i < to; i++ {
				left[i] = 0
			}
		}
	}
	return found
}

// numberValue is a number as tokens compare it: without thousand marks, a word as digits.
func numberValue(s string) string {
	if n, ok := danish.Number(s); ok {
		return strconv.Itoa(n)
	}
	s = strings.TrimRight(strings.ReplaceAll(s, "½", ",5"), ".,")
	if i := strings.IndexByte(s, '.'); i >= 0 && len(s)-i == 4 {
		s = strings.ReplaceAll(s, ".", "")
	}
	return s
}
