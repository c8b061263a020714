package page

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestOneGuideIsLeftOutOfThePath: where a municipality has one guide, the root and the ways back lead straight to it.
// Its own page stays, and leads there too.
func TestOneGuideIsLeftOutOfThePath(t *testing.T) {
	tree := fixture.TwoKinds(t)
	g, problems := content.Load(tree)
	pages := renderGuide(t, g, tree, problems).pages
	for _, c := range []struct {
		municipality string
		root         string
		crumbs       []string // of a page of its first guide
	}{
		{"lilleby", "lilleby/index.html", []string{"../../index.html", "../index.html", "index.html"}},
		{"storeby", "storeby/beskyttet-beskaeftigelse/index.html", []string{"../../index.html", "index.html"}},
	} {
		if root := cardsOf(pages["index.html"]); !slices.Contains(root, c.root) {
			t.Errorf("the root leads to %q, not to %s", root, c.root)
		}
		got := crumbsOf(pages[c.municipality+"/beskyttet-beskaeftigelse/klage.html"])
		if !slices.Equal(got, c.crumbs) {
			t.Errorf("%s: the way back is %q, want %q", c.municipality, got, c.crumbs)
		}
	}
	want := []string{"beskyttet-beskaeftigelse/index.html"}
	if got := cardsOf(pages["storeby/index.html"]); !slices.Equal(got, want) {
		t.Errorf("the municipality's own page leads to %q", got)
	}
}

// TestOneGuideOfTheLawAlone: the guide of the law alone is reached in one step as well.
func TestOneGuideOfTheLawAlone(t *testing.T) {
	pages := render(t, fixture.LawAlone(t), "").pages
	const front = "uden-kommune/beskyttet-beskaeftigelse/index.html"
	if root := cardsOf(pages["index.html"]); !slices.Contains(root, front) {
		t.Errorf("the root leads to %q", root)
	}
	if got := crumbsOf(pages[front]); !slices.Equal(got, []string{"../../index.html"}) {
		t.Errorf("the way back is %q", got)
	}
}

// TestRootTellsOfTheGuide: where all guides are of one kind, the root has that kind's heading, and what it is about.
func TestRootTellsOfTheGuide(t *testing.T) {
	pages := render(t, fixture.Base(t), "").pages
	for _, says := range []string{
		"<h1>Et arbejde til dig</h1>", "Det hedder beskyttet beskæftigelse.",
		"<title>Beskyttet beskæftigelse</title>", "ord choice.made ord publisher.association Prøveforeningen",
	} {
		if !strings.Contains(pages["index.html"], says) {
			t.Errorf("the root does not say %q", says)
		}
	}
	tree := fixture.TwoKinds(t)
	g, problems := content.Load(tree)
	root := renderGuide(t, g, tree, problems).pages["index.html"]
	if !strings.Contains(root, "<h1>"+g.Config.Title+"</h1>") || !strings.Contains(root, "Det hedder beskyttet besk") {
		t.Error("the root of two kinds has the heading of one, or says nothing of it")
	}
}

// TestRootOfTwoMunicipalities: where one chooses, the browser's bar says so. A draft is marked where others are none.
func TestRootOfTwoMunicipalities(t *testing.T) {
	for _, c := range []struct {
		confirmed string // a municipality
		drafts    int    // cards that say so
	}{{"", 0}, {"lilleby", 1}, {"storeby", 1}} {
		tree := fixture.TwoKinds(t)
		for name := range tree {
			if strings.HasPrefix(name, "content/municipalities/lilleby/ledsagelse/") {
				delete(tree, name)
			}
		}
		if c.confirmed != "" {
			file := tree["content/municipalities/"+c.confirmed+"/municipality.toml"]
			file.Data = bytes.Replace(file.Data, []byte(`"draft"`), []byte(`"confirmed"`), 1)
		}
		g, problems := content.Load(tree)
		root := renderGuide(t, g, tree, problems).pages["index.html"]
		if !strings.Contains(root, "<title>ord choice.tab Beskyttet beskæftigelse</title>") {
			t.Errorf("%s: the bar does not say that one chooses", c.confirmed)
		}
		if n := strings.Count(root, "<p>ord choice.draft</p>"); n != c.drafts {
			t.Errorf("%q is confirmed, and %d cards say that they are drafts, want %d", c.confirmed, n, c.drafts)
		}
	}
}

// TestNoWordsForAMissingStatement: what a municipality lacks is for the report, not for its readers.
func TestNoWordsForAMissingStatement(t *testing.T) {
	for address, html := range render(t, fixture.Base(t), "").pages {
		if strings.Contains(html, "Kommunen har ikke oplyst adressen") {
			t.Errorf("%s says that there is no accessibility statement", address)
		}
	}
}

func cardsOf(html string) []string  { return linksIn(html, `<ul class="cards">`, "</ul>") }
func crumbsOf(html string) []string { return linksIn(html, `<nav class="crumbs"`, "</nav>") }

// linksIn are the addresses between two marks of a page.
func linksIn(html, from, to string) (links []string) {
	_, html, _ = strings.Cut(html, from)
	html, _, _ = strings.Cut(html, to)
	for _, link := range strings.Split(html, `href="`)[1:] {
		address, _, _ := strings.Cut(link, `"`)
		links = append(links, address)
	}
	return links
}
