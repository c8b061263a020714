package check

import "regexp"

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
	{date, 0, regexp.MustCompile(`\b\d{1,2}\. (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) \d{4}`)},
	{paragraph, 0, regexp.MustCompile(`§ ?\d+( [a-z]\b)?|\bstk\. ?\d+`)},
	{number, 0, regexp.MustCompile(`\b\d+(½|[.,]\d+)*`)},
	{number, 2, regexp.MustCompile(`(^|[^\pL])(to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede)([^\pL]|$)`)},
}

var numberWords = map[string]int{
	"to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11,
	"tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
	"tyve": 20, "tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60, "halvfjerds": 70, "firs": 80,
	"halvfems": 90, "hundrede": 100,
}

var gap = regexp.MustCompile(`^(§|stk\.) ?`)

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
