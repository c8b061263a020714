package toml

import (
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
		want := "a.toml:1:8: \"" + written + "\" is not a date\n    date = " + written +
			"\n           ^\n    write a day that there is, without quotes: 2026-11-22\n"
		if problems.Error() != want || into.Name != "a" || !table.Spoiled("date") || table.Spoiled("name") {
			t.Errorf("got %q, the name %q\nwant %q", problems.Error(), into.Name, want)
		}
	}
}
