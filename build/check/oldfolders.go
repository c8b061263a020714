package check

import (
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

// oldFolders finds folders of the site that a municipality cannot have had, or that another one has.
func oldFolders(g *content.Guide, m *content.Municipality) (problems file.Problems) {
	seen := map[string]bool{}
	for _, old := range m.Old {
		what, instead := oldFolder(g, m, old.Text)
		if guide := strings.Contains(old.Text, "/"); guide {
			what, instead = oldGuide(g, m, old.Text)
		}
		if what == "" && seen[old.Text] {
			what, instead = "the old folder "+old.Text+" is listed twice", "list it once"
		}
		seen[old.Text] = true
		if what != "" {
			problems = append(problems, old.Place.Problem(what, instead))
		}
	}
	return problems
}

// takeOut is the advice on a folder that is in use.
const takeOut = "take it out: who has an address there gets what is there"

// oldFolder says what is wrong with the name that a municipality's folder had before, "" where nothing is.
func oldFolder(g *content.Guide, m *content.Municipality, old string) (what, instead string) {
	what, instead = content.NameFault(old)
	others := g.WasFolderOf(old, m.ID)
	switch {
	case what != "":
		return "the old folder: " + what, instead
	case old == m.ID:
		what = "the old folder " + old + " is the one the municipality has"
		return what, "take it out, or write the one it had before"
	case slices.Contains(g.Config.Known, old):
		return "the old folder " + old + " is that of another municipality, " + g.Config.Folder + "/" + old,
			takeOut
	case content.ReservedFolder(old):
		return "the old folder " + old + " is one where the site has other files", "take it out"
	case len(others) > 0:
		return "the old folder " + old + " is one of " + strings.Join(others, " and ") + " too",
			"let the municipality have it that has taken its place"
	}
	return "", ""
}

// oldGuide says what is wrong with a guide that a municipality has no more: "lilleby/ledsagelse".
func oldGuide(g *content.Guide, m *content.Municipality, old string) (what, instead string) {
	municipality, kind, _ := strings.Cut(strings.TrimSuffix(old, "/"), "/")
	whole := strings.HasPrefix(old, "/") || strings.Contains(old, "://") || strings.Contains(kind, "/")
	is := func(listed file.Listed) bool { return listed.Text == municipality }
	below := func(listed file.Listed) bool { return strings.HasPrefix(listed.Text, old+"/") }
	switch {
	case whole || strings.HasSuffix(old, "/") || faulty(municipality) || faulty(kind):
		return "the old folder " + old + " is no folder of a guide",
			"write the name that the municipality's folder had, or " + m.ID + "/… with that of a guide that is no more"
	case municipality != m.ID && !slices.ContainsFunc(m.Old, is):
		return "the old folder " + old + " does not lie in the municipality's own", "write " + m.ID + "/" + kind
	case hasGuide(g, m, kind):
		return "the municipality has the guide " + kind, takeOut
	case !slices.ContainsFunc(m.Published, below):
		return "no published address lies in the old folder " + old,
			"take it out, or see which do: they stand in " + g.Config.PublishedFile(m.ID)
	}
	return "", ""
}

func faulty(name string) bool {
	what, _ := content.NameFault(name)
	return what != ""
}

// hasGuide tells whether a municipality has a guide whose folder has a name, or had it.
func hasGuide(g *content.Guide, m *content.Municipality, name string) bool {
	return slices.ContainsFunc(m.Standards, func(s *content.Standard) bool {
		if s.ID == name || g.Kinds[s.ID] == nil {
			return s.ID == name
		}
		return slices.ContainsFunc(g.Kinds[s.ID].Old, func(old file.Listed) bool { return old.Text == name })
	})
}
