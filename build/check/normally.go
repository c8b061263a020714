package check

import (
	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
)

// normally holds which terms are called the normal ones against the quotations: a text that calls its time the normal
// one sets no limit, and one that names the longest time does, however it is meant. A quotation may say it of something
// else, so where it only seems that a term is none it is a note.
func normally(s *content.Standard) (problems file.Problems) {
	for _, id := range s.Facts.IDs() {
		f := s.Facts[id]
		for _, r := range f.Rows {
			switch says := danish.SaysNormally(r.Quote); {
			case r.Typical && !says:
				problems = append(problems, r.Place.Problem(
					"the quotation »"+r.Quote+"« does not call "+r.Text()+" the normal time",
					"quote the words that do, or leave typical out"))
			case !r.Typical && says && (f.IsLimit() || content.MayBeNormal(id)):
				problems = append(problems, note(r.Place,
					"the quotation »"+r.Quote+"« may call "+r.Text()+" the normal time, and it is counted as a limit",
					"write typical = true, if it does"))
			}
		}
	}
	return problems
}
