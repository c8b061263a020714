package danish

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	// headingNumber is what counts a heading: "7.", "7.2", "Kapitel 3:", "Bilag 1". A number alone counts it too where
	// no unit follows.
	headingNumber = regexp.MustCompile(`^(?i:(?:kapitel|kap\.|afsnit|punkt|pkt\.|bilag|del|trin)\s+)?` +
		`\(?\d{1,3}(?:\.\d{1,3})*([.):]?)(?:\s*[–-])?\s+`)
	namedNumber = regexp.MustCompile(`^(?i:(?:kapitel|kap\.|afsnit|punkt|pkt\.|bilag|del|trin)\s+)\d`)
	unit        = regexp.MustCompile(
		`(?i)^(dag|hverdag|arbejdsdag|uge|måned|år|time|minut|kr|krone|pct|procent|km|kilometer|gang)`)
)

// WithoutNumber is a heading without the number that counts it. One that measures something stays: "30 dages frist".
func WithoutNumber(heading string) string {
	m := headingNumber.FindStringSubmatchIndex(heading)
	if m == nil {
		return heading
	}
	rest := heading[m[1]:]
	number := strings.TrimSpace(heading[:m[1]])
	marked := m[3] > m[2] || strings.Contains(number, ".") || namedNumber.MatchString(heading)
	if IsMonth(strings.ToLower(firstWord(rest))) || !marked && (unit.MatchString(rest) || !BeginsSentence(rest)) {
		return heading
	}
	return rest
}

// BeginsSentence tells whether a text begins as a sentence does.
func BeginsSentence(text string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, "\"”„»«’'("))
	return unicode.IsUpper(r)
}

func firstWord(text string) string {
	word, _, _ := strings.Cut(text, " ")
	return word
}
