package check

import (
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

var passages = Check{
	Name:         "passages",
	Municipality: standards(allClaimed),
}

func passageIDs(s *content.Source) (ids []string) {
	for _, p := range s.Passages {
		ids = append(ids, p.ID)
	}
	return ids
}

// allClaimed finds passages that nothing renders, and excuses that excuse nothing.
func allClaimed(g *content.Guide, m *content.Municipality, s *content.Standard) file.Problems {
	by, problems := claims(g, m, s)
	for _, p := range s.Source.Passages {
		_, excused := s.Excused[p.ID]
		switch {
		case len(by[p.ID]) == 0 && !excused:
			problems = append(problems, p.Text.Place.Problem("no section of the guide renders the passage "+p.ID,
				`name it in a section's heading, {#id kilde="`+p.ID+`"}, `+
					`or give a reason under [excuse] in standard.toml`))
		case len(by[p.ID]) > 0 && excused:
			problems = append(problems, s.ExcusePlace(p.ID).Problem(
				"the passage "+p.ID+" is excused, and also rendered",
				"take it out of [excuse]"))
		}
	}
	for id, reason := range s.Excused {
		switch {
		case s.Source.Passage(id) == nil:
			problems = append(problems, s.ExcusePlace(id).Problem("the excuse for "+id+" names no passage",
				didYouMeanPassage(id, s.Source)))
		case strings.TrimSpace(reason) == "":
			problems = append(problems, s.ExcusePlace(id).Problem("the excuse for "+id+" gives no reason",
				"write why no section renders it"))
		}
	}
	return append(problems, notesTold(s)...)
}

// notesSay finds notes to the editor that say nothing, and those of a passage that is not there.
func notesTold(s *content.Standard) (problems file.Problems) {
	for _, n := range s.Notes {
		if strings.TrimSpace(n.Text) == "" {
			problems = append(problems, n.Place.Problem("the note "+n.ID+" says nothing",
				`write text = "…", what a person must look at; or take the note out`))
		}
		if n.Passage != "" && s.Source.Passage(n.Passage) == nil {
			problems = append(problems, n.Place.Problem("there is no passage "+n.Passage+" in "+s.Source.File.Name,
				didYouMeanPassage(n.Passage, s.Source)))
		}
	}
	return problems
}
