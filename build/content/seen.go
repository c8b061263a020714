package content

import (
	"maps"
	"slices"

	"borgerguide/build/file"
	"borgerguide/build/toml"
)

// Seen is something that is written by hand and stands in no passage named beside it, and where somebody saw it: the
// id of a source of the law, or an address with the day.
type Seen struct {
	Section string // the id; Top is what stands above the first one
	Written string // as the text has it: "§ 60"
	Where   string
	Place   file.Place
}

// Top is the name under [seen] of what stands above a page's first section: its title, lead and first words.
const Top = "top"

// seenBy reads what one file lists as seen, in the order of its sections.
func seenBy(t *toml.Table, raw map[string]map[string]string) (list []Seen) {
	for _, section := range slices.Sorted(maps.Keys(raw)) {
		for _, written := range slices.Sorted(maps.Keys(raw[section])) {
			list = append(list,
				Seen{section, written, raw[section][written], t.At("seen", section, written)})
		}
	}
	return list
}

// seenIn reads what one text lists as seen, in a table under some keys.
func seenIn(t *toml.Table, raw map[string]string, keys ...string) (list []Seen) {
	for _, written := range slices.Sorted(maps.Keys(raw)) {
		place := t.At(append(slices.Clone(keys), "seen", written)...)
		list = append(list, Seen{Top, written, raw[written], place})
	}
	return list
}
