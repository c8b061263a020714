package main

import (
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/calculators/quantity"
	shared "borgerguide/content"
)

// TestLawDay: whichever tells the newest day counts.
func TestLawDay(t *testing.T) {
	for _, c := range []struct {
		source, checked, from, rowChecked, want quantity.Day
	}{
		{100, 0, 90, 0, 100}, {100, 0, 110, 0, 110}, {100, 120, 110, 0, 120}, {100, 0, 110, 130, 130}, {0, 0, 0, 0, 0},
	} {
		g := &content.Guide{
			Sources: map[string]*content.Source{"old": {Date: 1}, "new": {Date: c.source, Checked: c.checked}},
			Facts:   content.Facts{"a": {Rows: []content.Row{{From: 2}, {From: c.from, Checked: c.rowChecked}}}},
		}
		if got := lawDay(g); got != max(c.want, 2) {
			t.Errorf("%v: the law is of %d", c, got)
		}
	}
}

// TestVersionTellsTheLaw: the day stands in the law that the tool carries.
func TestVersionTellsTheLaw(t *testing.T) {
	_, stdout, _ := tool("--version")
	m := regexp.MustCompile(`, law of (\d{4}-\d\d-\d\d)\n$`).FindStringSubmatch(stdout)
	if m == nil {
		t.Fatalf("--version prints %q", stdout)
	}
	var days []string
	for _, file := range []string{"../content/law/facts.toml", "../content/law/sources/*.md"} {
		names, err := fs.Glob(os.DirFS(".."), strings.TrimPrefix(file, "../"))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			text := read(t, "..", name)
			for _, day := range regexp.MustCompile(`(?m)(?:^\[.*from\.|^date = |^checked = )(\d{4}-\d\d-\d\d)`).
				FindAllStringSubmatch(text, -1) {
				days = append(days, day[1])
			}
		}
	}
	if want := slices.Max(days); m[1] != want {
		t.Errorf("the law is of %s, and the newest day in content/law is %s", m[1], want)
	}
}

// TestAllSharedContentIsCarried: the tool holds every file of content/ but those of the municipalities, as it is there.
func TestAllSharedContentIsCarried(t *testing.T) {
	carried := 0
	for name, text := range tree(t, "../content") {
		if strings.HasPrefix(name, "municipalities/") || name == shared.Mark {
			continue
		}
		have, err := fs.ReadFile(shared.Files, name)
		if err != nil || string(have) != text {
			t.Errorf("content/%s is not in the tool: %v", name, err)
		}
		carried++
	}
	if carried < 50 {
		t.Errorf("only %d files are carried", carried)
	}
}
