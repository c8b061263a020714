package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
)

// Watch is what may change in the texts of the law, for those who keep the guide right.
type Watch struct {
	Changing  []Watched // something is known
	Unknown   []Watched // nothing is
	Unwritten []Watched // nobody has said either
	Running   Running   // the values that end, or are looked at anew

	words *wording.WatchWords
}

// Watched is one text of the law: when it was seen, and what may change in it.
type Watched struct {
	ID, Seen, Next string
}

// NewWatch sorts the texts of the law by what is known, those that were read longest ago first.
func NewWatch(g *content.Guide) Watch {
	w := Watch{words: &g.Build.Watch, Running: newRunning(g)}
	ids := g.SourceIDs()
	slices.SortStableFunc(ids, func(a, b string) int { return int(g.Sources[a].Seen - g.Sources[b].Seen) })
	for _, id := range ids {
		s := g.Sources[id]
		one := Watched{id, w.seen(s), s.Next.Words}
		switch {
		case one.Next != "":
			w.Changing = append(w.Changing, one)
		case s.Next.Written:
			w.Unknown = append(w.Unknown, one)
		default:
			w.Unwritten = append(w.Unwritten, one)
		}
	}
	return w
}

func (w Watch) seen(s *content.Source) string {
	title := cmp.Or(s.Short, s.Title)
	if s.Seen == 0 {
		return markdown.FillPairs(w.words.Unseen, "title", title)
	}
	return markdown.FillPairs(w.words.Seen, "title", title, "date", content.DateWords(s.Seen))
}

// watchPart is one list of texts under its heading.
type watchPart struct {
	heading string
	texts   []Watched
}

// parts are the lists that hold anything.
func (w Watch) parts() []watchPart {
	all := []watchPart{{w.words.Changing, w.Changing}, {w.words.Unknown, w.Unknown}, {w.words.Unwritten, w.Unwritten}}
	return slices.DeleteFunc(all, func(p watchPart) bool { return len(p.texts) == 0 })
}

// Text writes the list as Markdown: docs/law-watch.md is the same.
func (w Watch) Text(out io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n", w.words.Title, w.words.Lead)
	for _, part := range w.parts() {
		fmt.Fprintf(&b, "\n## %s\n\n", part.heading)
		for _, t := range part.texts {
			fmt.Fprintf(&b, "- `%s.md`: %s\n", t.ID, strings.TrimSpace(t.Seen+" "+t.Next))
		}
	}
	w.Running.write(&b, w.words)
	_, err := io.WriteString(out, b.String())
	return err
}
