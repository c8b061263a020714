package check

import (
	"regexp"
	"strconv"
	"strings"

	"borgerguide/build/content"
)

// between is what editors write between a page and its section where # belongs, and signs that belong nowhere.
var between = regexp.MustCompile(`(\.(md|html))?[^a-z0-9-]+|\.(md|html)$`)

// placeWritten is a line under [missing] as its editor wrote it.
func placeWritten(l content.Silence) string {
	if l.Section == "" {
		return l.Page
	}
	return l.Page + "#" + l.Section
}

// placesMeant are the pages with a section that a line under [missing] is another spelling of, in quotes. There is none
// where it is spelt right.
func placesMeant(s *content.Standard, l content.Silence) (places []string) {
	words := between.ReplaceAllString(strings.ToLower(placeWritten(l)), "#")
	words = strings.Trim(words, "#")
	for _, p := range s.Pages {
		for _, section := range p.Sections {
			right := p.ID + "#" + section.ID
			switch {
			case l.Page == p.ID && l.Section == section.ID:
				return nil
			case words == right, words == p.ID+"-"+section.ID, l.Page == "" && words == section.ID,
				l.Section == "" && s.Page(l.Page) == nil && words == section.ID:
				places = append(places, strconv.Quote(right))
			}
		}
	}
	return places
}
