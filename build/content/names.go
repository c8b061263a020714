package content

import (
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"borgerguide/build/file"
)

// Folders and files of the content are parts of addresses: their names are the same on every system, whether it tells
// large letters from small ones or not.

var (
	nameForm     = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	reservedName = regexp.MustCompile(`^(con|prn|aux|nul|com[0-9]|lpt[0-9])$`)
	strangeSigns = regexp.MustCompile(`[^a-z0-9]+`)
	latinLetters = strings.NewReplacer("æ", "ae", "ø", "oe", "å", "aa", "ä", "ae", "ö", "oe", "ü", "u", "é", "e")
)

const nameAdvice = "write small letters a-z, digits and hyphens, with ae, oe, aa for æ, ø, å"

// NameFault says what is wrong with a name of a folder or a page, and what to write instead; "" where nothing is.
func NameFault(name string) (what, instead string) {
	switch {
	case !nameForm.MatchString(name):
		instead = nameAdvice
		if plain := plainName(name); nameForm.MatchString(plain) && !reservedName.MatchString(plain) {
			instead += ", as in " + plain
		}
		return "»" + name + "« cannot be a folder and an address", instead
	case reservedName.MatchString(name):
		return "»" + name + "« is a name that Windows keeps for itself", "give it another name"
	}
	return "", ""
}

// plainName is the name that is nearest to one that cannot be.
func plainName(name string) string {
	name = latinLetters.Replace(strings.ToLower(name))
	return strings.Trim(strangeSigns.ReplaceAllString(name, "-"), "-")
}

// folders lists the folders in a folder, also those that links of the project lead to.
func folders(fsys fs.FS, dir string) (names []string) {
	entries, _ := fs.ReadDir(fsys, dir)
	for _, e := range entries {
		info, err := fs.Stat(fsys, path.Join(dir, e.Name()))
		if err == nil && info.IsDir() && !file.LeftByPrograms(e.Name()) {
			names = append(names, e.Name())
		}
	}
	return names
}

// strayLinks finds links in a folder that lead to nothing that is read.
func strayLinks(fsys fs.FS, dir string) (problems file.Problems) {
	entries, _ := fs.ReadDir(fsys, dir)
	for _, e := range entries {
		name := path.Join(dir, e.Name())
		if e.Type()&fs.ModeSymlink == 0 || file.LeftByPrograms(e.Name()) {
			continue
		}
		if _, err := fs.Stat(fsys, name); err != nil {
			problems = append(problems, (&file.File{Name: name}).At(0).Problem(
				"this link leads to nothing in the project",
				"put what it leads to here, or let it lead there as ../… does"))
		}
	}
	return problems
}

// markdownFile is a Markdown file of a folder by its id: the name without its ending.
type markdownFile struct{ id, name string }

// markdownFiles lists the Markdown files of a folder, but for its source. A file that is meant as one, and has another
// name, is a problem; it is read all the same where a page of that name is known and not there.
func markdownFiles(fsys fs.FS, dir string, known []string) (files []markdownFile, problems file.Problems) {
	var there []string
	for _, name := range file.List(fsys, dir, ".md") {
		id := strings.TrimSuffix(path.Base(name), ".md")
		if what, _ := NameFault(id); what == "" && id != "source" {
			files = append(files, markdownFile{id, name})
			there = append(there, id)
		}
	}
	for _, name := range file.List(fsys, dir, "") {
		id := meantBy(path.Base(name), known)
		if id == "" || slices.Contains(there, path.Base(strings.TrimSuffix(name, ".md"))) {
			continue
		}
		if path.Ext(name) == ".txt" && slices.Contains(there, id) && !strings.Contains(path.Base(name), ".md.") {
			continue // a text of somebody's own beside the page
		}
		what, instead := misnamed(path.Base(name), id, known, there)
		problems = append(problems, (&file.File{Name: name}).At(0).Problem(what, instead))
		if slices.Contains(known, id) && !slices.Contains(there, id) {
			files = append(files, markdownFile{id, name})
			there = append(there, id)
		}
	}
	return files, problems
}

var (
	copied     = regexp.MustCompile(` - .*$| ?\([0-9]+\)$`) // as Windows names a copy
	markdownOf = regexp.MustCompile(`\.(md|markdown|mdown|mkd)(\.txt)?$`)
)

// meantBy is the id that the name of a file is meant to be: of one that has an ending of Markdown, or is a text with
// the name of a page. It is "" for the source and for all other files.
func meantBy(name string, known []string) string {
	name = strings.ToLower(name)
	stem := markdownOf.ReplaceAllString(name, "")
	for markdownOf.MatchString(stem) {
		stem = markdownOf.ReplaceAllString(stem, "")
	}
	text := stem == name
	if text {
		stem = strings.TrimSuffix(name, ".txt")
	}
	id := plainName(copied.ReplaceAllString(stem, ""))
	if first, _, more := strings.Cut(stem, " "); more && slices.Contains(known, first) {
		id = first // a copy, by what stands behind a blank
	}
	if path.Ext(name) == "" && slices.Contains(known, id) {
		return id // the ending was left out
	}
	if stem == name || id == "source" || text && !slices.Contains(known, id) {
		return ""
	}
	return id
}

// notAPage are names of files that people leave for themselves or each other.
var notAPage = map[string]bool{"readme": true, "notes": true, "changelog": true, "todo": true}

// misnamed says what is wrong with the name of a file, which is meant to be that of a page.
func misnamed(name, id string, known, there []string) (what, instead string) {
	what = "no page can have the name " + name
	if len(known) > 0 {
		what = "no shared page has the name " + name
	}
	switch {
	case notAPage[id]:
		return what, "take it out of the folder: what lies here is read as a page"
	case slices.Contains(there, id):
		return what, id + ".md is there too: keep one of them"
	case slices.Contains(known, id):
		return what, "did you mean " + id + "? Rename the file to " + id + ".md"
	case file.Nearest(id, known) != "":
		return what, "did you mean " + file.Nearest(id, known) + "? Rename the file to its name with .md"
	}
	_, instead = NameFault(id)
	if instead == "" {
		instead = "rename the file to " + id + ".md"
	}
	return what, instead
}
