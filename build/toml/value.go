package toml

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// The mistakes in a value that has something right in it: a date, a text with more behind it, a list.

var (
	yearFirst = regexp.MustCompile(`^(\d{4}) ?[-./–—‑] ?(\d{1,2}) ?[-./–—‑] ?(\d{1,2})$`)
	yearLast  = regexp.MustCompile(`^(\d{1,2})\.? ?[-./–—‑ ] ?(\d{1,2})\.? ?[-./–—‑ ] ?(\d{4})$`)
	dateLike  = regexp.MustCompile(`^(\d{1,2}\. ?\p{L}+\.? \d{4}|\d{4}-\d\d|\d\d-\d\d-\d\d|\d{4}-\d\d-\d\d[T ].*)$`)
)

// date is about a value that is meant as a day.
func (m mistake) date() (what, instead string) {
	value, _, _ := strings.Cut(m.value, "#")
	value = strings.TrimSpace(value)
	parts := yearFirst.FindStringSubmatch(value) // the whole, year, month, day
	if last := yearLast.FindStringSubmatch(value); last != nil {
		parts = []string{last[0], last[3], last[2], last[1]}
	}
	switch {
	case m.inKey || parts == nil && !dateLike.MatchString(value):
		return "", ""
	case parts == nil:
		return "»" + value + "« is not how a date is written", "write year, month and day, without quotes: 2026-01-14"
	}
	one := fmt.Sprintf("%04s-%02s-%02s", parts[1], parts[2], parts[3])
	if _, err := time.Parse(time.DateOnly, one); err != nil {
		return "there is no day " + value,
			"write a day that there is, as year, month and day without quotes: 2026-01-14"
	}
	return "»" + value + "« is not how a date is written", "write year, month and day, without quotes: " + one
}

// behind is about what stands behind a value that has ended.
func (m mistake) behind() (what, instead string) {
	if m.inKey || !strings.HasPrefix(m.message, "expected a top-level item to end") {
		return "", ""
	}
	quote := m.value[:1]
	_, rest, _ := strings.Cut(strings.TrimPrefix(m.value, quote), quote)
	rest = strings.TrimSpace(rest)
	switch {
	case !strings.ContainsAny(quote, `"'[{`):
		return "the value of " + m.key + " is no number", "write text in quotes: " + m.with(m.value)
	case strings.ContainsAny(quote, "[{") || strings.Trim(rest, "]") == "":
		return "the value has ended, and here stands more", `write a list between [ and ]: ["…", "…"]`
	case strings.HasPrefix(rest, ",") && strings.Contains(rest, quote):
		return "several values are a list", "write them between [ and ]: " + m.key + ` = ["…", "…"]`
	case strings.Contains(rest, "="):
		return "two keys stand on one line", "write each on a line of its own"
	case strings.Contains(rest, quote):
		return "a quotation mark in the text ends it",
			`write \" for each quotation mark in the text, or the whole text between single ones: '…'`
	}
	return "behind the value of " + m.key + " stands »" + rest + "«",
		"write # before a remark, and nothing else behind a value"
}

// list is about a list that cannot be read to its end.
func (m mistake) list() (what, instead string) {
	switch {
	case strings.Contains(m.message, "comma"), strings.HasPrefix(m.message, "unexpected EOF; expected") && !m.inKey &&
		strings.HasPrefix(m.value, "["):
	default:
		return "", ""
	}
	if strings.Contains(m.message, "inline table") {
		return "what { begins does not end with }", "write } at its end, and a comma between its parts"
	}
	return "the list cannot be read from here on", `write one comma between its values, and ] at its end: ["…", "…"]`
}
