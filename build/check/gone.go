package check

import (
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

// gone finds published addresses of a municipality that lead nowhere any more. Of a folder that had another name one
// problem is told, not one of each address in it.
func gone(g *content.Guide, m *content.Municipality) (problems file.Problems) {
	made, told := g.Addresses(m), map[string]bool{}
	for _, p := range m.Published {
		if slices.Contains(made, p.Text) {
			continue
		}
		subject, what, instead := lost(g, m, p.Text)
		if !told[subject] {
			problems = append(problems, p.Place.Problem(what, instead))
		}
		told[subject] = true
	}
	return problems
}

// lost says of a published address what leads nowhere, it or the folder it lies in, and what to write so that it leads
// on.
func lost(g *content.Guide, m *content.Municipality, address string) (subject, what, instead string) {
	municipality, rest, _ := strings.Cut(address, "/")
	kind, page, inGuide := strings.Cut(rest, "/")
	own := g.Config.Folder + "/" + m.ID + "/municipality.toml"
	lists := g.Config.PublishedFile(m.ID)
	in := func(name string) string {
		return "addresses in the folder " + name + "/ were published and lead nowhere"
	}
	isOld := func(old file.Listed) bool { return old.Text == municipality }
	switch {
	case strings.Contains(address, ":") || strings.HasPrefix(address, "/") || !content.IsPage(address):
		return address, address + " is not the address of a page",
			"write it from the site's root, as in " + m.Address() + ", or put # before a remark"
	case municipality != m.ID && slices.Contains(g.Config.Known, municipality):
		return municipality, "this is the list of another municipality, " + municipality,
			"delete " + lists + ": borgerguide addresses makes the list of this one"
	case municipality != m.ID && !slices.ContainsFunc(m.Old, isOld):
		instead = `write old = ["` + municipality + `"] in ` + own + ", above the first line with ["
		return municipality, in(municipality), instead
	case !inGuide || hasGuide(g, m, kind):
		what = "the address " + address + " was published and leads nowhere"
		return address, what, successor(g, m, kind, page) + "; where it was never out, delete this line"
	}
	folder := municipality + "/" + kind
	instead = `write old = ["` + folder + `"] in ` + own + ", so that they lead to the municipality's page"
	if g.Kinds[kind] == nil {
		instead = "where the guide's folder has another name now, write old = [\"" + kind + `"] in its guide.toml; ` +
			"where there is none, " + instead
	}
	return folder, in(folder), instead
}

// successor is where to write that an address of a guide leads on: on the page that is not published yet, where there
// is one alone.
func successor(g *content.Guide, m *content.Municipality, kind, old string) string {
	write := `write old = ["` + old + `"] between the +++ lines of `
	if name, ok := content.CalculatorAt(old); ok {
		renamed := `write old = ["` + name + `"] in its file in content/tools`
		return "where the calculator has another address now, " + renamed + "; else " + write +
			"the page that has taken its place"
	}
	var files []string
	unlisted := g.Unlisted(m)
	for _, s := range m.Standards {
		if s.ID != kind {
			continue
		}
		for _, p := range s.Pages {
			if slices.Contains(unlisted, content.GuideFolder(m, s)+content.PageAddress(p.ID)) {
				files = append(files, p.Place.File.Name)
			}
		}
	}
	if len(files) == 1 {
		return write + files[0] + ", if that page has taken its place"
	}
	return write + "the page that has taken its place"
}
