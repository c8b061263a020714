package content_test

import (
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// TestSeenWhen: nobody saw a text before it was adopted, nor on a day that has not been.
func TestSeenWhen(t *testing.T) {
	for _, c := range []struct{ day, want string }{
		{"2026-11-22", ""}, {"2026-11-28", ""}, {"2019-12-09", ""}, {"2020-02-29", ""},
		{"2026-11-30", "seen is 30. november 2026, and the guide speaks for 22. november 2026"},
		{"2026-12-01", "seen is"}, {"2027-01-01", "seen is"}, {"2062-11-20", "seen is"}, {"9999-12-31", "seen is"},
		{"2019-12-08", "before it was adopted on 9. december 2019"},
		{"2016-11-20", "before it was adopted"}, {"1026-11-20", "before it was adopted"},
	} {
		tree := fixture.Base(t)
		const kind = `kind = "kvalitetsstandard"`
		name := lilleby + "beskyttet-beskaeftigelse/standard.toml"
		more := kind + "\naddress = \"https://lilleby.dk/6\"\nseen = " + c.day
		addFile(tree, name, strings.Replace(string(tree[name].Data), kind, more, 1))
		expectOf(t, tree, c.day, c.want)
	}
}
