package check

import (
	"slices"
	"strconv"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

var silence = Check{
	Name:         "silence",
	Municipality: standards(trulySilent),
}

// trulySilent finds sections that are listed under [missing] and are not silent, and those of a confirmed guide that
// are silent and not listed.
func trulySilent(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	for _, l := range s.Silences {
		if what, instead := misplaced(g, s, l); what != "" {
			problems = append(problems, l.Place.Problem(what, instead))
		}
	}
	if m.Draft {
		return problems
	}
	for _, p := range s.Pages {
		var silent []string
		for _, id := range s.Unlisted(p) {
			silent = append(silent, p.ID+"#"+id)
		}
		if len(silent) > 0 {
			problems = append(problems, s.Place.Problem(
				"the guide is confirmed and says that the standard is silent on "+strings.Join(silent, ", ")+
					": nobody has said why",
				"write what it says in "+p.ID+`.md; or, under [missing], `+strconv.Quote(silent[0])+" = "+
					strconv.Quote(g.Build.Lookup.Unstated)+", and so on"))
		}
	}
	return problems
}

// misplaced says what is wrong with a line under [missing].
func misplaced(g *content.Guide, s *content.Standard, l content.Silence) (what, instead string) {
	var pages, sections []string
	for _, p := range s.Pages {
		pages = append(pages, p.ID)
	}
	page := s.Page(l.Page)
	if meant := placesMeant(s, l); len(meant) > 0 {
		return "»" + placeWritten(l) + "« is no page and section", "write " + strings.Join(meant, " or ")
	}
	if page == nil {
		return "there is no page " + l.Page, file.DidYouMean(l.Page, pages)
	}
	for _, section := range page.Sections {
		sections = append(sections, section.ID)
	}
	i := slices.Index(sections, l.Section)
	name := l.Page + "#" + l.Section
	switch {
	case l.Section == "":
		return "the line names no section", `write "` + l.Page + `#" and the id of the section`
	case i < 0:
		return "the page " + l.Page + " has no section " + l.Section, file.DidYouMean(l.Section, sections)
	case page.Sections[i].Own != nil:
		return name + " is listed as missing, and " + l.Page + ".md has it", "delete this line, or the section"
	case page.Sections[i].General:
		return name + " is a section that no standard is asked about", "delete this line"
	case strings.TrimSpace(l.Reason) == "":
		return name + " is listed as missing without a reason", `write "` + g.Build.Lookup.Unstated + `", or why else`
	}
	return "", ""
}
