package report

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestLawWatch: docs/law-watch.md is made of what the texts of the law say of themselves, and of nothing else. Each
// says when it was seen and what may change next, if only that nothing is known.
func TestLawWatch(t *testing.T) {
	g, problems := content.Load(os.DirFS("../.."))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, id := range g.SourceIDs() {
		if s := g.Sources[id]; s.Seen == 0 || !s.Next.Written {
			t.Errorf("%s lacks seen or next", s.File.Name)
		}
	}
	fixture.GoldenFile(t, "../../docs/law-watch.md", watchText(t, g))
}

// TestWatchTellsWhatIsNotWritten: a text without a day or without next stands in the list, and says so; "" says that
// nothing is known.
func TestWatchTellsWhatIsNotWritten(t *testing.T) {
	for _, c := range []struct{ lines, heading, text string }{
		{"", "unwritten", "watch.unseen"},
		{"seen = 2026-11-20", "unwritten", "watch.seen"},
		{`next = ""`, "unknown", "watch.unseen"},
		{"seen = 2026-11-20\nnext = \"\"", "unknown", "20. november 2026"},
		{"seen = 2026-11-20\nnext = \"En ny lov.\"", "changing", "En ny lov."},
	} {
		tree := fixture.Base(t)
		const name = "content/law/sources/proeveloven.md"
		text := strings.Replace(string(tree[name].Data), `note = "`, c.lines+"\nnote = \"", 1)
		tree[name].Data = []byte(text)
		g, problems := content.Load(tree)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		_, after, found := strings.Cut(watchText(t, g), "## ord watch."+c.heading)
		if !found || !strings.Contains(after, c.text) || !strings.Contains(after, "proeveloven.md") {
			t.Errorf("%s: %s", c.lines, watchText(t, g))
		}
	}
}

// TestRunning: the law's values and amounts that end or are looked at anew stand by day, those of the next year first;
// that there are none is said.
func TestRunning(t *testing.T) {
	const law, source = "content/law/facts.toml", "content/law/sources/proeveloven.md"
	const going = "open = true\nreview = 2030-01-01"
	const changing = "+++\nnext = \"Beløb.\"\nreview = 2027-01-01\n"
	for _, c := range []struct {
		file, old, new, day, near, later string
	}{
		{law, "open = true", "open = true", "2026-11-22", "watch.near-none", ""},
		{law, "open = true", "until = 2026-12-31", "2026-11-22", "`egen-afstand`: ord watch.ends", ""},
		{law, "open = true", "until = 2027-12-31", "2026-11-22", "watch.near-none", "`egen-afstand`: ord watch.ends"},
		{law, "open = true", "until = 2027-12-31", "2027-11-22", "`egen-afstand`: ord watch.ends", ""},
		{law, "open = true", going, "2026-11-22", "watch.near-none", "`egen-afstand`: ord watch.anew"},
		{law, "open = true", going, "2029-01-01", "`egen-afstand`: ord watch.anew", ""},
		{source, "+++\n", changing, "2026-11-22", "`proeveloven.md`: ord watch.text", ""},
	} {
		tree := fixture.Base(t)
		for name, change := range map[string][2]string{
			"config.toml": {"2026-11-22", c.day}, c.file: {c.old, c.new},
		} {
			tree[name].Data = []byte(strings.Replace(string(tree[name].Data), change[0], change[1], 1))
		}
		g, problems := content.Load(tree)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		_, running, _ := strings.Cut(watchText(t, g), "## ord watch.near")
		near, later, found := strings.Cut(running, "## ord watch.later")
		if !strings.Contains(near, c.near) || !strings.Contains(later, c.later) || found != (c.later != "") {
			t.Errorf("%q on %s: %s", c.new, c.day, running)
		}
	}
}

func watchText(t *testing.T, g *content.Guide) string {
	t.Helper()
	var b bytes.Buffer
	if err := NewWatch(g).Text(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
