package main

import (
	"path/filepath"
	"strings"
	"testing"
)

const (
	sheltered  = "beskyttet-beskaeftigelse"
	activities = "aktivitets-og-samvaerstilbud"
)

// twinTown is an editor's folder with the made-up municipality that has both kinds of standards and nothing else.
func twinTown(t *testing.T) string {
	t.Helper()
	return madeTowns(t, "tvillingby")
}

// TestBothKinds: a municipality that has a standard of both kinds builds without a problem. Each guide has its own
// calculators and limits; a question to a calculator that both have names one.
func TestBothKinds(t *testing.T) {
	dir := twinTown(t)
	if code, _, stderr := tool("build", "-dir", dir); code != 0 {
		t.Fatal(stderr)
	}
	site := tree(t, filepath.Join(dir, "public"))
	for address, there := range map[string]bool{
		"tvillingby/index.html":                               true,
		"tvillingby/" + activities + "/hvad.html":             true,
		"tvillingby/" + activities + "/transport.html":        true,
		"tvillingby/" + activities + "/beregn/frist.html":     true,
		"tvillingby/" + activities + "/beregn/forloeb.html":   true,
		"tvillingby/" + activities + "/beregn/loen.html":      false,
		"tvillingby/" + activities + "/beregn/transport.html": false,
		"tvillingby/" + activities + "/beregn/pension.html":   false,
		"tvillingby/" + sheltered + "/beregn/transport.html":  true,
		"uden-kommune/" + sheltered + "/index.html":           true,
		"uden-kommune/" + activities + "/index.html":          false,
	} {
		if _, ok := site[address]; ok != there {
			t.Errorf("%s is there: %t", address, ok)
		}
	}
	const kind = "»Aktivitets- og samværstilbud«"
	if page := site["tvillingby/"+sheltered+"/beregn/transport.html"]; !strings.Contains(page, "nogle dage i "+kind) {
		t.Error("the question of days does not say which to count")
	}
	if page := site["uden-kommune/"+sheltered+"/beregn/transport.html"]; strings.Contains(page, kind) {
		t.Error("the law alone speaks of days under another kind")
	}
	page := site["tvillingby/"+activities+"/transport.html"]
	if !strings.Contains(page, "hvis du har betydeligt nedsat fysisk eller psykisk funktionsevne") {
		t.Error("the page of transport does not say whom the municipality pays for")
	}
	const answer, both = "deadline kommune=tvillingby hvad=svar modtaget=2026-11-02", activities + ", " + sheltered
	const pay = "transport kommune=tvillingby afstand=25 maade=koersel dage=3 tur=150 tur10=80 loen=9000"
	for _, c := range []struct{ args, want string }{
		{answer + " standard=" + activities, "answer-by 2027-01-25"},
		{answer + " standard=" + sheltered, "answer-by 2026-12-28"},
		{answer, "standard:empty "},
		{"case kommune=tvillingby soegt=2026-11-02", "standard:empty "},
		{pay, "you-pay 208000"},
		{"pension kommune=tvillingby foedt=1963-05-05", "reach 2031-05-05"},
		{pay + " standard=" + activities, "standard:without »Aktivitets- og samværstilbud« har ikke denne beregner. " +
			"Læs svaret på siden Hvem betaler transporten?: tvillingby/" + activities + "/transport.html"},
		{"wage kommune=tvillingby standard=" + activities, "standard:without "},
	} {
		code, stdout, stderr := tool(append([]string{"calc", "-dir", dir}, strings.Fields(c.args)...)...)
		got := told(t, stdout, stderr)
		if !strings.HasPrefix(got, c.want) || (code == 2) != strings.Contains(c.want, ":") {
			t.Errorf("%s: exit code %d, %s, want %s", c.args, code, got, c.want)
		}
		if c.want == "standard:empty " && !strings.HasSuffix(got, both) {
			t.Errorf("%s: %s does not list %s", c.args, got, both)
		}
		if c.args == pay && !strings.Contains(stdout, "Et månedskort, du også bruger til "+kind+", har vi ikke delt.") {
			t.Errorf("it does not say that a ticket for both is not shared: %s", stdout)
		}
	}
}

// TestNewStandard: the kind that not every municipality has is made where it is named, in a municipality that is there.
func TestNewStandard(t *testing.T) {
	dir := twinTown(t)
	for name, want := range map[string]string{
		"tvillingby/" + activities: "is there already",
		"tvillingby/aktivitets":    "there is no kind of standard \"aktivitets\"",
		"andenby/" + activities:    "make it first with borgerguide new andenby",
		"tvillingby/":              "there is no kind of standard",
		"tvillingby/a/b":           "there is no kind of standard",
	} {
		if code, _, stderr := tool("new", "-dir", dir, name); code != 1 || !strings.Contains(stderr, want) {
			t.Errorf("%s: exit code %d, %s", name, code, stderr)
		}
	}
}

// TestSecondKindIsNotPublished: no municipality of the project has the second kind, and no page of the site leads to
// it.
func TestSecondKindIsNotPublished(t *testing.T) {
	dir := copyProject(t)
	if code, _, stderr := tool("build", "-dir", dir); code != 0 {
		t.Fatal(stderr)
	}
	for name, text := range tree(t, filepath.Join(dir, "public")) {
		for _, before := range []string{"ballerup/", "randers/", "uden-kommune/", "../", `"`} {
			if strings.Contains(name, activities) || strings.Contains(text, before+activities+"/") {
				t.Errorf("%s is of the second kind, or leads to it", name)
			}
		}
	}
}
