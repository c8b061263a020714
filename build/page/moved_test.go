package page

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// renamed is the small tree after everything in it has had another name: a page of the law, one of the municipality, a
// calculator, the kind of standard and the municipality; and a guide that is no more.
func renamed(t *testing.T) fstest.MapFS {
	t.Helper()
	return fixture.Read(t, "../check/testdata/addresses/holds.txtar").Over(t, fixture.Base(t))
}

// TestMovedGolden compares the small pages at old addresses where the site's address is known, and what surrounds them.
func TestMovedGolden(t *testing.T) {
	out := render(t, renamed(t), "https://guide.example/under/")
	expectSound(t, out)
	shown := map[string]string{}
	for _, address := range []string{
		"lilleby/beskyttet-beskaeftigelse/klageadgang.html", "smaaby/vaernet-arbejde/beregn/svarfrist.html",
		"smaaby/index.html", "lilleby/ledsagelse/beregn/deadline.html",
	} {
		shown[address] = out.pages[address]
	}
	fixture.Golden(t, "testdata/moved.txtar", slices.Sorted(maps.Keys(shown)), shown)
}

// TestMovedLeadsToAPage: each old address leads on in one step, to a page that is none of them, and says so to those
// who do not know the site's address too.
func TestMovedLeadsToAPage(t *testing.T) {
	out := render(t, renamed(t), "")
	expectSound(t, out)
	m := out.municipalities[0]
	moved := append(m.MovedHere(), out.guide.Moved(m, m.Standards[0])...)
	from := map[string]bool{}
	for _, one := range moved {
		from[one.From] = true
	}
	for _, one := range moved {
		html := out.pages[one.From]
		link := relative(one.From, one.To)
		for _, want := range []string{
			`<meta http-equiv="refresh" content="0; url=` + link + `">`, `<a href="` + link + `">`,
			`<meta name="robots" content="noindex">`, `<html lang="da">`, `default-src &#39;none&#39;`,
		} {
			if !strings.Contains(html, want) {
				t.Errorf("%s does not hold %s:\n%s", one.From, want, html)
			}
		}
		if from[one.To] || out.pages[one.To]+out.portable[one.To] == "" {
			t.Errorf("%s leads to %s, where there is no page that stays", one.From, one.To)
		}
		if strings.Contains(html, "canonical") {
			t.Errorf("%s names a whole address, and the site's is not known", one.From)
		}
	}
	if len(moved) < 50 {
		t.Errorf("only %d addresses lead on", len(moved))
	}
}

// TestMadeIsAddressed: the pages that a municipality gets are those that content says it has, old ones and present.
func TestMadeIsAddressed(t *testing.T) {
	for _, tree := range []fstest.MapFS{fixture.Base(t), fixture.TwoKinds(t), renamed(t)} {
		g, problems := content.Load(tree)
		out := renderGuide(t, g, tree, problems)
		var listed []string
		for _, m := range out.municipalities {
			listed = append(listed, g.Addresses(m)...)
		}
		made := slices.Collect(maps.Keys(out.portable))
		for address := range out.pages {
			if strings.Contains(address, "/") && content.IsPage(address) {
				made = append(made, address)
			}
		}
		slices.Sort(made)
		slices.Sort(listed)
		if !slices.Equal(made, listed) {
			t.Errorf("made are\n%s\nlisted are\n%s", strings.Join(made, "\n"), strings.Join(listed, "\n"))
		}
	}
}

// TestOldFilesForOtherSites: what other sites load lies in old folders too, and knows the folder it lies in; a text to
// paste is the same wherever it lies.
func TestOldFilesForOtherSites(t *testing.T) {
	tree := renamed(t)
	g, problems := content.Load(tree)
	with := assets
	with.Element = func(data []byte) []byte { return data }
	with.ElementStyle, with.Height = []byte("style"), []byte("height")
	out := renderWith(t, with, g, tree, problems)
	folders := g.GuideFolders(out.municipalities[0], out.municipalities[0].Standards[0])
	if len(folders) != 4 {
		t.Fatalf("the guide has lain in %d folders, not 4", len(folders))
	}
	for _, folder := range folders {
		script := out.pages[folder.Text+content.ElementScript]
		style, height := out.pages[folder.Text+content.ElementStyle], out.pages[folder.Text+content.HeightScript]
		if !strings.Contains(script, `"folder":"`+folder.Text+`"`) || style == "" || height == "" {
			t.Errorf("in %s lies not all that other sites load", folder.Text)
		}
		for _, name := range []string{"deadline.txt", "svarfrist.txt"} {
			text := out.pages[folder.Text+"indlejr/"+name]
			if text == "" || text != out.pages[folders[0].Text+"indlejr/deadline.txt"] {
				t.Errorf("%sindlejr/%s is not the text to paste", folder.Text, name)
			}
		}
	}
}
