package page

import (
	"borgerguide/build/content"
)

// The site of a municipality that has adopted its standard anew: what the pages of each text say of it, and the page
// where the texts stand side by side.

// beyond is an address in the folder of this guide, or where that has none, as of a calculator, in that of the guide in
// force.
func (g *subject) beyond(address string) string {
	if g.s.Phase != content.InForce && content.IsCalculator(address) {
		return "../" + address
	}
	return address
}

// inForce is the text of the standard that is in force.
func (g *subject) inForce() *content.Standard {
	for _, s := range g.s.Texts {
		if s.Phase == content.InForce {
			return s
		}
	}
	return g.s
}

// frontOf is the address of the front page of the guide to a text, from the site's root.
func (g *subject) frontOf(s *content.Standard) string {
	return content.GuideFolder(g.m, s) + g.addressOf(content.Front)
}

// textName is what a text is called beside the others of the standard.
func (g *subject) textName(s *content.Standard) string {
	words := &g.Guide.Build.Texts
	switch s.Phase {
	case content.Earlier:
		return fillNames(words.OldText, "until", content.DateWords(s.Days.Until))
	case content.Coming:
		return fillNames(words.NewText, "day", content.DateWords(s.Days.From))
	}
	return words.NowText
}

// notInForce says on every page of a text that it is not the one in force, and leads to that.
func (g *subject) notInForce(address string) []Piece {
	words := &g.Guide.Build.Texts
	now := []Piece{{Text: words.Now, Address: relative(address, g.frontOf(g.inForce()))}}
	from, until := content.DateWords(g.s.Days.From), content.DateWords(g.s.Days.Until)
	switch g.s.Phase {
	case content.Earlier:
		form := words.Earlier
		if g.s.Before() != nil {
			form = words.Between
		}
		return pieces(fillNames(form, "from", from, "until", until, "now", "{now}"), map[string][]Piece{"now": now})
	case content.Coming:
		return pieces(fillNames(words.Coming, "from", from, "now", "{now}"), map[string][]Piece{"now": now})
	}
	return nil
}

// news says on the front page of the guide in force that another text is to come, and that there was another before.
func (g *subject) news() (list [][]Piece) {
	if g.s.Phase != content.InForce {
		return nil
	}
	words := &g.Guide.Build.Texts
	say := func(text, link string, day string) {
		changes := []Piece{{Text: link, Address: content.ChangesAddress}}
		text = fillNames(text, "day", day, "changes", "{changes}")
		list = append(list, pieces(text, map[string][]Piece{"changes": changes}))
	}
	if next := g.s.After(); next != nil {
		say(words.Ahead, words.AheadLink, content.DateWords(next.Days.From))
	}
	if last := g.s.Before(); last != nil && last.Shown() {
		say(words.Behind, words.BehindLink, content.DateWords(g.s.Days.From))
	}
	return list
}

// changesPage holds each adopted text against the one after it, the newest first.
type changesPage struct {
	Frame
	Tables []changeTable
}

type changeTable struct {
	Title, Caption string
	Before, After  string // over the columns
	Rows           []changeRow
	Texts          []Link
}

type changeRow struct {
	Name          string
	Before, After changeCell
}

// changeCell is what one text says of a fact.
type changeCell struct {
	Value, Quote, Cite string
	Silent             bool
	Law                string
}

// changes makes the page where the texts stand side by side, where there is more than one.
func (g *guide) changes(put Put) error {
	texts, words := g.s.Texts, &g.Guide.Build.Texts
	if len(texts) < 2 {
		return nil
	}
	address := g.base + content.ChangesAddress
	data := changesPage{Frame: g.frames.frame(address, words.Title)}
	data.Lead = words.Lead
	for i := len(texts) - 1; i > 0; i-- {
		data.Tables = append(data.Tables, g.changeTable(texts[i-1], texts[i], address))
	}
	return g.site.render(put, "changes", File{Address: address, From: g.s.Place}, data)
}

func (g *guide) changeTable(before, after *content.Standard, address string) changeTable {
	words, day := &g.Guide.Build.Texts, content.DateWords(after.Days.From)
	t := changeTable{
		Title: fillNames(words.Changed, "day", day), Caption: fillNames(words.Table, "day", day),
		Before: fillNames(words.Before, "until", content.DateWords(before.Days.Until)),
		After:  fillNames(words.After, "day", day),
	}
	for _, c := range g.Guide.Changes(before, after) {
		t.Rows = append(t.Rows, changeRow{upperFirst(c.Fact.Name), g.changeCell(c.Before), g.changeCell(c.After)})
	}
	for _, s := range []*content.Standard{before, after} {
		if s.Shown() {
			t.Texts = append(t.Texts, Link{Address: relative(address, g.frontOf(s)), Text: g.textName(s)})
		}
	}
	return t
}

func (g *guide) changeCell(told content.Told) changeCell {
	if !told.Silent {
		value, cite := upperFirst(told.Row.InFull(&g.Guide.Build.Lookup)), upperFirst(g.dated.cite(told.Row))
		return changeCell{Value: value, Quote: told.Row.Quote, Cite: cite}
	}
	cell := changeCell{Silent: true}
	if told.Law != nil {
		cell.Law = fillNames(g.Guide.Build.Texts.Law, "value", told.Law.Text())
	}
	return cell
}
