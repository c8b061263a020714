package markdown

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// TestTooLarge: what takes too long to read is told of with its place, and not read; what is just not too large is read
// in time, and is no problem for that.
func TestTooLarge(t *testing.T) {
	for _, c := range []struct {
		name, text, want string
	}{
		{"a large page", strings.Repeat("ord ord\n\n", 1<<20), "1:1 this text has 9437184 bytes, over 524288"},
		{"braces", "Ord\n\n## " + strings.Repeat("{a=", 20_000), "3:1 this line has 60003 bytes, over 10000"},
		{"fewer braces", "Ord\n\n## " + strings.Repeat("{a=", 3_000), "3:1 this line has 3000 opening braces, over 40"},
		{"a wide table", "Ord\n\n" + strings.Repeat("|a", 2000) + "|\n", "3:1 this line has 2001 bars, over 65"},
		{"a block", "Ord\n\n" + strings.Repeat("ord\n", 6000),
			"3:1 these lines have 20003 bytes without a blank line, over 20000"},
		{"links", "Ord\n\n" + strings.Repeat("[a](\n", 400),
			"3:1 these lines have 301 opening brackets without a blank line, over 300"},
		{"stars", "Ord\n\n" + strings.Repeat("*a_ ", 2000),
			"3:1 these lines have 4000 stars and low lines without a blank line, over 1000"},
		{"notes", strings.Repeat("a[^a]\n\n", 600), "1:1 this text has notes in 600 places, over 500"},
		{"blanks", "- a\n" + strings.Repeat(" ", 200) + "b", "2:1 this line begins with 200 blanks, over 100"},
		{"quotations", "Ord\n\n" + strings.Repeat("> ", 3000) + "a", "3:49 " + nested},
		{"points", "Ord\n\n" + strings.Repeat("- ", 3000) + "a", "3:25 " + nested},
		{"bold words", "Ord\n\n" + strings.Repeat("**a ", 100) + strings.Repeat("b** ", 100) + "c", "3:91 " + nested},
		{"a table", strings.Repeat("|a", 64) + "|\n" + strings.Repeat("|-", 64) + "|\n" + strings.Repeat("|b|\n", 4000),
			""},
		{"a page", strings.Repeat("ord ord\n\n", 50_000), ""},
	} {
		began := time.Now()
		_, problems := parse(c.text, Rules{})
		var got []string
		for _, p := range problems {
			line, column := p.Place.Position()
			got = append(got, fmt.Sprintf("%d:%d %s", line, column, p.What))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s: %s, not %s", c.name, strings.Join(got, "|"), c.want)
		}
		if took := time.Since(began); took > 20*time.Second {
			t.Errorf("%s took %s", c.name, took)
		}
	}
}

const nested = "these words stand in more than 24 lists, quotations and marks"
