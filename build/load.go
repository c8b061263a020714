package main

import (
	"fmt"
	"io/fs"
	"os"
	"slices"

	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/site"
)

// loaded is what all municipalities share, as it was read.
type loaded struct {
	files    fs.FS // the project's folder
	guide    *content.Guide
	tokens   *file.File    // the site's colours
	output   string        // the folder that config.toml names; "" where that is a problem
	problems file.Problems // found while reading
	keep     bool          // the municipalities are kept, for a report; else each is let go when its pages are made
}

// load reads what all municipalities share from the project's folder.
func load(dir string) (loaded, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return loaded{}, err
	}
	tokens, err := file.Read(site.Files, "layout/tokens.css")
	if err != nil {
		return loaded{}, err
	}
	l := loaded{files: root.FS(), tokens: tokens}
	l.guide, l.problems = content.Load(l.files)
	folder, problems := configured(dir, l.guide.Config)
	l.output, l.problems = folder, append(l.problems, problems...)
	return l, nil
}

// check is what is wrong with what all municipalities share.
func (l loaded) check() file.Problems {
	style := check.Style(l.tokens, nil, file.Place{})
	return causesFirst(l.problems, append(style, check.Guide(l.guide)...))
}

// causesFirst is what was found while reading and then by checks. Where reading found anything a check may only have
// found what follows from it.
func causesFirst(reading, checks file.Problems) file.Problems {
	if reading.Errors() > 0 {
		checks = checks.Follow()
	}
	return append(reading[:len(reading):len(reading)], checks...)
}

// failed is every problem that is not a note, each once, with their number last and what therefore was not done: what
// is wrong in a shared file is found again for every municipality. It is nil where there is none.
func failed(problems file.Problems, undone string) error {
	var wrong file.Problems
	seen := map[string]bool{}
	for _, p := range problems {
		if said := p.String(); !p.Note && !seen[said] {
			seen[said] = true
			wrong = append(wrong, p)
		}
	}
	if len(wrong) == 0 {
		return nil
	}
	return fmt.Errorf("%s%s; %s", wrong.Told(), count(len(wrong), "problem"), undone)
}

// notes are what an editor should know and nothing waits for, each once.
func notes(problems file.Problems) string {
	var told file.Problems
	for _, p := range problems {
		if p.Note && !slices.ContainsFunc(told, func(n file.Problem) bool { return n.String() == p.String() }) {
			told = append(told, p)
		}
	}
	return told.Told()
}

const (
	unwritten    = "nothing was written"
	uncalculated = "nothing was calculated"
)

// count is a number of things: "1 problem", "2 problems".
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
