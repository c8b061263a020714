package content_test

import (
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/calculators/quantity"
)

// onDay is a tree with another day in config.toml.
func onDay(tree fstest.MapFS, date string) fstest.MapFS {
	config := strings.Replace(string(tree["config.toml"].Data), "date = 2026-11-22", "date = "+date, 1)
	tree["config.toml"] = &fstest.MapFile{Data: []byte(config)}
	return tree
}

func day(t *testing.T, y, m, d int64) quantity.Day {
	t.Helper()
	day, ok := quantity.DayOf(y, m, d)
	if !ok {
		t.Fatal(y, m, d)
	}
	return day
}

// TestTextOfTheDay: the guide in force is that to the text which holds on the day of config.toml, and each text has its
// own facts, with those of the others on their days.
func TestTextOfTheDay(t *testing.T) {
	const guide, old = "lilleby/beskyttet-beskaeftigelse/", "ord-texts-folder-2027-03-01/"
	for _, c := range []struct {
		date, adopted, answer, other string
		folder                       string // of the guide to the other text
	}{
		{"2026-11-22", "9. december 2019", "30 hverdage", "40 hverdage", "2027-03-01/"},
		{"2027-02-28", "9. december 2019", "30 hverdage", "40 hverdage", "2027-03-01/"},
		{"2027-03-01", "20. januar 2027", "40 hverdage", "30 hverdage", old},
		{"2031-01-01", "20. januar 2027", "40 hverdage", "30 hverdage", old},
	} {
		g, municipalities, problems := load(onDay(fixture.Adopted(t), c.date))
		if len(problems) > 0 {
			t.Fatal(c.date, problems)
		}
		m := municipalities[0]
		now, texts := m.Standards[0], m.Texts()
		if len(m.Standards) != 1 || len(texts) != 2 || texts[0] != now || len(now.Texts) != 2 {
			t.Fatalf("%s: %d standards, %d texts", c.date, len(m.Standards), len(texts))
		}
		lookup, other := g.Lookup(m, now), g.Lookup(m, texts[1])
		adopted, answer := lookup.Words("vedtaget"), lookup.Words("svarfrist")
		if adopted != c.adopted || answer != c.answer {
			t.Errorf("%s: in force is the text of %s with %s", c.date, adopted, answer)
		}
		if got := other.Words("svarfrist"); got != c.other {
			t.Errorf("%s: the other text says %s", c.date, got)
		}
		main, beside := content.GuideFolder(m, now), content.GuideFolder(m, texts[1])
		if main != guide || beside != guide+c.folder {
			t.Errorf("%s: the guides lie in %s and %s", c.date, main, beside)
		}
		for _, s := range []struct {
			day     quantity.Day
			written string
			adopted int
		}{{day(t, 2027, 2, 28), "30 hverdage", 1}, {day(t, 2027, 3, 1), "40 hverdage", 2}} {
			row, ok := now.All["svarfrist"].At(s.day)
			if !ok || row.Written != s.written || row.Adopted != s.adopted {
				t.Errorf("%s: on day %d it is %q of text %d", c.date, s.day, row.Written, row.Adopted)
			}
		}
		// The new text says nothing of the time for a complaint: from its first day the law's counts.
		if row, _ := now.All["klagefrist"].At(day(t, 2027, 3, 1)); row.Source != "proeveloven" {
			t.Errorf("%s: the time for a complaint is still of %q", c.date, row.Passage)
		}
	}
}

// TestPagesTakenOver: a text has the pages of the one before it, but for those in its own folder and those it is
// without.
func TestPagesTakenOver(t *testing.T) {
	const folder = "content/municipalities/lilleby/beskyttet-beskaeftigelse/"
	tree := fixture.Adopted(t)
	delete(tree, folder+"2027-03-01/klage.md")
	kilde := strings.Replace(string(tree[folder+"klage.md"].Data), `kilde="B4"`, `kilde="4"`, 1)
	tree[folder+"klage.md"] = &fstest.MapFile{Data: []byte(kilde)}
	for _, c := range []struct{ without, klage string }{
		{"", folder + "klage.md"}, {`without = ["klage"]`, ""},
		{`without = ["ordbog/afgoerelse"]`, folder + "klage.md"},
	} {
		name := folder + "2027-03-01/standard.toml"
		changed := fstest.MapFS{}
		for n, f := range tree {
			changed[n] = f
		}
		changed[name] = &fstest.MapFile{Data: append([]byte(c.without+"\n"), tree[name].Data...)}
		_, municipalities, problems := load(changed)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		coming := municipalities[0].Texts()[1]
		own := ""
		if f := coming.Page("klage").Own.File; f != nil {
			own = f.Name
		}
		if own != c.klage {
			t.Errorf("%q: the page klage is of %q", c.without, own)
		}
		if front := coming.Page("index").Own.File.Name; front != folder+"2027-03-01/index.md" {
			t.Errorf("the front page is of %s", front)
		}
	}
}

// TestProblemsOfTexts reads the trees of testdata/adopted, each laid over that with a text that is adopted anew, and
// compares every word of what is wrong with them.
func TestProblemsOfTexts(t *testing.T) {
	base := fixture.Adopted(t)
	for _, c := range fixture.All(t, "testdata/adopted") {
		t.Run(c.Name, func(t *testing.T) {
			_, _, problems := load(c.Over(t, base))
			if len(problems) == 0 {
				t.Error("nothing is wrong")
			}
			c.Expect(t, problems.Error())
		})
	}
}

// TestAllTextsByTheirDays: where the first text has a folder by its day too, it takes over the pages that lie above.
func TestAllTextsByTheirDays(t *testing.T) {
	const folder = "content/municipalities/lilleby/beskyttet-beskaeftigelse/"
	tree := fixture.Adopted(t)
	for _, name := range []string{"standard.toml", "source.md", "source.txt"} {
		tree[folder+"2019-12-09/"+name] = tree[folder+name]
		delete(tree, folder+name)
	}
	for _, c := range []struct{ date, answer, other, beside string }{
		{"2026-11-22", "30 hverdage", "40 hverdage", "2027-03-01/"},
		{"2027-03-01", "40 hverdage", "30 hverdage", "2019-12-09/"},
	} {
		g, municipalities, problems := load(onDay(maps.Clone(tree), c.date))
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		m := municipalities[0]
		texts := m.Texts()
		now, other := g.Lookup(m, texts[0]).Words("svarfrist"), g.Lookup(m, texts[1]).Words("svarfrist")
		beside := content.GuideFolder(m, texts[1])
		if now != c.answer || other != c.other || beside != "lilleby/beskyttet-beskaeftigelse/"+c.beside {
			t.Errorf("%s: %s, and %s in %s", c.date, now, other, beside)
		}
		if own := texts[0].Texts[0].Page("klage").Own.File.Name; own != folder+"klage.md" {
			t.Errorf("the page klage of the first text is of %s", own)
		}
	}
	_, _, problems := load(onDay(maps.Clone(tree), "2019-12-08"))
	const want = "no adopted text holds on the day of config.toml, 8. december 2019"
	if !strings.Contains(problems.Error(), want) {
		t.Errorf("before the first day: %v", problems)
	}
}
