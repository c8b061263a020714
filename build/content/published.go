package content

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"borgerguide/build/file"
)

// PublishedFile is where the published addresses of a municipality are listed. It lies in the municipality's folder and
// goes where that goes: who builds a site of some municipalities has the lists of these, and of no other.
func (c Config) PublishedFile(id string) string { return path.Join(c.Folder, id, "addresses.txt") }

// published reads the list of the published addresses of a municipality, one a line. A line with # before it is a
// remark. A municipality whose guide nobody has published has no list.
func published(fsys fs.FS, name string) (list []file.Listed, problems file.Problems) {
	if _, err := fs.Stat(fsys, name); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	f, err := file.Read(fsys, name)
	if err != nil {
		return nil, file.Unreadable(name, err)
	}
	at := 0
	for line := range strings.Lines(string(f.Text)) {
		text := strings.TrimSpace(line)
		if text != "" && !strings.HasPrefix(text, "#") {
			list = append(list, file.Listed{Text: text, Place: f.At(at + strings.Index(line, text))})
		}
		at += len(line)
	}
	return list, nil
}

// Unlisted are the addresses of a municipality that are not on its list of published ones.
func (g *Guide) Unlisted(m *Municipality) []string {
	return slices.DeleteFunc(g.Addresses(m), func(address string) bool {
		return slices.ContainsFunc(m.Published, func(p file.Listed) bool { return p.Text == address })
	})
}
