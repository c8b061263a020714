package quoted

import (
	"html"
	"html/template"
	"regexp"
	"strings"
	"testing"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

// rowName is how our own text opens the first cell of a row, which names the row. Of a quoted text nobody has said so.
const rowName = `<th role="rowheader" scope="row">`

var namedRow = regexp.MustCompile(regexp.QuoteMeta(rowName) + "(.*?)</th>")

// TestTablesAreWrittenAlike: this package and markdown write the same elements, roles and names of columns for a table,
// so that a reader who hears a quoted table hears it as one of ours.
func TestTablesAreWrittenAlike(t *testing.T) {
	for _, text := range []string{
		"| Navn | Beløb |\n|---|---|\n| Bus | 2,28 kr. |\n| Tog | 7,33 kr. |",
		"| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |",
		"| A & B | \"C\" |\n|---|---|\n| 1 < 2 | ja |",
		"| | B |\n|---|---|\n| 1 | 2 |",
		"| A | |\n|---|---|\n| 1 | 2 |",
		"| A | B |\n|---|---|\n| 1 | |",
	} {
		passage, problems := read(text)
		f := &file.File{Name: "ours.md", Text: []byte(text)}
		ours, more := markdown.Parse(f, 0, len(text), markdown.Rules{})
		if problems = append(problems, more...); len(problems) > 0 {
			t.Fatal(problems)
		}
		written := (&markdown.Writer{}).HTML(ours.Intro)
		if !strings.Contains(string(written), rowName) {
			t.Errorf("%q: our own text names no row:\n%s", text, written)
		}
		column, _, _ := strings.Cut(strings.Trim(text, "| "), " |")
		label := ""
		if column = strings.TrimSpace(column); !strings.HasPrefix(text, "| |") {
			label = ` data-label="` + template.HTMLEscapeString(column) + `"`
		}
		want := namedRow.ReplaceAllString(string(written), `<td role="cell"`+label+`>$1</td>`)
		if got := string(passage.HTML()); asRead(got) != asRead(want) {
			t.Errorf("%q: quoted it is\n%s\nand of our own\n%s", text, got, want)
		}
	}
}

// asRead is a page as a browser reads it: without line ends, and whichever way signs are escaped.
func asRead(page string) string { return html.UnescapeString(strings.ReplaceAll(page, "\n", "")) }
