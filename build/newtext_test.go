package main

import (
	"slices"
	"strings"
	"testing"
)

// TestNewTextInAnEditorsFolder: a new text lies where the municipalities lie, beside the one before it, and nothing
// else is made.
func TestNewTextInAnEditorsFolder(t *testing.T) {
	for _, municipalities := range []string{"municipalities", "content/municipalities"} {
		dir := editorsFolder(t, municipalities)
		before := tree(t, dir)
		folder := municipalities + "/ballerup/beskyttet-beskaeftigelse/2027-03-01"
		out := ran(t, "new", "-dir", dir, "--text", "2027-03-01", "ballerup")
		if !strings.HasPrefix(out, folder+" holds") {
			t.Errorf("it says %s", out)
		}
		var made []string
		for name := range tree(t, dir) {
			if _, ok := before[name]; !ok {
				made = append(made, name)
			}
		}
		slices.Sort(made)
		want := []string{folder + "/source.md", folder + "/source.txt", folder + "/standard.toml"}
		if !slices.Equal(made, want) {
			t.Errorf("it makes %v", made)
		}
		code, _, stderr := tool("new", "-dir", dir, "--text", "2027-03-01", "balerup")
		lacks := "there is no folder " + municipalities + "/balerup: did you mean ballerup?"
		if code != 1 || !strings.Contains(stderr, lacks) {
			t.Errorf("exit code %d, %s", code, stderr)
		}
	}
	code, _, stderr := tool("new", "-dir", t.TempDir(), "--text", "2027-03-01", "ballerup")
	if code != 1 || !strings.Contains(stderr, "holds no guide: ") {
		t.Errorf("in an empty folder: exit code %d, %s", code, stderr)
	}
}

// TestAnew: what is of the old text alone is not said of the new one.
func TestAnew(t *testing.T) {
	const old = `title = "T"
from = 2019-12-09
address = "https://www.a.dk/t"
seen = 2026-11-28

[signed] # page by page
date = 2026-11-20
by = "jurist"

[tested]
date = 2026-11-21
citizens = 5

[adopted]
date = 2019-12-01

[fact.svarfrist]
[fact.svarfrist.from.2019-01-01]
value = "20 hverdage"
until = 2020-01-01
[ fact.svarfrist.from.2020-01-01 ]
value = "30 hverdage"
until = 2027-02-28 # the last
[fact."loft".from."2020-01-01"]
value = "10 km"
open = true
`
	const want = `title = "T"

[adopted]
date = 2019-12-01

[fact.svarfrist]
[fact.svarfrist.from.2027-03-01]
value = "30 hverdage"
open = true
[fact.loft.from.2027-03-01]
value = "10 km"
open = true
`
	if got := anew(old, "2027-03-01"); got != want {
		t.Errorf("the new standard.toml is\n%s", got)
	}
}
