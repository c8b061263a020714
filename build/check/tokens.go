package check

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"borgerguide/build/danish"
)

// token is something in a text that must be neither lost nor invented: a number, a date, a paragraph, a telephone
// number, a mail. Written in another way it is the same token.
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
	web
)

// spot is a token where it stands in a text.
type spot struct {
	token
	unit     string // what a number counts, "" where it does not say
	label    bool   // a number that names something
	inWords  bool   // a number
	from, to int
}

// tokenForms are tried in this order: a date's numbers are not numbers of their own.
var tokenForms = []struct {
	kind  tokenKind
	group int // the part of the form that is the token
	form  *regexp.Regexp
}{
	{mail, 0, regexp.MustCompile(`[a-zæøå0-9._-]+@[a-zæøå0-9.-]+[a-z]`)},
	{web, 0, webForm},
	{phone, 0, regexp.MustCompile(`(\b|(\+|\b00)45 ?)(\d\d( \d\d){3}|\d\d([.-]\d\d){3}|\d{8}|\d{4} \d{4})\b`)},
	{date, 0, nil}, // danish.Dates
	{paragraph, 0, regexp.MustCompile(danish.MoreParagraphs)},
	{paragraph, 0, regexp.MustCompile(danish.Paragraph)},
	{number, 0, regexp.MustCompile(danish.Digits)},
	{number, 2, regexp.MustCompile(`(^|[^\pL])(` + danish.InWords() + `)([^\pL]|$)`)},
}

// webForm is an address of a site, with or without what begins it.
var webForm = regexp.MustCompile(`(https?://|\bwww\.)[^\s»«"<>()]*[^\s»«"<>().,;:!?]` +
	`|\b[a-zæøå0-9][a-zæøå0-9-]*(\.[a-zæøå0-9-]+)*\.(dk|com|org|net|eu|nu|info|gov)\b(/[^\s»«"<>()]*[^\s»«"<>().,;:!?])?`)

// tokens finds the tokens of a text of small letters with single spaces, those of one form after those of another.
func tokens(text string) (found []token) {
	for _, s := range spotted(text) {
		found = append(found, s.token)
	}
	return found
}

// spotted finds the tokens of a text of small letters with single spaces, and where they stand.
func spotted(text string) (found []spot) {
	left := []byte(text)
	for _, t := range tokenForms {
		for _, s := range spotForm(left, t.kind, t.form, t.group) {
			for i := s.from; i < s.to; i++ {
				left[i] = 0
			}
			if s.kind == number {
				s.unit = danish.Unit(text[s.to:])
				s.label = s.unit == "" && danish.Label(text[:s.from], text[s.from:s.to], text[s.to:])
			}
			found = append(found, apart(s, text)...)
		}
	}
	return found
}

// spotForm finds the tokens of one form in what is left of a text.
func spotForm(left []byte, kind tokenKind, form *regexp.Regexp, group int) (found []spot) {
	if form == nil {
		for _, d := range danish.Dates(string(left)) {
			found = append(found, spot{token: token{kind, d.String()}, from: d.From, to: d.To})
		}
		slices.SortFunc(found, func(a, b spot) int { return cmp.Compare(a.from, b.from) })
		return found
	}
	for at := 0; ; {
		m := form.FindSubmatchIndex(left[at:])
		if m == nil {
			return found
		}
		s := spot{from: at + m[2*group], to: at + m[2*group+1], inWords: group > 0}
		at = s.to
		s.token = token{kind, ""}
		if kind == paragraph {
			s.to = wholeParagraph(string(left), s.to)
		}
		s.value = tokenValue(kind, string(left[s.from:s.to]))
		found = append(found, s)
	}
}

// wholeParagraph is where a paragraph ends whose letter was the beginning of a word: "§ 5 på".
func wholeParagraph(text string, to int) int {
	next, _ := utf8.DecodeRuneInString(text[to:])
	last := text[to-1]
	if unicode.IsLetter(next) && last >= 'a' && last <= 'z' {
		return len(strings.TrimRight(text[:to-1], " "))
	}
	return to
}

var (
	paragraphNumber = regexp.MustCompile(`(\d+) ?([a-hj-z]\b)?`)
	notADigit       = regexp.MustCompile(`\D`)
)

// tokenValue is a token in the one way that tokens are compared in.
func tokenValue(kind tokenKind, written string) string {
	switch kind {
	case number:
		return danish.NumberValue(written)
	case web:
		return webValue(written)
	case phone:
		digits := notADigit.ReplaceAllString(written, "")
		digits = digits[len(digits)-8:]
		return digits[:2] + " " + digits[2:4] + " " + digits[4:6] + " " + digits[6:]
	case paragraph:
		sign := "stk. "
		if strings.HasPrefix(written, "§") || strings.HasPrefix(written, "paragraf") {
			sign = "§ "
		}
		return sign + paragraphValue(paragraphNumber.FindStringSubmatch(written))
	}
	return written
}

func paragraphValue(parts []string) string { return strings.TrimSpace(parts[1] + " " + parts[2]) }

// webValue is an address without what begins every one.
func webValue(written string) string {
	_, rest, ok := strings.Cut(written, "://")
	if !ok {
		rest = written
	}
	return strings.TrimRight(strings.TrimPrefix(rest, "www."), "/")
}

// apart takes several paragraphs that one sign names apart.
func apart(s spot, text string) []spot {
	written := text[s.from:s.to]
	if s.kind != paragraph || !strings.HasPrefix(written, "§§") {
		return []spot{s}
	}
	var each []spot
	for _, m := range paragraphNumber.FindAllStringIndex(written, -1) {
		alone := strings.TrimRight(written[m[0]:m[1]], " ")
		one := spot{from: s.from + m[0], to: s.from + m[0] + len(alone)}
		one.token = token{paragraph, "§ " + paragraphValue(paragraphNumber.FindStringSubmatch(alone))}
		each = append(each, one)
	}
	return each
}

// lower writes a text in small letters that take as many bytes as the large ones.
func lower(text string) string {
	return strings.Map(func(r rune) rune {
		if small := unicode.ToLower(r); utf8.RuneLen(small) == utf8.RuneLen(r) {
			return small
		}
		return r
	}, text)
}
