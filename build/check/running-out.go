package check

import (
	"borgerguide/build/content"
	"borgerguide/build/file"
)

// runningOut are notes on values that end within a year of the day the guide speaks for, that have ended, or that are
// looked at anew. They stop no build: until then nothing is wrong.
func runningOut(c content.Config, facts content.Facts) (notes file.Problems) {
	today := ", and the guide speaks for " + content.DateWords(c.Date)
	for _, e := range facts.Endings() {
		day := content.DateWords(e.Day())
		switch {
		case !c.Near(e.Day()):
		case e.GoesOn():
			notes = append(notes, note(e.Row.Place, "the value of "+e.Fact.ID+" is looked at anew on "+day+today,
				"look it up where it stands: add a row if there is another one, and write the next day as review"))
		default:
			notes = append(notes, note(e.Row.Place, "the value of "+e.Fact.ID+" counts until "+day+today,
				"look up the next one, and add [fact."+e.Fact.ID+".from."+e.After()+"]"))
		}
	}
	return notes
}

// runningOutOfLaw are those of the law's values and of its texts that hold such.
func runningOutOfLaw(g *content.Guide) file.Problems {
	notes := runningOut(g.Config, g.Facts)
	for _, id := range g.SourceIDs() {
		if s := g.Sources[id]; g.Config.Near(s.Review) {
			notes = append(notes, note(s.ReviewPlace, "this text is changed on "+content.DateWords(s.Review)+
				", and the guide speaks for "+content.DateWords(g.Config.Date),
				"read the new one where it lies, and write the next day as review"))
		}
	}
	return notes
}

// runningOutOfTexts are those of a municipality's adopted texts.
func runningOutOfTexts(g *content.Guide, m *content.Municipality) (notes file.Problems) {
	for _, s := range m.Standards {
		for _, text := range s.Texts {
			if text.Phase != content.Earlier {
				notes = append(notes, runningOut(g.Config, text.Facts)...)
			}
		}
	}
	return notes
}
