package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/check"
	"borgerguide/build/file"
)

// shownToml is a text of TOML that a manual shows from a first line on, without what sets it in.
func shownToml(t *testing.T, manual, first string) string {
	t.Helper()
	text := read(t, "../docs", manual)
	_, from, ok := strings.Cut(text, first+"\n")
	if !ok {
		t.Fatalf("docs/%s does not show %s", manual, first)
	}
	block, _, _ := strings.Cut(first+"\n"+from, "\n\n")
	return regexp.MustCompile(`(?m)^ +`).ReplaceAllString(block, "") + "\n"
}

// TestTriedAndSignedAsTheManualsSay: what docs/brugertest.md and docs/bekraeft.md tell an editor to write makes a guide
// that may be confirmed, and without the signature it may not.
func TestTriedAndSignedAsTheManualsSay(t *testing.T) {
	dir := smallProject(t)
	const own = "content/municipalities/lilleby/municipality.toml"
	replace(t, dir, own, `status = "draft"`, shownToml(t, "bekraeft.md", `       status = "confirmed"`))
	replace(t, dir, own, `missing = "Kommunen har ikke oplyst adressen"`, `address = "https://was.digst.dk/lilleby"`)
	name := guides + "standard.toml"
	write(t, dir, name, read(t, dir, name)+"\n[missing]\n\"index#hvem\" = \"nævnes ikke\"\n")
	found := func() file.Problems {
		l, err := load(dir)
		must(t, err)
		m, problems := l.guide.Municipality(l.files, "lilleby")
		return append(problems, check.Municipality(l.guide, m)...)
	}
	if told := found().Error(); !strings.Contains(told, "docs/bekraeft.md") || strings.Count(told, "^") != 1 {
		t.Errorf("confirmed without being signed: %s", told)
	}
	write(t, dir, name, read(t, dir, name)+
		shownToml(t, "brugertest.md", "       [tested]")+shownToml(t, "bekraeft.md", "       [signed]"))
	if told := found(); len(told) > 0 {
		t.Errorf("as the manuals say: %s", told)
	}
}

// TestPagesOfTheManuals: the pages where the tasks are solved are there in every guide.
func TestPagesOfTheManuals(t *testing.T) {
	l, err := load("..")
	must(t, err)
	named := regexp.MustCompile("`((?:beregn/)?[a-z-]+\\.html)`")
	pages := named.FindAllStringSubmatch(read(t, "../docs", "brugertest.md"), -1)
	if len(pages) < 8 {
		t.Errorf("docs/brugertest.md names only %d pages", len(pages))
	}
	for _, id := range l.guide.Config.Municipalities {
		m, _ := l.guide.Municipality(l.files, id)
		for _, p := range pages {
			if !slices.Contains(l.guide.Addresses(m), id+"/beskyttet-beskaeftigelse/"+p[1]) {
				t.Errorf("docs/brugertest.md names %s, which %s does not have", p[1], id)
			}
		}
	}
}

var (
	docLink  = regexp.MustCompile(`\]\(([^)#:]*)(#[^):]*)?\)`)
	notShown = regexp.MustCompile("(?ms)^(```.*?^```|    .*?$)|`[^`\n]*`") // code, where links are words
	heading  = regexp.MustCompile(`(?m)^#+ (.+)$`)
	noPart   = regexp.MustCompile(`[^\pL\pN -]`)
)

// TestLinksOfTheManuals: each link of the manuals leads to a file of the project, and to a heading where it names one.
func TestLinksOfTheManuals(t *testing.T) {
	names, err := filepath.Glob("../docs/*.md")
	must(t, err)
	for _, name := range append(names, "../README.md", "../CONTRIBUTING.md", "../SECURITY.md") {
		text := notShown.ReplaceAllString(read(t, "", name), "")
		for _, link := range docLink.FindAllStringSubmatch(text, -1) {
			to := name
			if link[1] != "" {
				to = filepath.Join(filepath.Dir(name), link[1])
			}
			found, err := os.ReadFile(to)
			info, _ := os.Stat(to)
			switch {
			case err != nil && (info == nil || !info.IsDir()):
				t.Errorf("%s links to %s, which is not there", name, link[1])
			case link[2] != "" && !slices.Contains(headingsOf(string(found)), link[2][1:]):
				t.Errorf("%s links to %s%s: there is no such heading", name, link[1], link[2])
			}
		}
	}
}

// headingsOf are the names that the headings of a text have in links.
func headingsOf(text string) (names []string) {
	for _, h := range heading.FindAllStringSubmatch(text, -1) {
		name := noPart.ReplaceAllString(strings.ToLower(h[1]), "")
		names = append(names, strings.ReplaceAll(name, " ", "-"))
	}
	return names
}
