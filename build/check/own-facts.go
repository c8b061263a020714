package check

import (
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

// ownFacts are the facts that a standard states, each with the passage of the value that readers see.
type ownFacts map[string]string

// ownFactsOf leaves out what the standard only repeats from the law, or nobody read in it.
func ownFactsOf(s *content.Standard, lookup content.Lookup) ownFacts {
	own := ownFacts{}
	for _, id := range s.Facts.IDs() {
		if row, ok := lookup.Facts[id].At(lookup.Day); ok && row.Source == "" && row.Passage != "" {
			own[id] = row.Passage
		}
	}
	return own
}

// outside finds facts whose passage a text does not name: what it says is then of another matter, as the time for an
// answer where the time for a complaint is meant.
func (own ownFacts) outside(refs []markdown.Ref, named []string, who string) (problems file.Problems) {
	for _, ref := range refs {
		passage := own[ref.Name]
		if passage == "" || slices.Contains(named, passage) {
			continue
		}
		what := who + " names none"
		if len(named) > 0 {
			what = who + " names " + strings.Join(named, ", ")
		}
		problems = append(problems, ref.Place.Problem(
			"{"+ref.Name+"} stands in the passage "+passage+", and "+what,
			"name "+passage+" too, or write the fact that is meant"))
	}
	return problems
}

// strangers finds them on a page: what stands above its first section may be of any of its passages, and so may notes.
func (h pageHand) strangers() (problems file.Problems) {
	own := ownFactsOf(h.standard, h.lookup)
	all, above := slices.Clone(h.page.Kilde), topRefs(h.page)
	for _, s := range h.page.Sections {
		if s.Own == nil {
			continue
		}
		all = append(all, s.Own.Kilde...)
		named := slices.Concat(s.Own.Kilde, h.page.Kilde)
		var here []markdown.Ref
		for _, ref := range s.Own.Facts() {
			if ref.Note {
				above = append(above, ref)
			} else {
				here = append(here, ref)
			}
		}
		problems = append(problems, own.outside(here, named, "this section")...)
	}
	return append(problems, own.outside(above, all, "this page")...)
}

// topRefs are the facts that a municipality's file names above the first section of a page.
func topRefs(p *content.Page) (refs []markdown.Ref) {
	for _, line := range []struct {
		text string
		at   file.Place
	}{{p.Title, p.TitlePlace}, {p.Short, p.ShortPlace}, {p.Lead, p.LeadPlace}} {
		if line.at.File == p.Own.File {
			for _, name := range markdown.Names(line.text) {
				refs = append(refs, markdown.Ref{Name: name, Place: line.at})
			}
		}
	}
	for _, s := range p.Intro {
		if s.Place.File == p.Own.File {
			refs = append(refs, s.Facts()...)
		}
	}
	return refs
}
