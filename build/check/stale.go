package check

import (
	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/calculators/quantity"
)

const readAgain = "read it again where it lies, mend what has changed, and write the day as seen"

// staleLaw are notes on texts of the law that were read too long ago, or on a day still to come. They stop no build,
// since a day that passes makes nothing wrong: so this is no promise of the list All.
func staleLaw(g *content.Guide) (notes file.Problems) {
	for _, id := range g.SourceIDs() {
		s := g.Sources[id]
		notes = append(notes, stale(g, s.Seen, s.SeenPlace)...)
		if g.Config.ToCome(s.Seen) {
			notes = append(notes, note(s.SeenPlace, "this text is seen on "+content.DateWords(s.Seen)+
				", and the guide speaks for "+content.DateWords(g.Config.Date), content.SeenInTime))
		}
	}
	return notes
}

// staleAdopted are notes on adopted texts that were seen too long ago.
func staleAdopted(g *content.Guide, m *content.Municipality) (notes file.Problems) {
	for _, s := range m.Standards {
		notes = append(notes, stale(g, s.Seen, s.SeenPlace)...)
	}
	return notes
}

func stale(g *content.Guide, seen quantity.Day, at file.Place) file.Problems {
	if !g.Config.Stale(seen) {
		return nil
	}
	return file.Problems{note(at, "this text was seen on "+content.DateWords(seen)+
		", over a year before the day of config.toml, "+content.DateWords(g.Config.Date), readAgain)}
}

func note(at file.Place, what, instead string) file.Problem {
	n := at.Problem(what, instead)
	n.Note = true
	return n
}
