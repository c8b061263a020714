package page

import (
	"html/template"
	"net/url"
	"slices"
	"strings"

	"borgerguide/build/content"
)

// A guide that its municipality has not confirmed is its publisher's, and says so wherever a reader looks for whose it
// is. Faults in any guide are for the publisher; what a case is about is for the municipality.

// sender puts at the top of a page about a municipality who speaks there, and what of; std is the text that the page is
// of, nil where it is of none.
func (s *Site) sender(f *Frame, m *content.Municipality, std *content.Standard, what string) {
	f.Whose, f.What = m.FullName, what
	words, by := &s.Guide.Build.Publisher, s.Guide.Config.Publisher
	if m.LawAlone {
		f.NoIndex, f.Banner, f.Whose = m.Draft, s.Guide.Build.LawAlone.Banner, by.Name
		return
	}
	if !m.DraftOf(std) {
		return
	}
	f.NoIndex, f.Banner, f.Whose = true, draftBanner(s.Guide, m, std), by.Name
	if by.Is(m) {
		f.What = words.OwnAbout
		f.Title += " – " + words.OwnDraft
		return
	}
	f.What = fillNames(words.About, "municipality", m.FullName)
	f.Title += " – " + fillNames(words.Draft, "publisher", by.Name)
}

// draftBanner says that a municipality has not confirmed its guide to a text, or that the guide is of the law alone; ""
// where a municipality has confirmed it.
func draftBanner(g *content.Guide, m *content.Municipality, std *content.Standard) string {
	by := g.Config.Publisher
	switch {
	case m.LawAlone:
		return g.Build.LawAlone.Banner
	case !m.DraftOf(std):
		return ""
	case by.Is(m):
		return fillNames(g.Build.Publisher.OwnBanner, "municipality", m.FullName)
	}
	return fillNames(g.Build.Frame.Draft, "publisher", by.Name)
}

// above is the frame of a page above the municipalities. While all of them are drafts, it is one.
func (s *Site) above(address, heading string, municipalities []Entry) Frame {
	f := s.frame(address, heading)
	if !allDrafts(municipalities) {
		return f
	}
	words, by := &s.Guide.Build.Publisher, s.Guide.Config.Publisher.Name
	f.NoIndex = true
	f.What = fillNames(words.Draft, "publisher", by)
	f.Banner = fillNames(words.Behind, "publisher", by)
	return f
}

func allDrafts(municipalities []Entry) bool {
	return !slices.ContainsFunc(municipalities, func(m Entry) bool { return !m.Draft })
}

// ask is how a reader tells the publisher of a page, by its name and address, which a reader may have to write where it
// is "". Nothing of it is sent by the page.
func (s *Site) ask(address, heading string) [][]Piece {
	words, by := &s.Guide.Build.Publisher, s.Guide.Config.Publisher
	if !by.Reached() {
		return [][]Piece{{{Text: fillNames(words.Nobody, "publisher", by.Name)}}}
	}
	var lines [][]Piece
	ring := words.Ring
	if by.Mail != "" {
		if address == "" {
			address = " "
		}
		body := fillNames(words.Body, "page", heading, "address", address,
			"date", content.DateWords(s.Guide.Config.Date))
		for _, about := range []struct{ text, subject string }{
			{fillNames(words.Helpful, "publisher", by.Name), words.HelpfulSubject},
			{fillNames(words.Fault, "mail", by.Mail), words.FaultSubject},
		} {
			subject := fillNames(about.subject, "page", heading)
			lines = append(lines, []Piece{{Text: about.text, Address: mailto(by.Mail, subject, body)}})
		}
		ring = words.OrRing
	}
	if by.Phone != "" {
		lines = append(lines, pieces(ring, map[string][]Piece{
			"publisher": {{Text: by.Name}}, "phone": {phonePiece(by.Phone)}, "page": {{Text: heading}},
		}))
	}
	return append(lines, []Piece{{Text: words.Case}})
}

// mailto leads to a mail that is begun: its lines end as those of mails do, and a plus is a plus.
func mailto(to, subject, body string) string {
	written := func(text string) string {
		return strings.ReplaceAll(url.QueryEscape(strings.ReplaceAll(text, "\n", "\r\n")), "+", "%20")
	}
	return "mailto:" + url.PathEscape(to) + "?subject=" + written(subject) + "&body=" + written(body)
}

// told is whom a calculator tells its readers to contact about a fault in it.
func (g *subject) told() ringData {
	by := g.Guide.Config.Publisher
	switch {
	case by.Mail != "":
		return ringData{Name: by.Name, Mail: by.Mail, Address: template.URL("mailto:" + url.PathEscape(by.Mail))}
	case by.Phone != "":
		return ringData{Name: by.Name, Phone: by.Phone, Address: phoneAddress(by.Phone)}
	}
	return ringData{Name: by.Name}
}
