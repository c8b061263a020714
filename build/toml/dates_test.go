package toml

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// TestNoDate: a date that is none is one problem, and the rest of the file is read.
func TestNoDate(t *testing.T) {
	for _, written := range []string{
		"2026-02-30", "14-01-2026", "2026-1-2", "22.11.2026", "2026-13-01", "2026-02-30T10:00:00Z",
	} {
		var into struct {
			Date time.Time `toml:"date"`
			Name string    `toml:"name"`
		}
		tree := fstest.MapFS{"a.toml": {Data: []byte("date = " + written + "\nname = \"a\"\n")}}
		table, problems := Read(tree, "a.toml", &into)
		if len(problems) != 1 || problems[0].Place.String() != "a.toml:1:8" ||
			!strings.Contains(problems[0].What, written) {
			t.Errorf("%s: %v", written, problems)
		}
		if into.Name != "a" || !table.Spoiled("date") || table.Spoiled("name") {
			t.Errorf("%s: the name is read as %q", written, into.Name)
		}
	}
}
