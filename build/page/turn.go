package page

import (
	"html/template"
	"strings"
	"unicode"
	"unicode/utf8"

	"borgerguide/build/content"
)

// turn says whom to ring or write to for something, or where the number is found and whom to ask for. "Ring" without a
// number helps nobody.
func (g *subject) turn(p content.Purpose) []Piece {
	words := &g.Guide.Build.Contact
	rung, written, named := parted(g.m.Turn(p))
	if len(rung)+len(written) == 0 {
		site := map[string][]Piece{"site": {g.sitePiece()}}
		return append(pieces(g.Guide.Build.Frame.CallNobody, site), Piece{Text: " " + g.askFor(p, named)})
	}
	var list []Piece
	switch {
	case len(rung) == 1:
		c := rung[0]
		list = pieces(g.Guide.Build.Frame.Call,
			map[string][]Piece{"name": {{Text: c.Called()}}, "phone": {phonePiece(c.Phone)}})
	case len(rung) > 1:
		list = pieces(words.CallSeveral, map[string][]Piece{"whom": g.whom(rung)})
	}
	if len(written) > 0 {
		if len(rung) > 0 {
			list = append(list, Piece{Text: ". "})
		}
		list = append(list, pieces(words.Write, map[string][]Piece{"whom": g.whom(written)})...)
	}
	var more []Piece
	if len(named) > 0 {
		more = append(append(more, Piece{Text: " "}), g.findNames(named)...)
	}
	for _, c := range append(rung, written...) {
		if old := g.lookup.Old(c); old != "" {
			more = append(more, Piece{Text: " " + old})
		}
	}
	if len(more) > 0 {
		list = append(append(list, Piece{Text: "."}), more...)
	}
	return list
}

// parted are the contacts that can be rung, those that can only be written to, and those of which neither is known.
func parted(all []*content.Contact) (rung, written, named []*content.Contact) {
	for _, c := range all {
		switch {
		case c.Phone != "":
			rung = append(rung, c)
		case c.Mail != "":
			written = append(written, c)
		default:
			named = append(named, c)
		}
	}
	return rung, written, named
}

// askFor says whom to ask for where no number is known.
func (g *subject) askFor(p content.Purpose, named []*content.Contact) string {
	words := &g.Guide.Build.Contact
	switch {
	case len(named) > 0:
		return fillNames(words.AskByName, "names", g.names(named))
	case p == content.Complain:
		return words.AskComplain
	}
	return fillNames(words.AskApply, "support", lowerFirst(g.kind.Title))
}

// findNames says where the numbers of contacts are found that are known by their names alone.
func (g *subject) findNames(named []*content.Contact) []Piece {
	return pieces(g.Guide.Build.Contact.FindNames,
		map[string][]Piece{"names": {{Text: g.names(named)}}, "site": {g.sitePiece()}})
}

// sitePiece is the municipality's own site.
func (g *subject) sitePiece() Piece {
	site, _ := g.lookup.Find("kommune.hjemmeside")
	return Piece{Text: site.Words, Address: site.Address}
}

// names are the names of contacts in a sentence: "A, B or C".
func (g *subject) names(all []*content.Contact) string {
	var b strings.Builder
	for i, c := range all {
		b.WriteString(g.divided(i, len(all)) + c.Called())
	}
	return b.String()
}

// divided is what stands before one of several in a sentence.
func (g *subject) divided(i, of int) string {
	switch {
	case i == 0:
		return ""
	case i == of-1:
		return " " + g.Guide.Build.Contact.Or + " "
	}
	return ", "
}

// whom are contacts in a sentence, each with its number or its mail.
func (g *subject) whom(all []*content.Contact) (list []Piece) {
	for i, c := range all {
		list = append(list, Piece{Text: g.divided(i, len(all)) + c.Called() + ": "})
		if c.Phone != "" {
			list = append(list, phonePiece(c.Phone))
		} else {
			list = append(list, Piece{Text: c.Mail, Mail: true})
		}
	}
	return list
}

// ring is whom to ask about a case.
func (g *subject) ring() (list []ringData) {
	rung, written, named := parted(g.m.Turn(content.Ask))
	reached := append(rung, written...)
	if len(reached) == 0 {
		nobody := ringData{Name: g.Guide.Common.Words.RingNobody, Note: g.askFor(content.Ask, named)}
		nobody.Address = template.URL(g.m.Site)
		return []ringData{nobody}
	}
	for i, c := range reached {
		r := ringData{Before: g.divided(i, len(reached)), Name: c.Called(), Phone: c.Phone, Note: g.lookup.Old(c)}
		if r.Address = phoneAddress(c.Phone); c.Phone == "" {
			r.Mail, r.Address = c.Mail, template.URL("mailto:"+c.Mail)
		}
		list = append(list, r)
	}
	if len(named) > 0 {
		last := &list[len(list)-1]
		last.Note = strings.TrimSpace(last.Note + " " + textOf(g.findNames(named)))
	}
	return list
}

// textOf is a sentence without its links.
func textOf(list []Piece) string {
	var b strings.Builder
	for _, p := range list {
		b.WriteString(p.Text)
	}
	return b.String()
}

// ringing is a sentence with whom to ring in it.
func (g *subject) ringing(sentence string) []Piece {
	var whom, notes []Piece
	for _, r := range g.ring() {
		name := Piece{Text: r.Before + r.Name}
		switch {
		case r.Phone != "":
			whom = append(whom, name, Piece{Text: ": "}, phonePiece(r.Phone))
		case r.Mail != "":
			whom = append(whom, name, Piece{Text: ": "}, Piece{Text: r.Mail, Mail: true})
		default:
			name.Address = string(r.Address)
			whom = append(whom, name)
		}
		if r.Note != "" {
			notes = append(notes, Piece{Text: " " + r.Note})
		}
	}
	return append(pieces(g.own(sentence), map[string][]Piece{"ring": whom}), notes...)
}

// lowerFirst begins a text with a small letter, but for a word in capitals.
func lowerFirst(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if second, _ := utf8.DecodeRuneInString(text[size:]); unicode.IsUpper(second) {
		return text
	}
	return string(unicode.ToLower(first)) + text[size:]
}
