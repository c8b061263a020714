package content

import (
	"borgerguide/build/markdown"
	"borgerguide/calculators/quantity"
)

// Cited is the row of a fact that its quotation is shown from on a day: the law's own where it has one, else the
// standard's; ok is false where neither has a value. standard is nil outside any municipality.
func (g *Guide) Cited(id string, standard *Standard, day quantity.Day) (row Row, ok bool) {
	law := g.Facts
	if standard != nil {
		law = g.lawOf(standard.ID)
	}
	if f := law[id]; f != nil {
		if row, ok = f.At(day); ok {
			return row, true
		}
	}
	if standard == nil || standard.Dated[id] == nil {
		return Row{}, false
	}
	return standard.Dated[id].At(day)
}

// Cite names the passage that a row stands in. standard is the one whose own rows name no source.
func (g *Guide) Cite(r Row, standard *Standard) string {
	if r.Source == "" {
		return g.citeText(r, standard)
	}
	if p := g.Passage(r.Source + "#" + r.Passage); p != nil {
		return p.Cite()
	}
	return r.Source
}

// citeText names the passage of a municipality's own row: where it has adopted several texts, with the day that tells
// which of them it is.
func (g *Guide) citeText(r Row, standard *Standard) string {
	if len(standard.Texts) < 2 || r.Adopted == 0 {
		return g.CiteOwn(r.Passage, standard)
	}
	text, words := standard.Texts[r.Adopted-1], &g.Build.Texts
	if text.Known() {
		return citeIn(text, r.Passage, DateWords(text.Days.From), words.PartFrom, words.PassageFrom)
	}
	return citeIn(text, r.Passage, DateWords(text.Days.Until), words.PartUntil, words.PassageUntil)
}

// CiteOwn names a passage of a municipality's own standard.
func (g *Guide) CiteOwn(passage string, standard *Standard) string {
	return citeIn(standard, passage, "", g.Build.Section.Part, g.Build.Section.Passage)
}

// citeIn names a passage by the heading it stands under, which readers can find in the text, or else by its id.
func citeIn(text *Standard, passage, day, byHeading, byID string) string {
	if heading := text.Source.HeadingOf(passage); heading != "" {
		return markdown.FillPairs(byHeading, "standard", text.Called, "heading", heading, "day", day)
	}
	return markdown.FillPairs(byID, "standard", text.Called, "passage", passage, "day", day)
}

// Certain says how certain a value is.
func (g *Guide) Certain(c Certainty) string {
	words := &g.Build.Rates
	return map[Certainty]string{
		FromLaw: words.Law, FromSource: words.Source, FromStandard: words.Standard,
		Assumption: words.Assumption, Unverified: words.Unverified,
	}[c]
}
