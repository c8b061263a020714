package check

import (
	"maps"
	"slices"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

var confirmed = Check{
	Name: "confirmed",
	Municipality: func(g *content.Guide, m *content.Municipality) file.Problems {
		return append(finished(g, m), unsigned(m)...)
	},
}

// finished finds what a confirmed guide lacks.
func finished(g *content.Guide, m *content.Municipality) (problems file.Problems) {
	if m.Draft || m.Place.File == nil {
		return nil
	}
	lacks := func(at file.Place, what, instead string) {
		problems = append(problems, at.Problem("the guide is confirmed, and "+what, instead))
	}
	fill := "write what the standard says, or " + g.Missing() + " where it does not"
	if m.Statement.Missing != "" {
		lacks(m.Statement.Place, "its accessibility statement has no address",
			`write address = "https://…" under [statement]`)
	}
	if by := g.Config.Publisher; by.Name != "" && !by.Reached() {
		problems = append(problems, by.Place.Problem(
			"the guide of "+m.FullName+" is confirmed, and nobody is said to hear of faults in it",
			`write mail = "…" or phone = "…" under [publisher], with the name and role of who answers for the guide`))
	}
	reached := false
	for _, id := range slices.Sorted(maps.Keys(m.Contacts)) {
		c := m.Contacts[id]
		reached = reached || c.Missing == "" && c.Reached()
		if g.Unfilled(c.Missing) {
			lacks(c.Place, "the contact "+id+" is not filled in", fill)
		}
	}
	if !reached {
		lacks(m.Place, "it has no contact: nobody can apply or complain by it",
			"write [contact.ansoegning] with phone, mail or address")
	}
	for _, s := range m.Texts() {
		for key, stated := range map[string]content.Stated{"adopted": s.Adopted, "review": s.Review} {
			if g.Unfilled(stated.Missing) {
				lacks(stated.Place, key+" is not filled in", fill)
			}
		}
		for _, id := range s.Facts.IDs() {
			if f := s.Facts[id]; g.Unfilled(f.Missing) {
				lacks(f.Place, "the fact "+id+" is not filled in", fill)
			}
		}
	}
	return problems
}
