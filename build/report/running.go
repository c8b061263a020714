package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
)

// Running is which of the law's dated values end or are looked at anew, by day: within a year of the day the guide
// speaks for, and later.
type Running struct {
	Near, Later []string // a line each

	date string // the day the guide speaks for
}

// newRunning finds the values that end, and the texts of the law whose amounts are changed on a known day.
func newRunning(g *content.Guide) Running {
	type line struct {
		day    int64
		isNear bool
		text   string
	}
	var lines []line
	words := &g.Build.Watch
	for _, e := range g.Facts.Endings() {
		text := words.Ends
		if e.GoesOn() {
			text = words.Anew
		}
		text = markdown.FillPairs(text, "name", e.Fact.Name, "value", e.Row.InFull(&g.Build.Lookup),
			"date", content.DateWords(e.Day()))
		lines = append(lines, line{int64(e.Day()), g.Config.Near(e.Day()), "`" + e.Fact.ID + "`: " + text})
	}
	for _, id := range g.SourceIDs() {
		s := g.Sources[id]
		if s.Review == 0 {
			continue
		}
		title := cmp.Or(s.Short, s.Title)
		text := markdown.FillPairs(words.Text, "title", title, "date", content.DateWords(s.Review))
		lines = append(lines, line{int64(s.Review), g.Config.Near(s.Review), "`" + id + ".md`: " + text})
	}
	slices.SortStableFunc(lines, func(a, b line) int { return cmp.Compare(a.day, b.day) })
	r := Running{date: content.DateWords(g.Config.Date)}
	for _, l := range lines {
		if l.isNear {
			r.Near = append(r.Near, l.text)
		} else {
			r.Later = append(r.Later, l.text)
		}
	}
	return r
}

// write adds the values to the list of what may change. That none is near is said, too.
func (r Running) write(b *strings.Builder, words *wording.WatchWords) {
	fmt.Fprintf(b, "\n## %s\n\n", words.Near)
	for _, line := range r.Near {
		fmt.Fprintf(b, "- %s\n", line)
	}
	if len(r.Near) == 0 {
		fmt.Fprintln(b, markdown.FillPairs(words.Nobody, "date", r.date))
	}
	if len(r.Later) == 0 {
		return
	}
	fmt.Fprintf(b, "\n## %s\n\n", words.Later)
	for _, line := range r.Later {
		fmt.Fprintf(b, "- %s\n", line)
	}
}
