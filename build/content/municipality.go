package content

import (
	"cmp"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/toml"
)

// Municipality is one municipality, with its standards.
type Municipality struct {
	ID        string
	Name      string // "Ballerup"
	FullName  string // as it calls itself: "Ballerup Kommune", "Bornholms Regionskommune"
	Draft     bool   // the municipality has not confirmed its guide
	LawAlone  bool   // it stands for no municipality: its guides are of the law alone
	Site      string // the address of its own web site, https, or ""
	Statement Stated // the address of its accessibility statement
	Contacts  map[string]*Contact
	Colours   map[string]string // its own values of the site's colours
	Standards []*Standard
	Written   []Written     // the texts of TOML in its folder
	Old       []file.Listed // folders of the site where it had guides before: "lilleby", "lilleby/ledsagelse"
	Published []file.Listed // the addresses that others may have, from the site's root
	Place     file.Place
}

type rawMunicipality struct {
	Name      string                `toml:"name"`
	FullName  string                `toml:"full-name"`
	Status    string                `toml:"status"`
	Site      string                `toml:"site"`
	Statement rawStated             `toml:"statement"`
	Contact   map[string]rawContact `toml:"contact"`
	Colour    map[string]string     `toml:"colour"`
	Old       []string              `toml:"old"`
}

type rawStated struct {
	Address string `toml:"address"`
	Missing string `toml:"missing"`
}

// Municipality loads one municipality. The law's part comes from the guide and is only read.
func (g *Guide) Municipality(fsys fs.FS, id string) (*Municipality, file.Problems) {
	dir := path.Join(g.Config.Folder, id)
	var raw rawMunicipality
	t, problems := toml.ReadFilled(fsys, path.Join(dir, "municipality.toml"), &raw)
	m := &Municipality{
		ID: id, Name: raw.Name, Draft: raw.Status != "confirmed", Site: raw.Site, Colours: raw.Colour, Place: t.At(),
		Statement: Stated{Value: raw.Statement.Address, Missing: raw.Statement.Missing, Place: t.At("statement")},
		Contacts:  g.contacts(t, raw.Contact), Written: written(fsys, dir),
	}
	m.FullName = raw.FullName
	if m.FullName == "" {
		m.FullName = markdown.Fill(g.Build.Lookup.Municipality, func(string) string { return m.Name })
	}
	if !t.Spoiled() {
		problems = append(problems, g.incomplete(t, raw)...)
		problems = append(problems, g.contactProblems(t, raw, m)...)
		problems = append(problems, g.misnamed(t, id, raw)...)
		problems = append(problems, m.twiceNamed(t, g.Build.Lookup.Municipality)...)
	}
	m.Old = t.Listed(raw.Old, "old")
	listed, more := published(fsys, g.Config.PublishedFile(id))
	m.Published, problems = listed, append(problems, more...)
	standards := folders(fsys, dir)
	problems = append(problems, g.standardless(fsys, dir, t, standards)...)
	for _, std := range standards {
		s, more := g.adopted(fsys, path.Join(dir, std), std)
		problems = append(problems, more...)
		m.Standards = append(m.Standards, s)
		for _, t := range s.Texts {
			problems = append(problems, g.entitled(m, t)...)
			problems = append(problems, g.ownContacts(m, t)...)
		}
		for _, c := range m.Contacts {
			s.given(c)
		}
	}
	return m, problems
}

// Missing is how an editor writes that a standard does not say something.
func (g *Guide) Missing() string {
	return fmt.Sprintf("missing = %q", cmp.Or(g.Build.Lookup.Unstated, "…"))
}

// twiceNamed finds a full name that says twice what is added to every name: "Kommune", also where it ends a word.
func (m *Municipality) twiceNamed(t *toml.Table, form string) file.Problems {
	added := strings.ToLower(strings.TrimSpace(markdown.Fill(form, func(string) string { return " " })))
	if added == "" || strings.Count(strings.ToLower(m.FullName), added) < 2 {
		return nil
	}
	instead := `if it calls itself so, write full-name = "` + m.Name + `" under name`
	if words := strings.Fields(m.Name); len(words) > 1 && strings.ToLower(words[len(words)-1]) == added {
		instead = `write name = "` + strings.Join(words[:len(words)-1], " ") + `"`
	}
	return file.Problems{t.At("name").Problem("the municipality would be called "+m.FullName, instead)}
}

// incomplete finds what a municipality must say and does not.
func (g *Guide) incomplete(t *toml.Table, raw rawMunicipality) (problems file.Problems) {
	problem := func(what, instead string, key ...string) {
		problems = append(problems, t.At(key...).Problem(what, instead))
	}
	if raw.Name == "" {
		around := strings.TrimSpace(markdown.Fill(g.Build.Lookup.Municipality, func(string) string { return " " }))
		problem("the municipality has no name", `write name = "…", without the word `+around)
	}
	if raw.Status != "draft" && raw.Status != "confirmed" {
		problem("the status of the municipality is neither draft nor confirmed",
			`write status = "draft", or "confirmed" when the municipality has confirmed its guide`, "status")
	}
	switch {
	case raw.Statement.Address != "" && raw.Statement.Missing != "":
		problem("the accessibility statement has both an address and a reason why it is missing",
			"leave one of them out", "statement")
	case raw.Statement.Address == "" && raw.Statement.Missing == "":
		problem("the accessibility statement has neither an address nor a reason why it is missing",
			`under [statement] write address = "https://…", or missing = "…"`, "statement")
	}
	problems = append(problems, onTheWeb(t, raw.Statement.Address, "statement", "address")...)
	problems = append(problems, safely(t, raw.Site, "site")...)
	return problems
}

// standardless finds what is no folder of a standard and should be one: a municipality without any, a link that leads
// to nothing, and a file in a folder's place, as git leaves where a system has no links.
func (g *Guide) standardless(fsys fs.FS, dir string, t *toml.Table, standards []string) file.Problems {
	problems := strayLinks(fsys, dir)
	for _, name := range file.List(fsys, dir, "") {
		info, err := fs.Stat(fsys, name)
		if g.Kinds[path.Base(name)] != nil && err == nil && !info.IsDir() {
			problems = append(problems, (&file.File{Name: name}).At(0).Problem(
				"this is a file, and a standard is a folder", "put the folder of the standard in its place"))
		}
	}
	if len(standards) == 0 && len(problems) == 0 && len(g.Kinds) > 0 && !t.Spoiled() {
		kinds := strings.Join(slices.Sorted(maps.Keys(g.Kinds)), " or ")
		problems = append(problems, t.At().Problem("the municipality has no standard, and so no guide",
			"put one in "+dir+"/ in a folder "+kinds+", or leave the municipality out of config.toml"))
	}
	return problems
}
