package check

import (
	"maps"
	"slices"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

// untold finds checks that readers are not told of, and words of checks that there are not.
func untold(g *content.Guide) (problems file.Problems) {
	if len(g.Build.Place.File.Text) == 0 {
		return nil // the file is missing, which is a problem already
	}
	var known []string
	for _, c := range All {
		known = append(known, c.Name)
		words, told := g.Build.Checks[c.Name]
		switch {
		case !told:
			problems = append(problems, g.Build.Place.Problem("the check "+c.Name+" has no words",
				"write [check."+c.Name+`] with title = "…" and doc = "…"`))
		case words.Title == "":
			problems = append(problems, words.Place.Problem("the check "+c.Name+" has no title", `write title = "…"`))
		case words.Doc == "":
			problems = append(problems, words.Place.Problem("the check "+c.Name+" does not say what it promises",
				`write doc = "…"`))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(g.Build.Checks)) {
		if !slices.Contains(known, name) {
			problems = append(problems, g.Build.Checks[name].Place.Problem("there is no check "+name,
				file.DidYouMean(name, known)))
		}
	}
	return problems
}
