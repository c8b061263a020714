package page

import (
	"slices"

	"borgerguide/build/content"
)

// asked are the numbers that only a municipality can tell, as questions: those of the comparison that they answer, and
// of the others their names.
func (d *dated) asked() (list []Named) {
	left := d.Guide.OnlyMunicipality(d.kind)
	for _, row := range d.kind.Comparisons {
		answers := func(f *content.Fact) bool { return slices.Contains(row.Facts, f.ID) }
		if i := slices.IndexFunc(left, answers); i >= 0 {
			list = append(list, Named{row.Title, left[i].About})
			left = slices.DeleteFunc(left, answers)
		}
	}
	for _, f := range left {
		list = append(list, Named{f.Name, f.About})
	}
	return list
}
