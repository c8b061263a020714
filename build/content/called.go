package content

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/toml"
)

// called is what the municipality of a folder is called, and the names that its folder had before.
type called struct {
	folder, name, full string
	old                []string
}

// callings reads what the municipalities that are built are called. What is wrong with their files is told where each
// is read for its own sake.
func callings(fsys fs.FS, c Config) (all []called) {
	for _, folder := range c.Municipalities {
		var raw rawMunicipality
		toml.Read(fsys, path.Join(c.Folder, folder, "municipality.toml"), &raw)
		all = append(all, called{folder, raw.Name, raw.FullName, raw.Old})
	}
	return all
}

// WasFolderOf are the other municipalities that say that their folder had a name before.
func (g *Guide) WasFolderOf(name, but string) (others []string) {
	for _, c := range g.called {
		if c.folder != but && slices.Contains(c.old, name) {
			others = append(others, c.folder)
		}
	}
	return others
}

// misnamed finds names of a municipality that no municipality has, or that another one has.
func (g *Guide) misnamed(t *toml.Table, folder string, raw rawMunicipality) (problems file.Problems) {
	for _, key := range []struct{ key, value string }{{"name", raw.Name}, {"full-name", raw.FullName}} {
		if what, instead := spellingFault(key.value); what != "" {
			problems = append(problems, t.At(key.key).Problem("»"+key.value+"« "+what,
				"write "+key.key+` = "`+instead+`"`))
		}
	}
	if len(problems) > 0 {
		return problems
	}
	if raw.FullName != "" && !beginsWord(raw.FullName, raw.Name) {
		own := markdown.Fill(g.Build.Lookup.Municipality, func(string) string { return raw.Name })
		problems = append(problems, t.At("full-name").Problem(
			"the full name »"+raw.FullName+"« does not hold the name »"+raw.Name+"«",
			"write it as the municipality calls itself, or take the line out: it is then called "+own))
	}
	return append(problems, g.nameTaken(t, folder, raw)...)
}

// nameTaken finds a municipality that is called as one built before it.
func (g *Guide) nameTaken(t *toml.Table, folder string, raw rawMunicipality) file.Problems {
	for _, other := range g.called {
		key, value := "name", raw.Name
		switch {
		case other.folder == folder:
			return nil // those after it tell it themselves
		case raw.Name != "" && strings.EqualFold(strings.TrimSpace(other.name), raw.Name):
		case raw.FullName != "" && strings.EqualFold(strings.TrimSpace(other.full), raw.FullName):
			key, value = "full-name", raw.FullName
		default:
			continue
		}
		return file.Problems{t.At(key).Problem("»"+value+"« is the name of the municipality in "+
			path.Join(g.Config.Folder, other.folder)+" too",
			"write the name of the municipality whose guide this is; each has one folder")}
	}
	return nil
}

// spellingFault says why no municipality is written so, and how it is written; "" is no name at all.
func spellingFault(name string) (what, instead string) {
	instead = capitals(strings.Join(strings.Fields(name), " "))
	switch {
	case name == instead:
		return "", ""
	case strings.Join(strings.Fields(name), " ") != name:
		what = "has blanks that belong to no name"
	case !unicode.IsUpper(firstOf(name)):
		what = "does not begin with a capital letter"
	default:
		what = "has capital letters inside a word"
	}
	return what, instead
}

// capitals is a name with a capital first, and none within a word.
func capitals(name string) string {
	letters := []rune(name)
	for i, r := range letters {
		switch {
		case i == 0:
			letters[i] = unicode.ToUpper(r)
		case unicode.IsLetter(letters[i-1]):
			letters[i] = unicode.ToLower(r)
		}
	}
	return string(letters)
}

func firstOf(name string) rune {
	for _, r := range name {
		return r
	}
	return 0
}

// beginsWord tells whether a word of a text begins with another text, as »Bornholms« does with »Bornholm«.
func beginsWord(text, word string) bool {
	words := strings.Fields(text)
	for i := range words {
		if strings.HasPrefix(strings.Join(words[i:], " "), word) {
			return true
		}
	}
	return false
}
