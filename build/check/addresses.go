package check

import (
	"maps"
	"slices"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

var lasting = Check{
	Name: "addresses",
	Guide: func(g *content.Guide) (problems file.Problems) {
		kinds := oldNames{thing: "the kind of standard", are: map[string]string{}, had: map[string]string{}}
		for id := range g.Kinds {
			kinds.are[id] = id
		}
		for _, id := range slices.Sorted(maps.Keys(g.Kinds)) {
			problems = append(problems, kinds.faults(id, g.Kinds[id].Old)...)
		}
		calculators := oldNames{thing: "the calculator", are: map[string]string{}, had: map[string]string{}}
		for _, t := range g.Calculators {
			calculators.are[t.Address] = t.Calculator.Name
		}
		for _, t := range g.Calculators {
			problems = append(problems, calculators.faults(t.Calculator.Name, t.Old)...)
		}
		return problems
	},
	Municipality: func(g *content.Guide, m *content.Municipality) file.Problems {
		problems := oldFolders(g, m)
		for _, s := range m.Standards {
			if g.Kinds[s.ID] != nil {
				problems = append(problems, oldPages(g, s)...)
			}
		}
		if problems.Errors() > 0 {
			return problems // what leads nowhere may follow
		}
		return gone(g, m)
	},
}

// oldNames are the names that some things of a sort have and have had. Each is a part of addresses.
type oldNames struct {
	thing    string
	are, had map[string]string // whose a name is
}

// faults finds old names of one of the things that cannot be its own.
func (c oldNames) faults(whose string, names []file.Listed) (problems file.Problems) {
	for _, old := range names {
		what, instead := content.NameFault(old.Text)
		takeOut := "take it out: what stands here leads on from an address where nothing else is"
		switch {
		case what != "":
			what = "the old name " + what
		case c.are[old.Text] == whose:
			what, instead = "the old name "+old.Text+" is the name it has", takeOut
		case c.are[old.Text] != "":
			what, instead = "the old name "+old.Text+" is in use by "+c.thing+" "+c.are[old.Text], takeOut
		case c.had[old.Text] == whose:
			what, instead = "the old name "+old.Text+" is listed twice", "list it once"
		case c.had[old.Text] != "":
			what = "the old name " + old.Text + " is that of " + c.thing + " " + c.had[old.Text] + " too"
			instead = "let the one have it that has taken its place"
		default:
			c.had[old.Text] = whose
			continue
		}
		problems = append(problems, old.Place.Problem(what, instead))
	}
	return problems
}

// oldPages finds old addresses of a guide's pages that are none, or lead to more than one page.
func oldPages(g *content.Guide, s *content.Standard) (problems file.Problems) {
	are, had := map[string]string{}, map[string]string{}
	for _, p := range s.Pages {
		are[content.PageAddress(p.ID)] = "the page " + p.ID
	}
	if len(s.Texts) > 1 {
		are[content.ChangesAddress] = "the page of what is changed in the text"
	}
	for _, t := range g.Kinds[s.ID].Calculators {
		for _, address := range []string{content.CalculatorAddress(t), content.FrameAddress(t)} {
			are[address] = "the calculator " + t.Calculator.Name
		}
		for _, address := range content.OldCalculatorAddresses(t) {
			had[address.Text] = "the calculator " + t.Calculator.Name
		}
	}
	for _, p := range s.Pages {
		for _, old := range p.Old {
			if what, instead := oldPage(p, old.Text, are, had); what != "" {
				problems = append(problems, old.Place.Problem(what, instead))
				continue
			}
			had[old.Text] = "the page " + p.ID
		}
	}
	return problems
}

// oldPage says what is wrong with an old address of a page, "" where it leads to that page alone.
func oldPage(p *content.Page, old string, are, had map[string]string) (what, instead string) {
	whose := "the page " + p.ID
	switch what, instead = content.OldAddressFault(old); {
	case what != "":
		return what, instead
	case are[old] == whose:
		return "the old address " + old + " is the page's own", "take it out, or write the one the page had before"
	case are[old] != "":
		return "the old address " + old + " is in use by " + are[old],
			"take it out: who has that address gets what is there"
	case had[old] == whose:
		return "the old address " + old + " is listed twice", "list it once"
	case had[old] != "":
		return "the old address " + old + " is one of " + had[old] + " too",
			"let it lead to one of them, which may lead on to the other"
	}
	return "", ""
}
