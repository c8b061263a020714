package check

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

var sentences = Check{
	Name: "sentences",
	Guide: func(g *content.Guide) (problems file.Problems) {
		for _, t := range g.Calculators {
			problems = append(problems, shortSentences(t.Intro, t.Place)...)
			problems = append(problems, shortSentences(t.Start, t.Place)...)
			for _, q := range t.Inputs {
				problems = append(problems, shortSentences(q.Label, q.Place)...)
				problems = append(problems, shortSentences(q.Hint, q.Place)...)
				for _, own := range q.Own {
					problems = append(problems, shortSentences(own.Label, own.Place)...)
					problems = append(problems, shortSentences(own.Hint, own.Place)...)
				}
				for _, note := range q.Notes {
					problems = append(problems, shortSentences(note, q.Place)...)
				}
			}
			for _, s := range t.Sentences {
				problems = append(problems, shortSentences(s.Text, s.Place)...)
			}
		}
		for _, id := range g.Facts.IDs() {
			problems = append(problems, shortFact(g.Facts[id])...)
		}
		for _, id := range slices.Sorted(maps.Keys(g.Kinds)) {
			problems = append(problems, shortSentences(g.Kinds[id].Choice.About, g.Kinds[id].Choice.AboutPlace)...)
		}
		return problems
	},
	Municipality: guides(shortPages),
}

// shortPages looks at what the pages of a standard say, and at what is printed with its facts.
func shortPages(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	lookup := g.Lookup(m, s)
	for _, id := range s.Facts.IDs() {
		problems = append(problems, shortFact(s.Facts[id])...)
	}
	for _, p := range s.Pages {
		problems = append(problems, shortSentences(markdown.Fill(p.Title, lookup.Words), p.TitlePlace)...)
		problems = append(problems, shortSentences(markdown.Fill(p.Lead, lookup.Words), p.LeadPlace)...)
	}
	for _, section := range allSections(g, s) {
		for _, b := range section.Blocks(lookup.Words) {
			if !b.Quote {
				problems = append(problems, shortSentences(b.Text, b.Place)...)
			}
		}
	}
	return problems
}

// maxWords is how long a sentence may be, in words.
const maxWords = 25

// shortFact looks at the sentences that are printed with a fact.
func shortFact(f *content.Fact) (problems file.Problems) {
	problems = shortSentences(f.About, f.Place)
	for _, r := range f.Rows {
		problems = append(problems, shortSentences(r.Assumption, r.Place)...)
	}
	return problems
}

func shortSentences(text string, at file.Place) (problems file.Problems) {
	if at.File == nil {
		return nil
	}
	for _, s := range danish.Sentences(text) {
		if n := len(strings.Fields(s)); n > maxWords {
			problems = append(problems, at.Problem(fmt.Sprintf("this sentence has %d words: »%s«", n, s),
				"write two sentences; at most 25 words in one"))
		}
	}
	return problems
}
