package content

import (
	"maps"
	"slices"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/calculators/quantity"
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

// seen finds an address of the adopted text that says not when it was seen there, and a day without an address.
func (g *Guide) seen(t *toml.Table, raw rawStandard) file.Problems {
	problems := safely(t, raw.Address, "address")
	switch {
	case t.Spoiled("address") || t.Spoiled("seen"):
	case raw.Address != "" && raw.Seen.IsZero():
		problems = append(problems,
			t.At("address").Problem("the address of the adopted text does not say when it was seen there",
				"write seen = 2026-11-28, the day somebody read it there"))
	case raw.Address == "" && !raw.Seen.IsZero():
		problems = append(problems,
			t.At("seen").Problem("seen is a day, and there is no address where the text was seen",
				`write address = "https://…", or take seen out`))
	}
	return append(problems, g.seenWhen(t, raw)...)
}

// seenWhen finds a day on which nobody can have seen the adopted text: before it was adopted, or still to come.
func (g *Guide) seenWhen(t *toml.Table, raw rawStandard) file.Problems {
	day, adopted := toml.Day(raw.Seen), toml.Day(raw.Adopted.Date)
	problem := func(what, instead string) file.Problems {
		return file.Problems{t.At("seen").Problem(what, instead)}
	}
	switch {
	case raw.Seen.IsZero() || t.Spoiled("seen"):
	case !raw.Adopted.Date.IsZero() && day < adopted:
		return problem("the adopted text was seen on "+DateWords(day)+", before it was adopted on "+DateWords(adopted),
			"write the day somebody read it there, or mend the date under [adopted]")
	case g.Config.ToCome(day):
		return problem("seen is "+DateWords(day)+", and the guide speaks for "+DateWords(g.Config.Date),
			SeenInTime)
	}
	return nil
}

// SeenInTime is what to write instead of a day of seeing something that is still to come.
const SeenInTime = "write the day somebody read it there; if that is the day, set date in config.toml to one after it"

// daysAfter are the days after the guide's own in which its editors may still look something up.
const daysAfter = 7

// ToCome tells whether a day lies so long after the one the guide speaks for that nobody has seen anything on it.
func (c Config) ToCome(day quantity.Day) bool { return c.Date != 0 && day > c.Date+daysAfter }
