package check

import (
	"borgerguide/build/content"
	"borgerguide/build/file"
)

// unsigned finds a municipality that has confirmed a guide nobody has signed, and one that has signed all of its guides
// and is said not to have confirmed them.
func unsigned(m *content.Municipality) (problems file.Problems) {
	if m.Place.File == nil {
		return nil
	}
	signed := 0
	for _, s := range m.Standards {
		switch {
		case s.Signed.Place.File != nil:
			signed++
		case !m.Draft && readable(s):
			problems = append(problems, s.Place.Problem("the guide is confirmed, and nobody has signed it",
				`write [signed] with date = … and by = "…"; docs/bekraeft.md tells how a guide is signed (in Danish)`))
		}
	}
	if m.Draft && signed > 0 && signed == len(m.Standards) {
		const what = "every guide of the municipality is signed, and its status is draft"
		problems = append(problems, m.Place.Problem(what,
			`write status = "confirmed", or take [signed] out of standard.toml until the municipality stands by it`))
	}
	return problems
}
