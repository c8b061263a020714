package check

import (
	"maps"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

var ownPages = Check{
	Name:         "own-pages",
	Municipality: standards(ownPagesSpeak),
}

// ownPagesSpeak finds files of a municipality that say nothing, though the page would then say it of the standard.
func ownPagesSpeak(g *content.Guide, _ *content.Municipality, s *content.Standard) (problems file.Problems) {
	problems = leftOver(g, s)
	for _, p := range s.Pages {
		if p.Own.File == nil {
			continue
		}
		if p.Empty || saysNothing(p) {
			problems = append(problems,
				p.Own.Problem("this file says nothing, and the page would say so of the standard",
					"write what the municipality says, or delete the file"))
		}
		problems = append(problems, inAMenu(g.Kinds[s.ID], p)...)
		for _, section := range p.Sections {
			problems = append(problems, answers(s, p, section)...)
		}
	}
	return problems
}

// leftOver finds what a new standard has in place of its text.
func leftOver(g *content.Guide, s *content.Standard) (problems file.Problems) {
	if s.Text == nil {
		return nil // that it could not be read is told already
	}
	if notPutIn(g, s) {
		return file.Problems{s.Text.At(0).Problem(
			"the adopted text is not put in yet: every page would say that it is silent",
			"put it into source.txt and source.md, or delete the folder of the standard")}
	}
	for _, id := range slices.Sorted(maps.Keys(s.Excused)) {
		if g.New.Excuse != "" && s.Excused[id] == g.New.Excuse {
			problems = append(problems, s.ExcusePlace(id).Problem(
				"the passage "+id+" is excused as not put in yet, and it is",
				"delete its line under [excuse]"))
		}
	}
	return problems
}

// notPutIn tells whether a standard still has the text of a new one in place of its own.
func notPutIn(g *content.Guide, s *content.Standard) bool {
	return g.New.Left(string(s.Text.Text)) || g.New.Left(string(s.Source.File.Text))
}

// inAMenu finds a page of the municipality's own that no menu leads to.
func inAMenu(kind *content.StandardKind, p *content.Page) file.Problems {
	var groups []string
	for _, group := range kind.Groups {
		groups = append(groups, group.ID)
	}
	write := `write group = "…" between the +++ lines, one of ` + strings.Join(groups, ", ")
	switch {
	case p.Shared && p.Group != "":
		return file.Problems{p.Own.Problem("the page "+p.ID+" is one that all municipalities have: its group is theirs",
			"delete the line group = …")}
	case p.Shared || slices.Contains(groups, p.Group):
		return nil
	case p.Group != "":
		return file.Problems{p.Own.Problem("there is no group "+p.Group, write)}
	}
	var shared []string
	for _, page := range kind.SharedPages() {
		shared = append(shared, page.ID)
	}
	if like := file.DidYouMean(p.ID, shared); like != "" {
		write += "; or name the file as the shared page: " + like
	}
	return file.Problems{p.Own.Problem("the page "+p.ID+" is in no menu: the guide has none of that name", write)}
}

// answers finds a section of the municipality's that says nothing, or is meant as one of the guide's by another name.
func answers(s *content.Standard, p *content.Page, own *content.Section) (problems file.Problems) {
	if own.Own == nil {
		return nil
	}
	if nothingIn(own.Own) {
		problems = append(problems, own.Own.Place.Problem("nothing stands under the heading #"+own.ID,
			"write what the municipality says, or delete the heading"))
	}
	if own.Shared != nil {
		return problems
	}
	return append(problems, misnamed(s, p, own)...)
}
