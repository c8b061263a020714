package check

import (
	"bytes"
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
	kind tokenKind
	hint string // signs of which a text has one, if it has such a token; "" is none
	find func(left string) [][2]int
}{
	{mail, "@", matches(regexp.MustCompile(`[` + inAddress + `._-]+@[` + inAddress + `.-]+[a-z]`))},
	{web, ".:", matches(webForm)},
	{phone, someDigit, matches(regexp.MustCompile(
		`(\b|\((\+|00)45\) ?|(\+|\b00)45 ?)` +
			`(\d\d( \d\d){3}|\d\d([.-]\d\d){3}|\d{8}|\d{4} \d{4}|\d\d \d{3} \d{3}|\d{3} \d{3} \d\d)\b`))},
	{date, someDigit, nil}, // danish.Dates
	{paragraph, "§", matches(regexp.MustCompile(danish.MoreParagraphs))},
	{paragraph, someDigit, matches(regexp.MustCompile(danish.Paragraph))},
	{number, someDigit + "½¼¾", matches(regexp.MustCompile(danish.Digits))},
	{number, "", danish.InWords},
}

const someDigit = "0123456789"

func matches(form *regexp.Regexp) func(string) [][2]int {
	return func(left string) (found [][2]int) {
		for _, m := range form.FindAllStringIndex(left, -1) {
			found = append(found, [2]int{m[0], m[1]})
		}
		return found
	}
}

// inAddress are the letters and digits of an address, as they stand in the brackets of an expression.
const inAddress = danish.Letters + `0-9`

// webForm is an address of a site, with or without what begins it.
var webForm = regexp.MustCompile(`(https?://|\bwww\.)[^\s»«"<>()]*[^\s»«"<>().,;:!?]` +
	`|\b[` + inAddress + `][` + inAddress + `-]*(\.[` + inAddress + `-]+)*` +
	`\.(dk|com|org|net|eu|nu|info|gov)\b(/[^\s»«"<>()]*[^\s»«"<>().,;:!?])?`)

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
		if t.hint != "" && !bytes.ContainsAny(left, t.hint) {
			continue
		}
		for _, s := range spotForm(string(left), t.kind, t.find) {
			for i := s.from; i < s.to; i++ {
				left[i] = 0
			}
			if s.kind == number {
				noughts, more := danish.Large(text[s.to:])
				s.value, s.to = danish.Larger(s.value, noughts), s.to+more
				s.unit = danish.Unit(text[s.to:])
				if s.unit == "" && danish.KronerBefore(text[:s.from]) {
					s.unit = danish.Unit(",-")
				}
				s.label = s.unit == "" && danish.Label(text[:s.from], text[s.from:s.to], text[s.to:])
			}
			found = append(found, apart(s, text)...)
		}
	}
	return found
}

// spotForm finds the tokens of one form in what is left of a text.
func spotForm(left string, kind tokenKind, find func(string) [][2]int) (found []spot) {
	if find == nil {
		for _, d := range danish.Dates(left) {
			found = append(found, spot{token: token{kind, d.String()}, from: d.From, to: d.To})
		}
		slices.SortFunc(found, func(a, b spot) int { return cmp.Compare(a.from, b.from) })
		return found
	}
	for _, at := range find(left) {
		s := spot{token: token{kind: kind}, from: at[0], to: at[1]}
		if kind == paragraph {
			s.to = wholeParagraph(left, s.to)
		}
		s.inWords = kind == number && !strings.ContainsAny(left[s.from:s.to], someDigit+"½¼¾")
		s.value = tokenValue(kind, left[s.from:s.to])
		found = append(found, s)
	}
	return found
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
		numbered := paragraphNumber.FindStringSubmatch(written)
		return danish.ReferenceSign(written) + " " + paragraphValue(numbered)
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
