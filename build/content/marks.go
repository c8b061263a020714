package content

import (
	"slices"

	"borgerguide/build/file"
)

// mark tells the sections that the front matter lists: those of which no standard is expected to speak, those that the
// municipality decides, those in which the law gives more, and those in which the municipality's part tells what the
// law's does.
func (p *Page) mark(shared, own *pageFile) (problems file.Problems) {
	for _, from := range []*pageFile{shared, own} {
		if from == nil {
			continue
		}
		problems = append(problems, p.list(from, "general", from.raw.General, func(s *Section) { s.General = true })...)
		problems = append(problems, p.list(from, "decided", from.raw.Decided, func(s *Section) { s.Decided = true })...)
		problems = append(problems, p.list(from, "more", from.raw.More, func(s *Section) { s.More = true })...)
	}
	if own != nil {
		problems = append(problems, p.list(own, "told", own.raw.Told, func(s *Section) { s.Told = true })...)
	}
	if shared != nil && len(shared.raw.Told) > 0 {
		problems = append(problems, shared.table.At("told").Problem(
			"told stands in the page that all municipalities share", "write it in the municipality's own page"))
	}
	return problems
}

// list marks the sections that a key of the front matter lists, and finds those that the page does not have.
func (p *Page) list(from *pageFile, key string, ids []string, mark func(*Section)) (problems file.Problems) {
	var known []string
	for _, s := range p.Sections {
		known = append(known, s.ID)
	}
	for _, id := range ids {
		i := slices.Index(known, id)
		if i < 0 {
			problems = append(problems, from.table.At(key).Problem(
				key+" names the section "+id+", which this page does not have", file.DidYouMean(id, known)))
			continue
		}
		mark(p.Sections[i])
	}
	return problems
}
