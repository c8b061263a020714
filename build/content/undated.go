package content

import (
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/calculators/quantity"
)

// undated finds the facts that the standard has values of, and none on the day the guide speaks for. Where it is the
// day that all begin after, that is told once.
func (s *Standard) undated(day quantity.Day) file.Problems {
	ids := s.without(day)
	if len(ids) == 0 {
		return nil
	}
	first := s.Facts[ids[0]].Rows[0]
	for _, id := range ids {
		if r := s.Facts[id].Rows[0]; r.From < first.From {
			first = r
		}
	}
	on := Write(quantity.Date, int64(day))
	if len(ids) == 1 {
		return file.Problems{first.Place.Problem(
			"no value of "+ids[0]+" counts on the day of config.toml, "+on,
			"mend the days that its values count from and until, or add the value of that day")}
	}
	return file.Problems{first.Place.Problem(
		"no values of "+strings.Join(ids, ", ")+" count on the day of config.toml, "+on,
		"mend date in config.toml, or the days that the values count from and until")}
}

// without are the facts that have values, and none on a day. One of which a value could not be read is not among them.
func (s *Standard) without(day quantity.Day) (ids []string) {
	for _, id := range s.Facts.IDs() {
		f := s.Facts[id]
		if _, ok := s.All[id].At(day); !ok && day > 0 && len(f.Rows) > 0 && len(f.Unread) == 0 {
			ids = append(ids, id)
		}
	}
	return ids
}

// Unvalued tells whether a passage is that of a value that could not be read, or of a fact without a value on its day:
// that is told, and what then is missing on the pages follows from it.
func (s *Standard) Unvalued(passage string) bool {
	for _, f := range s.Facts {
		if slices.Contains(f.Unread, passage) {
			return true
		}
	}
	for _, id := range s.without(s.countsOn()) {
		for _, r := range s.Facts[id].Rows {
			if r.Passage == passage {
				return true
			}
		}
	}
	return false
}
