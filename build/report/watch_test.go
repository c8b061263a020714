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

func watchText(t *testing.T, g *content.Guide) string {
	t.Helper()
	var b bytes.Buffer
	if err := NewWatch(g).Text(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
