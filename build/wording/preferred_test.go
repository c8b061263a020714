package wording_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/fixture"
	"borgerguide/build/wording"
)

// TestPreferredTable: each entry says what to write, why, and in place of what.
func TestPreferredTable(t *testing.T) {
	for table, want := range map[string]string{
		"[preferred.a]\nreason = \"r\"\nunwanted = [\"b\"]":                              "has no word or no reason",
		"[preferred.a]\nwrite = \"a\"\nunwanted = [\"b\"]":                               "has no word or no reason",
		"[preferred.a]\nwrite = \"a\"\nreason = \"r\"":                                   "takes no word's place",
		"[preferred.a]\nwrite = \"a\"\nreason = \"r\"\nbegins = [\"\"]":                  "a word without letters",
		"[preferred.a]\nwrite = \"a\"\nreason = \"r\"\nbegins = [\"b\"]\nmeant = [\"\"]": "a word without letters",
		"[preferred.a]\nwrite = \"a\"\nreason = \"r\"\nbegin = [\"b\"]":                  "begin",
		"[preferred.z]\nwrite = \"a\"\nreason = \"r\"\nunwanted = [\"b\"]\n[preferred.a]\n" +
			"write = \"c\"\nreason = \"r\"\nunwanted = [\"d\"]": "",
	} {
		tree := fixture.Base(t)
		tree[wording.PreferredFile] = &fstest.MapFile{Data: []byte(table + "\n")}
		b, problems := wording.LoadBuild(tree)
		if got := problems.Error(); want != "" && !strings.Contains(got, want) || want == "" && got != "" {
			t.Errorf("%s\nis told as %q, want %q", table, got, want)
		}
		if want == "" && (len(b.Preferred) != 2 || b.Preferred[0].Write != "a") {
			t.Errorf("%s\nis read as %v", table, b.Preferred)
		}
	}
}
