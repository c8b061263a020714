package check

import (
	"strings"
	"unicode"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

// misnamed finds a section of the municipality's that is meant as one of the guide's: it has its heading, a name a slip
// away from it or with it inside, or a name that belongs to another page. The page would show both.
func misnamed(s *content.Standard, p *content.Page, own *content.Section) file.Problems {
	for _, shared := range p.Sections {
		letters := min(2, len(shared.ID)/2)
		if shared.Own == nil && (file.Near(own.ID, shared.ID, letters) || partOfName(own.ID, shared.ID)) {
			return file.Problems{own.Own.Place.Problem(
				"the guide has no section #"+own.ID+" on this page, and would say that the standard is silent on #"+
					shared.ID,
				"did you mean {#"+shared.ID+"}? A section of your own needs a name that is less like it")}
		}
	}
	for _, shared := range p.Sections {
		if shared.Shared != nil && sameHeading(own.Heading, shared.Shared.Heading) {
			return file.Problems{own.Own.Place.Problem(
				"the heading is that of the guide's section #"+shared.ID+", and the name is not: the page would "+
					"have both"+silentOn(shared),
				"did you mean {#"+shared.ID+"}? A section of your own needs another heading and another name")}
		}
	}
	return elsewhere(s, p, own)
}

// silentOn is what else a page would say of a section that the municipality does not answer.
func silentOn(shared *content.Section) string {
	if shared.Silent() {
		return ", and say that the standard is silent on #" + shared.ID
	}
	return ""
}

// elsewhere finds a name of a section of another page on a page that would be silent.
func elsewhere(s *content.Standard, p *content.Page, own *content.Section) file.Problems {
	var silent []string
	for _, section := range p.Sections {
		if section.Shared != nil && section.Silent() {
			silent = append(silent, "#"+section.ID)
		}
	}
	for _, other := range s.Pages {
		for _, section := range other.Sections {
			if len(silent) > 0 && other != p && section.Shared != nil && section.ID == own.ID {
				return file.Problems{own.Own.Place.Problem(
					"the guide has the section #"+own.ID+" on the page "+other.ID+", not on this one, which would say "+
						"that the standard is silent on "+strings.Join(silent, ", "),
					"name it as the section of this page that it answers, move it to "+other.ID+
						".md, or give it a name that no page has")}
			}
		}
	}
	return nil
}

// partOfName tells whether one name is all of the other but for its end or its beginning: "svar" and "svartid", but not
// "svar-paa-klage", which says more.
func partOfName(a, b string) bool {
	const enough = 4 // letters
	if len(a) > len(b) {
		a, b = b, a
	}
	end, ends := strings.CutPrefix(b, a)
	beginning, begins := strings.CutSuffix(b, a)
	return len(a) >= enough && len(a) < len(b) &&
		(ends && !strings.Contains(end, "-") || begins && !strings.Contains(beginning, "-"))
}

// sameHeading tells whether two headings say the same, but for signs and a few letters.
func sameHeading(a, b string) bool {
	a, b = onlyLetters(a), onlyLetters(b)
	return a == b || file.Near(a, b, min(len(a), len(b))/6)
}

func onlyLetters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}
