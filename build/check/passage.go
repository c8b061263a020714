package check

import (
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

var passages = Check{
	Name:         "passages",
	Title:        "Intet stykke er glemt",
	Doc:          "Hvert stykke i kommunens tekst er gengivet i mindst ét afsnit i guiden, eller der står hvorfor ikke.",
	Municipality: standards(allClaimed),
}

var kept = Check{
	Name:         "kept",
	Title:        "Intet tal er tabt",
	Doc:          "Hvert tal og hver dato, paragraf, telefonnummer og mailadresse i et stykke af kommunens tekst står også i et afsnit, der gengiver stykket.",
	Municipality: standards(allKept),
}

// claim is one place in the guide that says it renders a passage.
type claim struct {
	text  string // all that is shown there, in small letters with single spaces
	place file.Place
}

// claims finds who renders which passage. A page that claims a passage as a whole is read as a whole.
func claims(g *content.Guide, m *content.Municipality, s *content.Standard) (by map[string][]claim, problems file.Problems) {
	by = map[string][]claim{}
	add := func(id string, c claim) {
		if s.Source.Passage(id) == nil {
			problems = append(problems, c.place.Problem("there is no passage "+id+" in "+s.Source.File.Name, file.DidYouMean(id, passageIDs(s))))
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
				add(id, c)
			}
		}
		for _, id := range p.Kilde {
			add(id, claim{squeezeLower(pageText(p, lookup)), p.Place})
		}
	}
	for _, id := range wordIDs(s.Words) {
		w := s.Words[id]
		if w.Passage != "" {
			add(w.Passage, claim{squeezeLower(w.Word + " " + Text(w.Text, lookup)), w.Place})
		}
	}
	return by, problems
}

func squeezeLower(s string) string { return strings.ToLower(squeeze(s)) }

func passageIDs(s *content.Standard) (ids []string) {
	for _, p := range s.Source.Passages {
		ids = append(ids, p.ID)
	}
	return ids
}

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
	texts := []string{markdown.Fill(p.Title+" "+p.Lead, lookup.Words), lookup.Words("vedtaget"), lookup.Words("naeste-eftersyn")}
	for _, s := range p.Intro {
		texts = append(texts, Text(s, lookup))
	}
	for _, s := range p.Sections {
		texts = append(texts, sectionText(s, lookup))
	}
	return strings.Join(texts, " ")
}

// allClaimed finds passages that nothing renders, and excuses that excuse nothing.
func allClaimed(g *content.Guide, m *content.Municipality, s *content.Standard) file.Problems {
	by, problems := claims(g, m, s)
	for _, p := range s.Source.Passages {
		_, excused := s.Excused[p.ID]
		switch {
		case len(by[p.ID]) == 0 && !excused:
			problems = append(problems, p.Text.Place.Problem("no section of the guide renders the passage "+p.ID,
				`name it in a section's heading, {#id kilde="`+p.ID+`"}, or give a reason under [excuse] in standard.toml`))
		case len(by[p.ID]) > 0 && excused:
			problems = append(problems, s.Place.Problem("the passage "+p.ID+" is excused, and also rendered", "take it out of [excuse]"))
		}
	}
	for id, reason := range s.Excused {
		switch {
		case s.Source.Passage(id) == nil:
			problems = append(problems, s.Place.Problem("the excuse for "+id+" names no passage", file.DidYouMean(id, passageIDs(s))))
		case strings.TrimSpace(reason) == "":
			problems = append(problems, s.Place.Problem("the excuse for "+id+" gives no reason", "write why no section renders it"))
		}
	}
	for _, n := range s.Notes {
		if n.Passage != "" && s.Source.Passage(n.Passage) == nil {
			problems = append(problems, n.Place.Problem("there is no passage "+n.Passage+" in "+s.Source.File.Name, file.DidYouMean(n.Passage, passageIDs(s))))
		}
	}
	return problems
}

// allKept finds numbers and the like that stand in a passage and in no section that renders it.
func allKept(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	by, _ := claims(g, m, s)
	for _, p := range s.Source.Passages {
		if len(by[p.ID]) == 0 {
			continue
		}
		var shown []token
		for _, c := range by[p.ID] {
			shown = append(shown, tokens(c.text)...)
		}
		for _, t := range tokens(squeezeLower(p.Plain())) {
			if !slices.Contains(shown, t) {
				problems = append(problems, by[p.ID][0].place.Problem("»"+t.value+"« stands in the passage "+p.ID+" and in no section that renders it",
					"say it in a section that names "+p.ID))
			}
		}
	}
	return problems
}
