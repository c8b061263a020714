package output

import (
	"strings"
	"testing"
)

// TestIllegiblePaths says of each path what is wrong with it on Windows, and elsewhere. "" is nothing.
func TestIllegiblePaths(t *testing.T) {
	const (
		control, blank, filled = "sign that no path has", "with a blank", "not filled in"
		sign, foreign          = "cannot have in its name", "one of Windows"
		noFolder, noDrive      = "no folder from its root", "on which drive"
	)
	for _, c := range []struct{ path, windows, elsewhere string }{
		{"public", "", ""}, {"out/site", "", ""}, {"../webroot", "", ""}, {"./public/", "", ""}, {"en mappe", "", ""},
		{"små", "", ""}, {"a%20b", "", ""}, {"a$", "", ""}, {".skjult", "", ""}, {"a.b~1", "", ""},
		{"/srv/www/guide", noDrive, ""}, {`\srv\www`, noDrive, foreign}, {"/", noDrive, ""},
		{`C:\www\guide`, "", foreign}, {"c:/www/guide", "", foreign}, {"C:", noFolder, foreign},
		{"C:guide", noFolder, foreign}, {`D:\`, "", foreign},
		{`\\server\share\guide`, "", foreign}, {"//server/share/guide", "", foreign}, {`\\?\C:\x`, sign, sign},
		{`out\site`, "", foreign}, {`..\webroot`, "", foreign},
		{"C:\tny", control, control},
		{"C:\nny", control, control}, {"public\n", control, control}, {"a\x00b", control, control},
		{" public", blank, blank}, {"public ", blank, blank}, {"public\u00a0", blank, blank},
		{"~/public", filled, filled}, {"~", filled, filled}, {"$HOME/public", filled, filled},
		{"${HOME}/public", filled, filled}, {"%USERPROFILE%/public", filled, filled}, {"a/$(pwd)", filled, filled},
		{"file:///srv/www", sign, sign}, {"https://guide.example/", sign, sign}, {"ab:c", sign, sign},
		{"public?", sign, sign}, {"*", sign, sign}, {`"public"`, sign, sign}, {"<mappe>", sign, sign},
		{"a|b", sign, sign},
	} {
		for onWindows, want := range map[bool]string{true: c.windows, false: c.elsewhere} {
			got := illegible(c.path, onWindows)
			if (got == "") != (want == "") || !strings.Contains(got, want) {
				t.Errorf("%q, on Windows %v: got %q, want %q", c.path, onWindows, got, want)
			}
		}
	}
}
