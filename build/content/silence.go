package content

import (
	"maps"
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/toml"
)

// Silence is a section that a standard says nothing of, as its editor lists it under [missing].
type Silence struct {
	Page, Section string
	Reason        string
	Place         file.Place
}

// silences reads what a standard's editor lists as missing: "page#section" and the reason.
func silences(t *toml.Table, raw map[string]string) (list []Silence) {
	for _, key := range slices.Sorted(maps.Keys(raw)) {
		page, section, _ := strings.Cut(key, "#")
		list = append(list, Silence{page, section, raw[key], t.At("missing", key)})
	}
	return list
}

// Unlisted are the sections of a page that the standard says nothing of, and that its editor does not list.
func (s *Standard) Unlisted(p *Page) (sections []string) {
	for _, section := range p.Sections {
		listed := slices.ContainsFunc(s.Silences, func(l Silence) bool {
			return l.Page == p.ID && l.Section == section.ID
		})
		if section.Silent() && !listed {
			sections = append(sections, section.ID)
		}
	}
	return sections
}
