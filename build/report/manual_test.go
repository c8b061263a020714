package report

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/content"
)

// TestExampleOfTheManual holds the sentence that docs/writing.md shows, lines of the source and all, to the report.
func TestExampleOfTheManual(t *testing.T) {
	manual, err := os.ReadFile("../../docs/writing.md")
	if err != nil {
		t.Fatal(err)
	}
	const indent = "    "
	from := regexp.MustCompile(`(?m)^    ## [a-z-]+ \([a-z]+\)$`).FindIndex(manual)
	if from == nil {
		t.Fatal("docs/writing.md shows no sentence")
	}
	g, problems := content.Load(os.DirFS("../.."))
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	r, err := New(g, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := r.Text(&b); err != nil {
		t.Fatal(err)
	}
	said := strings.Split(b.String(), "\n")
	for _, line := range strings.Split(string(manual[from[0]:]), "\n") {
		shown, inExample := strings.CutPrefix(line, indent)
		switch at := slices.Index(said, shown); {
		case line == "" || strings.TrimSpace(line) == "…": // which stands for lines left out
		case !inExample:
			return
		case at < 0:
			t.Errorf("docs/writing.md shows a line that the report does not say after those before it: %s", shown)
		default:
			said = said[at+1:]
		}
	}
}
