package check

import (
	"slices"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

var renders = Check{
	Name:         "renders",
	Municipality: standards(rendersIndeed),
}

// rendersIndeed finds sections that name a passage and have neither a word nor a number of it. Whether a section that
// has some renders it well, a person must say. One that a newer contact has taken the place of may have none.
func rendersIndeed(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	lookup := g.Lookup(m, s)
	stems, gone := telling(s.Source), replacedIn(m, s, lookup)
	for _, p := range s.Pages {
		for _, section := range p.Sections {
			if section.Own == nil {
				continue
			}
			text := markdown.Fill(section.Heading, lookup.Words) + " " + Text(section.Own, lookup)
			for _, id := range section.Own.Kilde {
				passage := s.Source.Passage(id)
				few := passage == nil || len(stems[id]) < fewStems || len(gone[id]) > 0
				if few || shares(text, passage, stems[id]) {
					continue
				}
				problems = append(problems, section.Own.KildeAt(id).Problem(
					"the section #"+section.ID+" names the passage "+id+", and has not a word of it",
					"say what the passage says, or take "+id+" out of kilde"))
			}
		}
	}
	return problems
}

// fewStems is below how many stems a passage may well be said in other words.
const fewStems = 2

// telling are the stems of each passage that tell it from the others: not those of what the whole standard is about.
func telling(source *content.Source) map[string][]string {
	in := map[string]int{}
	stems := map[string][]string{}
	for _, p := range source.Passages {
		stems[p.ID] = danish.Stems(p.Plain())
		for _, stem := range stems[p.ID] {
			in[stem]++
		}
	}
	for id := range stems {
		stems[id] = slices.DeleteFunc(stems[id], func(stem string) bool {
			return in[stem] > max(2, len(source.Passages)/3)
		})
	}
	return stems
}

// shares tells whether a text has one of the stems or tokens of a passage.
func shares(text string, p *content.Passage, stems []string) bool {
	for _, stem := range danish.Stems(text) {
		if slices.Contains(stems, stem) {
			return true
		}
	}
	have := ground{}.of(text)
	return slices.ContainsFunc(ground{}.of(p.Plain()), have.holds)
}
