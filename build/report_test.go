package main

import (
	"path/filepath"
	"strings"
	"testing"

	"borgerguide/calculators"
)

// TestReportOfTheProject has every municipality once and every calculator once, printed and on the page to sign.
func TestReportOfTheProject(t *testing.T) {
	dir := copyProject(t)
	code, printed, stderr := tool("check", "--report", "-dir", dir, "--html", filepath.Join(dir, "gennemsyn.html"))
	if code != 0 {
		t.Fatal(stderr)
	}
	page := read(t, dir, "gennemsyn.html")
	once := func(what, text string) {
		t.Helper()
		if n := strings.Count(text, what); n != 1 {
			t.Errorf("%q stands there %d times", what, n)
		}
	}
	for _, c := range calculators.All {
		once("# The calculator "+c.Name+": ", printed)
		once("<code>calculators/"+c.Folder+"/cases.txt</code>", page)
	}
	for _, name := range []string{"Ballerup Kommune", "Randers Kommune"} {
		once("# "+name+": ", printed)
		once("<h2>"+name+": ", page)
	}
	always := strings.Count(printed, "\nwhen: altid\n")
	if always == 0 || always != strings.Count(page, "<p class=\"sign\">altid ☐</p>") {
		t.Errorf("%d sentences are said always, and the page has others", always)
	}
}
