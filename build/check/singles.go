package check

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"borgerguide/build/danish"
)

var (
	one       = regexp.MustCompile(danish.One)
	monthYear = regexp.MustCompile(danish.MonthYear)
)

// promised finds what a text of small letters may promise by hand, in its order: its tokens, what is promised in words
// of one, "inden en uge", a month with its year, and amounts in other words.
func promised(text string) []spot {
	months := monthYears(text)
	found := slices.DeleteFunc(spotted(text), func(s spot) bool {
		return slices.ContainsFunc(months, func(m spot) bool { return m.from <= s.from && s.to <= m.to })
	})
	found = append(append(append(found, months...), singles(text)...), amounts(text)...)
	slices.SortStableFunc(found, func(a, b spot) int { return cmp.Compare(a.from, b.from) })
	return found
}

// monthYears finds the months with their years that are no whole dates.
func monthYears(text string) (found []spot) {
	for _, m := range monthYear.FindAllStringSubmatchIndex(text, -1) {
		if !strings.Contains(text[m[2]:m[3]], ".") {
			found = append(found, spot{token: token{date, text[m[4]:m[5]]}, from: m[4], to: m[5]})
		}
	}
	return found
}

// singles finds what is promised in words of one: it is the number 1.
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

// amounts finds what is promised in words that are no number and its unit: "halvdelen", "klokken ni".
func amounts(text string) (found []spot) {
	for _, a := range danish.Amounts(text) {
		found = append(found, spot{token: token{number, a.Value}, unit: a.Unit, from: a.From, to: a.To})
	}
	return found
}
