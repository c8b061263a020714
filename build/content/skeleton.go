package content

import (
	"io/fs"
	"regexp"
	"strings"
)

// Skeleton is what stands in the files of a new standard until an editor has filled them in.
type Skeleton struct {
	Text   string // in place of the adopted text, on one line
	Excuse string // why no section renders it
}

var firstExcuse = regexp.MustCompile(`(?s)\[excuse\][^"]*"([^"]+)"`)

// loadSkeleton reads the skeleton of a standard; without one there is nothing to know it by.
func loadSkeleton(fsys fs.FS) (s Skeleton) {
	text, _ := fs.ReadFile(fsys, "content/new/standard/source.txt")
	s.Text = strings.Join(strings.Fields(string(text)), " ")
	standard, _ := fs.ReadFile(fsys, "content/new/standard/standard.toml")
	if m := firstExcuse.FindSubmatch(standard); m != nil {
		s.Excuse = string(m[1])
	}
	return s
}

// Left tells whether a text is, or still holds, what the skeleton has in place of one.
func (s Skeleton) Left(text string) bool {
	return s.Text != "" && strings.Contains(strings.Join(strings.Fields(text), " "), s.Text)
}
