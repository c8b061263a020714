package report

import (
	"borgerguide/build/content"
	"borgerguide/build/markdown"
)

// ToSign is a page of a guide that a person signs when it has been read.
type ToSign struct{ Address, Title string }

// toSign lists the pages of a guide in the order of its menu, and then its calculators. The page that is made of all
// the others is none.
func toSign(kind *content.StandardKind, s *content.Standard, lookup content.Lookup) (list []ToSign) {
	for _, p := range s.Pages {
		if p.Kind != content.Whole {
			list = append(list, ToSign{content.PageAddress(p.ID), markdown.Fill(p.Title, lookup.Words)})
		}
	}
	for _, t := range kind.Calculators {
		list = append(list, ToSign{content.CalculatorAddress(t), t.Title})
	}
	return list
}
