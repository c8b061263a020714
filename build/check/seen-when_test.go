package check

import (
	"strings"
	"testing"

	"borgerguide/build/content"
)

// TestSeenLines: what is listed as seen names an address that leads somewhere, and a day that has been.
func TestSeenLines(t *testing.T) {
	for _, c := range []struct{ where, want string }{
		{"https://lilleby.dk/6 2026-11-28", ""}, {"https://lilleby.dk/6, set den 28. november 2026", ""},
		{"https://lilleby.dk/6 set den 22. november 2026", ""}, {"Se (https://lilleby.dk/6) 2026-11-20", ""},
		{"https://lilleby.dk/2027-01-01 2026-11-20", ""}, {"proeveloven", ""}, {"nr. 798 af 7. august 2019", ""},
		{"https://lilleby.dk/6 2026-12-24", "is listed as seen on 24. december 2026, and the guide speaks for"},
		{"https://lilleby.dk/6, set den 1. januar 2027", "1. januar 2027"},
		{"https://lilleby.dk/6, set 24/12-2026", "24. december 2026"},
		{"https://lilleby.dk/6, set 24.12.2026", "24. december 2026"},
		{"https://lilleby.dk/6 2062-11-20", "2062"}, {"https://lilleby.dk/6, set den 1. jan. 2027", "2027"},
		{"https://lilleby.dk/6, set den 31. november 2026", "a day that there is not"},
		{"https://lilleby.dk/6 2026-02-30", "a day that there is not"},
		{"https://www.lilleby,dk 2026-11-20", "has no name of a site"},
		{"https://lilleby 2026-11-20", "has no name of a site"},
		{"https://https://lilleby.dk 2026-11-20", "begins twice"},
		{"https://lilleby.dk/a b/c.html 2026-11-20", "goes on"},
		{"https://lilleby.dk/a standard.html 2026-11-20", "goes on"},
		{"https:/lilleby.dk 2026-11-20", "has no name of a site"},
	} {
		g := &content.Guide{Config: content.Config{Date: 20779}} // 22 November 2026
		problems := formedSeen(g, []content.Seen{{Written: "5", Where: c.where}})
		switch {
		case c.want == "" && len(problems) > 0:
			t.Errorf("%s: %v", c.where, problems)
		case c.want != "" && (len(problems) != 1 || !strings.Contains(problems[0].What, c.want)):
			t.Errorf("%s: %v, want %s", c.where, problems, c.want)
		}
	}
}
