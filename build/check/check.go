// Package check holds the guide's promises: each is a Check in the list All, and runs at every build.
//
// A check looks at what all municipalities share, at one municipality, at one finished page, or at all pages
// together. It never stops at the first problem, and every problem has a place. The Doc of a check is Danish, because
// readers see it on the page "Det kontrollerer vi".
package check

import (
	"borgerguide/build/content"
	"borgerguide/build/file"
)

// Check is one promise. Whichever of its functions it has are run.
type Check struct {
	Name  string // as the command line lists it
	Title string // Danish, for readers
	Doc   string // Danish, for readers

	Guide        func(*content.Guide) file.Problems
	Municipality func(*content.Guide, *content.Municipality) file.Problems
	Page         func(*Document) file.Problems
	Site         func([]*Document) file.Problems
	Style        func(tokens *file.File, own map[string]string, at file.Place) file.Problems
}

// All lists the promises, in the order readers see them.
var All = []Check{
	quotations, passages, kept, words, toolWords, examples, names, glossary, sentences, contrast, htmlForm, links,
	guideWeight, calculatorWeight, moduleWeight,
}

// Guide runs the checks of what all municipalities share.
func Guide(g *content.Guide) (problems file.Problems) {
	for _, c := range All {
		if c.Guide != nil {
			problems = append(problems, c.Guide(g)...)
		}
	}
	return problems
}

// Municipality runs the checks of one municipality.
func Municipality(g *content.Guide, m *content.Municipality) (problems file.Problems) {
	for _, c := range All {
		if c.Municipality != nil {
			problems = append(problems, c.Municipality(g, m)...)
		}
	}
	return problems
}

// Page runs the checks of one page.
func Page(d *Document) (problems file.Problems) {
	for _, c := range All {
		if c.Page != nil {
			problems = append(problems, c.Page(d)...)
		}
	}
	return problems
}

// Site runs the checks of all pages together.
func Site(all []*Document) (problems file.Problems) {
	for _, c := range All {
		if c.Site != nil {
			problems = append(problems, c.Site(all)...)
		}
	}
	return problems
}

// Style runs the checks of the site's colours, with those of a municipality over them, which stand at a place.
func Style(tokens *file.File, own map[string]string, at file.Place) (problems file.Problems) {
	for _, c := range All {
		if c.Style != nil {
			problems = append(problems, c.Style(tokens, own, at)...)
		}
	}
	return problems
}

// standards runs a check of one standard on each of a municipality's.
func standards(run func(*content.Guide, *content.Municipality, *content.Standard) file.Problems) func(*content.Guide, *content.Municipality) file.Problems {
	return func(g *content.Guide, m *content.Municipality) (problems file.Problems) {
		for _, s := range m.Standards {
			if readable(s) {
				problems = append(problems, run(g, m, s)...)
			}
		}
		return problems
	}
}

// readable tells whether a standard's own text could be read: without it there is nothing to check its guide against.
func readable(s *content.Standard) bool { return s.Source != nil && s.Source.File != nil }
