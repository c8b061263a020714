package check

import (
	"slices"
	"strings"

	"borgerguide/build/asread"
	"borgerguide/build/content"
	"borgerguide/build/file"
)

var quotations = Check{
	Name: "quotations",
	Guide: func(g *content.Guide) (problems file.Problems) {
		for _, id := range g.Facts.IDs() {
			problems = append(problems, quotedFact(g, nil, g.Facts[id])...)
		}
		return problems
	},
	Municipality: func(g *content.Guide, m *content.Municipality) file.Problems {
		return append(standards(quotedStandard)(g, m), contactsStand(m)...)
	},
}

// quotedStandard checks what a standard states.
func quotedStandard(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	for _, id := range s.Facts.IDs() {
		problems = append(problems, quotedFact(g, s.Source, s.Facts[id])...)
	}
	problems = append(problems, outweighed(s)...)
	problems = append(problems, normally(s)...)
	for _, stated := range []content.Stated{s.Adopted, s.Review} {
		if stated.Missing == "" {
			more := stands(s.Source, stated.Passage, stated.Quote, stated.Place)
			if len(more) == 0 {
				more = holdsDate(stated)
			}
			problems = append(problems, more...)
		}
	}
	return append(problems, shownLongEnough(g, m, s)...)
}

// holdsDate finds a date that its quotation does not say.
func holdsDate(s content.Stated) file.Problems {
	day := content.DateWords(s.Day)
	if slices.Contains(tokens(lower(squeeze(s.Quote))), token{date, day}) {
		return nil
	}
	return file.Problems{s.Place.Problem("the quotation »"+s.Quote+"« does not hold the date "+day,
		"write the date that the quotation says, and quote all of it")}
}

// quotedFact checks every dated value of a fact. own is the municipality's source, nil for the law's facts.
func quotedFact(g *content.Guide, own *content.Source, f *content.Fact) (problems file.Problems) {
	for i, r := range f.Rows {
		problem := func(what, instead string) {
			problems = append(problems, r.Place.Problem(what, instead))
		}
		switch r.Certainty {
		case content.Assumption, content.Unverified:
			if r.Assumption == "" {
				problem("an assumption needs the sentence that is printed with it", `write assumption = "…"`)
			}
			if r.Quote == "" {
				continue
			}
		}
		if what, instead := misattributed(r, own != nil); what != "" {
			problem(what, instead)
		}
		source := own
		if r.Source != "" || own == nil {
			if source = g.Sources[r.Source]; source == nil {
				problem("unknown source "+r.Source, file.DidYouMean(r.Source, g.SourceIDs()))
				continue
			}
		}
		more := stands(source, r.Passage, r.Quote, r.Place)
		if source == own && i > 0 {
			more = perhapsAnew(more, r)
		}
		problems = append(problems, more...)
		if len(more) == 0 {
			if what, instead := notHeld(f, r); what != "" {
				problem("the quotation »"+r.Quote+"« "+what, instead)
			}
		}
	}
	return problems
}

// misattributed says where a quotation is shown as the words of another: the standard's as the law's, or the law's as
// the standard's.
func misattributed(r content.Row, own bool) (what, instead string) {
	fromStandard := own && r.Source == ""
	switch {
	case fromStandard && (r.Certainty == content.FromLaw || r.Certainty == content.FromSource):
		return "the standard's own words are shown as those of the " + string(r.Certainty),
			`write certainty = "standard", or the source they stand in`
	case !fromStandard && r.Certainty == content.FromStandard:
		return "words of the source " + r.Source + " are shown as a standard's own",
			`write certainty = "law", or "source" where an authority says it`
	}
	return "", ""
}

// stands checks that a quotation stands in its passage.
func stands(source *content.Source, id, quote string, at file.Place) file.Problems {
	switch p := source.Passage(id); {
	case p == nil:
		return file.Problems{at.Problem("there is no passage "+id+" in the source", didYouMeanPassage(id, source))}
	case quote == "":
		return file.Problems{at.Problem("a quotation is missing",
			`write quote = "…", word for word from the passage `+id)}
	case !asread.Holds(p.Plain(), quote):
		return file.Problems{at.Problem(
			"the quotation »"+quote+"« does not stand in the passage "+id+" of "+p.Source.File.Name,
			"quote it word for word")}
	}
	return nil
}

// squeeze takes out what may differ between a text and its quotation: white space, soft hyphens.
func squeeze(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "\u00ad", "")), " ")
}
