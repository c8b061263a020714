package content

import (
	"maps"
	"slices"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
)

// rawInstead is what answers in place of a calculator.
type rawInstead struct {
	Page string `toml:"page"`
}

// instead reads which page answers where a guide of the kind does not have a calculator that others have.
func (k *StandardKind) instead(pages map[string]rawInstead, all wording.Calculators) (problems file.Problems) {
	k.Instead = map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		id, at := pages[name].Page, k.table.At("instead", name)
		switch {
		case all.Named(name) == nil:
			problems = append(problems, noCalculator(at, name, all))
		case k.HasCalculator(name):
			problems = append(problems, at.Problem("the guide has the calculator "+name+", which answers itself",
				"take the line out, or the calculator out of calculators"))
		case k.pages[id] == nil:
			problems = append(problems, at.Problem("the page "+id+" is missing",
				file.DidYouMean(id, slices.Sorted(maps.Keys(k.pages)))))
		default:
			k.Instead[name] = id
		}
	}
	return problems
}

// PageInstead is the page that answers in place of a calculator that a kind's guides do not have, as it stands in a
// standard or, where none is chosen, as it is written once. A kind that names none has its front page.
func (k *StandardKind) PageInstead(calculator string, s *Standard) *Page {
	id := k.Instead[calculator]
	if id == "" {
		id = frontPage
	}
	pages := k.SharedPages()
	if s != nil {
		pages = s.Pages
	}
	for _, p := range pages {
		if p.ID == id {
			return p
		}
	}
	return nil
}

// KindLookup is the lookup of the law's facts for one kind of standard, where no municipality is chosen.
func (g *Guide) KindLookup(k *StandardKind) Lookup {
	l := g.SharedLookup()
	l.Facts, l.kind = k.Facts, k
	return l
}

// TitleOf is the title of a page as readers see it.
func (l Lookup) TitleOf(p *Page) string { return markdown.Fill(p.Title, l.Words) }
