package check

import (
	"slices"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/markdown"
)

// saysNothing tells whether a municipality's file of a page has front matter alone, or with signs for what will come,
// where the page has questions to the standard: it would say that the standard answers none.
func saysNothing(p *content.Page) bool {
	for _, s := range p.Sections {
		if s.Own != nil {
			return false // an empty one is told of where it stands
		}
	}
	for _, old := range p.Old {
		if old.Place.File == p.Own.File {
			return false // it is there for those who have the old address
		}
	}
	for _, s := range p.Intro {
		if s.Place.File == p.Own.File && !nothingIn(s) {
			return false
		}
	}
	if !p.Shared {
		return danish.Placeholder(p.Lead)
	}
	return slices.ContainsFunc(p.Sections, (*content.Section).Silent)
}

// nothingIn tells whether a section has no words under its heading, but such as "…" or what will come.
func nothingIn(s *markdown.Section) bool {
	for _, p := range s.Pieces() {
		if !p.Heading && !danish.Placeholder(p.Text) {
			return false
		}
	}
	return true
}
