package check

import (
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

// claim is one place in the guide that says it renders a passage.
type claim struct {
	text  string // all that is shown there, in small letters with single spaces
	place file.Place
}

// claims finds who renders which passage. A page that claims a passage as a whole is read as a whole.
func claims(
	g *content.Guide, m *content.Municipality, s *content.Standard,
) (by map[string][]claim, problems file.Problems) {
	by = map[string][]claim{}
	add := func(id string, c claim, at file.Place) {
		if s.Source.Passage(id) == nil {
			problems = append(problems, at.Problem("there is no passage "+id+" in "+s.Source.File.Name,
				didYouMeanPassage(id, s.Source)))
			return
		}
		by[id] = append(by[id], c)
	}
	lookup := g.Lookup(m, s)
	for _, p := range s.Pages {
		for _, section := range p.Sections {
			if section.Own == nil {
				continue
			}
			c := claim{squeezeLower(sectionText(section, lookup)), section.Own.Place}
			for _, id := range section.Own.Kilde {
				add(id, c, section.Own.KildeAt(id))
			}
		}
		for _, id := range p.Kilde {
			add(id, claim{squeezeLower(pageText(p, lookup)), p.Place}, p.KildePlace)
		}
	}
	for _, id := range wordIDs(s.Words) {
		w := s.Words[id]
		if w.Passage != "" {
			add(w.Passage, claim{squeezeLower(w.Word + " " + Text(w.Text, lookup)), w.Place}, w.PassagePlace)
		}
	}
	return by, problems
}

func squeezeLower(s string) string { return strings.ToLower(squeeze(s)) }

// sectionText is all that a section shows in our own words.
func sectionText(s *content.Section, lookup content.Lookup) string {
	text := markdown.Fill(s.Heading, lookup.Words)
	for _, part := range []*markdown.Section{s.Own, s.Shared} {
		if part != nil {
			text += " " + Text(part, lookup)
		}
	}
	return text
}

// Text is all that the blocks of a section show in our own words.
func Text(s *markdown.Section, lookup content.Lookup) string {
	var texts []string
	for _, b := range s.Blocks(lookup.Words) {
		texts = append(texts, b.Text)
	}
	return strings.Join(texts, " ")
}

// pageText is all that a page shows in our own words, with the dates that stand under every page.
func pageText(p *content.Page, lookup content.Lookup) string {
	texts := []string{
		markdown.Fill(p.Title+" "+p.Lead, lookup.Words), lookup.Words("vedtaget"), lookup.Words("naeste-eftersyn"),
	}
	for _, s := range p.Intro {
		texts = append(texts, Text(s, lookup))
	}
	for _, s := range p.Sections {
		texts = append(texts, sectionText(s, lookup))
	}
	return strings.Join(texts, " ")
}
