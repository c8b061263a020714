package check

import (
	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

var oneReader = Check{
	Name:         "one-reader",
	Municipality: standards(forCitizens),
}

// forCitizens notes sentences of the pages that tell what the municipality's text or the guide's writers lack. Such a
// sentence is sometimes what a citizen must know: it never stops a build.
func forCitizens(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	lookup := g.Lookup(m, s)
	find := func(text string, at file.Place) {
		for _, sentence := range danish.Sentences(text) {
			if danish.TellsWriters(sentence) {
				p := at.Problem("»"+sentence+"« tells the reader what a text or its writers lack",
					"write what holds, or a [note.…] in standard.toml for who writes the text")
				p.Note = true
				problems = append(problems, p)
			}
		}
	}
	shown := func(name string) string {
		if v, _ := lookup.Find(name); v.Contact == nil || v.Part != "" || !v.Missing {
			return v.Words
		}
		return "" // a page says whom to ask instead
	}
	for _, p := range s.Pages {
		find(markdown.Fill(p.Lead, lookup.Words), p.LeadPlace)
		for _, section := range p.Shown() {
			for _, b := range section.Blocks(shown) {
				if !b.Quote {
					find(b.Text, b.Place)
				}
			}
		}
	}
	return problems
}
