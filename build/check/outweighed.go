package check

import (
	"borgerguide/build/content"
	"borgerguide/build/file"
)

// outweighed are notes on values of an adopted text that do not count: they are neither the law's nor better for the
// citizen. The text is what it is, so they stop no build.
func outweighed(s *content.Standard) (notes file.Problems) {
	for _, id := range s.All.IDs() {
		f := s.All[id]
		for _, r := range f.Beside {
			if r.Stated() {
				law, _ := f.At(r.From)
				what := "the standard says " + r.Text() + " for " + id + ", and the law " + law.Text() +
					": the law's is counted, and the answers say what the text says"
				notes = append(notes, note(r.Place, what, whyNot(f.Better)))
			}
		}
	}
	return notes
}

// whyNot says why a value of a standard does not count.
func whyNot(better content.Better) string {
	if better == content.Fixed {
		return "nobody can change what is the same for everybody: ask the municipality what it means"
	}
	return "a standard cannot make a right smaller: ask the municipality what it means"
}
