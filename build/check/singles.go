package check

import (
	"regexp"

	"borgerguide/build/danish"
)

var one = regexp.MustCompile(danish.One)

// singles finds what is promised in words of one: "inden en uge" is the number 1.
func singles(text string) (found []spot) {
	for at := 0; ; {
		m := one.FindStringSubmatchIndex(text[at:])
		if m == nil {
			return found
		}
		s := spot{token: token{number, "1"}, from: at + m[4], to: at + m[5], inWords: true}
		s.unit = danish.Unit(text[s.to:])
		found = append(found, s)
		at += m[1]
	}
}
