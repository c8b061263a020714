package content_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/fixture"
)

// load reads a tree, with every municipality it builds, and gives all problems.
func load(tree fs.FS) (*content.Guide, []*content.Municipality, file.Problems) {
	g, problems := content.Load(tree)
	var municipalities []*content.Municipality
	for _, id := range g.Config.Municipalities {
		m, more := g.Municipality(tree, id)
		municipalities = append(municipalities, m)
		problems = append(problems, more...)
	}
	return g, municipalities, problems
}

func TestBaseHasNoProblems(t *testing.T) {
	if _, _, problems := load(fixture.Base(t)); len(problems) > 0 {
		t.Error(problems)
	}
}

// TestProblems reads the trees of testdata/load and compares every word of what is wrong with them.
func TestProblems(t *testing.T) {
	base := fixture.Base(t)
	for _, c := range fixture.All(t, "testdata/load") {
		t.Run(c.Name, func(t *testing.T) {
			_, _, problems := load(c.Over(t, base))
			if len(problems) == 0 {
				t.Error("nothing is wrong")
			}
			c.Expect(t, problems.Error())
		})
	}
}

// TestLineEndsAndMarksChangeNothing: files as Windows editors leave them say the same, at the same places.
func TestLineEndsAndMarksChangeNothing(t *testing.T) {
	base := fixture.Base(t)
	for _, c := range fixture.All(t, "testdata/load") {
		tree := c.Over(t, base)
		_, _, plain := load(tree)
		_, _, windows := load(asOnWindows(tree))
		fixture.Compare(t, c.Name, windows.Error(), plain.Error())
	}
	g, municipalities, problems := load(asOnWindows(base))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	_, plain, _ := load(base)
	if got, want := told(g, municipalities[0]), told(g, plain[0]); got != want {
		fixture.Compare(t, "the guide", got, want)
	}
}

// addFile puts a file into a tree.
func addFile(tree fstest.MapFS, name, text string) { tree[name] = &fstest.MapFile{Data: []byte(text)} }

// asOnWindows gives every file a byte order mark and lines that end in a carriage return as well.
func asOnWindows(tree fstest.MapFS) fstest.MapFS {
	windows := fstest.MapFS{}
	for name, f := range tree {
		lines := bytes.ReplaceAll(f.Data, []byte("\n"), []byte("\r\n"))
		windows[name] = &fstest.MapFile{Data: append([]byte("\ufeff"), lines...)}
	}
	return windows
}

// told is what a guide says, in short: its pages with their sections, and what the facts are worth.
func told(g *content.Guide, m *content.Municipality) string {
	var b strings.Builder
	for _, s := range m.Standards {
		lookup := g.Lookup(m, s)
		for _, p := range s.Pages {
			fmt.Fprintf(&b, "%s: %s | %s | %s | tool %q | kilde %q\n",
				p.ID, p.Title, p.Short, p.Lead, p.Calculator, p.Kilde)
			for _, section := range p.Sections {
				fmt.Fprintf(&b, "  %s: %s", section.ID, section.Heading)
				if section.Shared != nil {
					fmt.Fprintf(&b, " | shared %q", section.Shared.Kilde)
				}
				if section.Own != nil {
					fmt.Fprintf(&b, " | own %q", section.Own.Kilde)
				}
				if section.Silent() {
					b.WriteString(" | silent")
				}
				b.WriteString("\n")
			}
		}
		for _, name := range lookup.Known() {
			v, _ := lookup.Find(name)
			fmt.Fprintf(&b, "{%s} %s", name, v.Words)
			if v.Missing {
				b.WriteString(" (missing)")
			}
			b.WriteString("\n")
		}
		for _, p := range s.Source.Passages {
			fmt.Fprintf(&b, "%s: %s\n", p.ID, p.Plain())
		}
	}
	return b.String()
}

// TestGuide compares the small tree as it is read.
func TestGuide(t *testing.T) {
	g, municipalities, _ := load(fixture.Base(t))
	fixture.Golden(t, "testdata/guide.txtar", []string{"guide"}, map[string]string{"guide": told(g, municipalities[0])})
}

// TestPagesLieOverOneAnother: what a municipality's page says counts over the shared one's, section by section.
func TestPagesLieOverOneAnother(t *testing.T) {
	for _, c := range fixture.All(t, "testdata/pages") {
		g, municipalities, problems := load(c.Over(t, fixture.Base(t)))
		if len(problems) > 0 {
			t.Error(problems)
		}
		pages, _, _ := strings.Cut(told(g, municipalities[0]), "\n{")
		c.Expect(t, pages)
	}
}

func TestLookup(t *testing.T) {
	g, municipalities, _ := load(fixture.Base(t))
	m := municipalities[0]
	local, shared := g.Lookup(m, m.Standards[0]), g.SharedLookup()
	for _, c := range []struct{ name, local, shared string }{
		{"klagefrist", "4 uger", "4 uger"}, {"svarfrist", "30 hverdage", "ord lookup.unknown"},
		{"egen-afstand", "10 km", "10 km"},
		{"kommune", "ord lookup.municipality Lilleby", "-"},
		{"kommune.hjemmeside", "ord lookup.site", "-"},
		{"standard.adresse", "ord lookup.unfound", "-"},
		{"standard.set", "ord lookup.unseen", "-"}, {"standard.fax", "-", "-"}, {"standard", "kvalitetsstandard", "-"},
		{"vedtaget", "9. december 2019", "-"},
		{"naeste-eftersyn", "står ikke i standarden", "-"}, {"was", "Kommunen har ikke oplyst adressen", "-"},
		{"ansoegning.navn", "Fronten", "-"}, {"ansoegning.telefon", "11 22 33 44", "-"},
		{"ansoegning.mail", "front@lilleby.dk", "-"},
		{"klage-kontakt.navn", "Klagehuset", "-"}, {"klage-kontakt.telefon", "ord lookup.unstated", "-"},
		{"klage-kontakt.mail", "ord lookup.unstated", "-"},
		{"ansoegning.fax", "-", "-"}, {"kommune.navn", "-", "-"}, {"vedtaget.dag", "-", "-"}, {"ukendt", "-", "-"},
		{"", "-", "-"},
	} {
		for _, l := range []struct {
			lookup content.Lookup
			want   string
		}{{local, c.local}, {shared, c.shared}} {
			v, ok := l.lookup.Find(c.name)
			if !ok {
				v.Words = "-"
			}
			if v.Words != l.want {
				t.Errorf("{%s} is %q, want %q", c.name, v.Words, l.want)
			}
		}
	}
	want := "Fronten, Parkvej 1, 2750 Lilleby, 11 22 33 44, front@lilleby.dk"
	if words := local.Words("ansoegning"); words != want {
		t.Errorf("{ansoegning} is %q", words)
	}
}

// TestOnTheWeb: the municipality's site is shown by its name, the adopted text by its title, and each leads there.
func TestOnTheWeb(t *testing.T) {
	tree := fixture.Read(t, "testdata/web.txtar").Over(t, fixture.Base(t))
	g, municipalities, problems := load(tree)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	m := municipalities[0]
	lookup := g.Lookup(m, m.Standards[0])
	for _, c := range []struct{ name, words, address string }{
		{"kommune.hjemmeside", "lilleby.dk", "https://www.lilleby.dk"},
		{"standard.adresse", "Kvalitetsstandard for beskyttet beskæftigelse", "https://www.lilleby.dk/standarder/6/"},
		{"standard.set", "28. november 2026", ""},
	} {
		if v, ok := lookup.Find(c.name); !ok || v.Words != c.words || v.Address != c.address || v.Missing {
			t.Errorf("{%s} is %+v", c.name, v)
		}
	}
	if got := m.Standards[0].Source.Address; got != "https://www.lilleby.dk/standarder/6/" {
		t.Errorf("the source of the standard lies at %q", got)
	}
}
