// Package check holds the guide's promises: each is a Check in the list All, and runs at every build.
//
// A check looks at what all municipalities share, at one municipality, at what all of them say, at one finished page,
// or at all pages together. It never stops at the first problem, and every problem has a place. Each lies in the file
// of its name; what readers are told of it stands in content/words/build.toml.
package check

import (
	"borgerguide/build/content"
	"borgerguide/build/file"
)

// Check is one promise. Whichever of its functions it has are run.
type Check struct {
	Name string // as the command line lists it, and its words for readers stand under in content/words/build.toml

	Guide        func(*content.Guide) file.Problems
	Municipality func(*content.Guide, *content.Municipality) file.Problems
	Page         func(*Document) file.Problems
	Site         func([]*Document) file.Problems
	Style        func(tokens *file.File, own map[string]string, at file.Place) file.Problems

	Municipalities func(*content.Guide, []content.Position) file.Problems // held against each other
}

// All lists the promises, in the order readers see them.
var All = []Check{
	quotations, passages, kept, renders, byHand, sourceWords, shownWords, calculatorWords, examples, names, ownPages,
	silence, confirmed, compared, possible, glossary, sentences, oneReader, preferredWords, marks, contrast, htmlForm,
	links, lasting, guideWeight, calculatorWeight, portableWeight,
	moduleWeight,
}

// each runs one function of every check, which is nothing where the check has none.
func each(run func(Check) file.Problems) (problems file.Problems) {
	for _, c := range All {
		problems = append(problems, run(c)...)
	}
	return problems
}

// Guide runs the checks of what all municipalities share, and tells whether readers are told of every check.
func Guide(g *content.Guide) file.Problems {
	return append(append(untold(g), staleLaw(g)...), each(func(c Check) (found file.Problems) {
		if c.Guide != nil {
			found = c.Guide(g)
		}
		return found
	})...)
}

// Municipality runs the checks of one municipality. Where it quotes or says anything wrong, a number of its text may
// only therefore be said nowhere: what the check kept finds then follows.
func Municipality(g *content.Guide, m *content.Municipality) (problems file.Problems) {
	var lost file.Problems
	causes := 0
	problems = staleAdopted(g, m)
	for _, c := range All {
		if c.Municipality == nil {
			continue
		}
		found := c.Municipality(g, m)
		switch c.Name {
		case kept.Name:
			lost = found
			continue
		case quotations.Name, byHand.Name, sourceWords.Name:
			causes += found.Errors()
		}
		problems = append(problems, found...)
	}
	if causes > 0 {
		lost = lost.Follow()
	}
	return append(problems, lost...)
}

// Municipalities runs the checks that hold what all municipalities say against each other.
func Municipalities(g *content.Guide, all []content.Position) file.Problems {
	return each(func(c Check) (found file.Problems) {
		if c.Municipalities != nil {
			found = c.Municipalities(g, all)
		}
		return found
	})
}

// Page runs the checks of one page, and lets its elements and its sources go: the checks of all pages need none.
func Page(d *Document) file.Problems {
	problems := each(func(c Check) (found file.Problems) {
		if c.Page != nil {
			found = c.Page(d)
		}
		return found
	})
	d.root, d.Passage = nil, nil
	return problems
}

// Site runs the checks of all pages together.
func Site(all []*Document) file.Problems {
	return each(func(c Check) (found file.Problems) {
		if c.Site != nil {
			found = c.Site(all)
		}
		return found
	})
}

// Style runs the checks of the site's colours, with those of a municipality over them, which stand at a place.
func Style(tokens *file.File, own map[string]string, at file.Place) file.Problems {
	return each(func(c Check) (found file.Problems) {
		if c.Style != nil {
			found = c.Style(tokens, own, at)
		}
		return found
	})
}

// standards runs a check of one adopted text on each of a municipality's.
func standards(
	run func(*content.Guide, *content.Municipality, *content.Standard) file.Problems,
) func(*content.Guide, *content.Municipality) file.Problems {
	return func(g *content.Guide, m *content.Municipality) (problems file.Problems) {
		for _, std := range m.Standards {
			problems = append(problems, eachText(std, func(s *content.Standard) file.Problems {
				return run(g, m.As(s), s)
			})...)
		}
		return problems
	}
}

// guides runs a check of one guide on each of a municipality's, and on those of the law alone, which have no adopted
// text.
func guides(
	run func(*content.Guide, *content.Municipality, *content.Standard) file.Problems,
) func(*content.Guide, *content.Municipality) file.Problems {
	return func(g *content.Guide, m *content.Municipality) (problems file.Problems) {
		for _, s := range m.Standards {
			if m.LawAlone || readable(s) {
				problems = append(problems, run(g, m.As(s), s)...)
			}
		}
		return problems
	}
}

// readable tells whether a standard's own text could be read: without it there is nothing to check its guide against.
func readable(s *content.Standard) bool { return s.Source != nil && s.Source.File != nil }
