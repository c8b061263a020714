package content

import (
	"maps"
	"slices"
	"strings"

	"borgerguide/build/markdown"
)

// asked are the names by which a text asks for the contacts that are for something.
var asked = map[string]Purpose{"ansoegning": Apply, "klage-kontakt": Complain, "spoergsmaal": Ask}

// byName is how a text asks for one contact: {kontakt.handicap}, {kontakt.handicap.telefon}.
const byName = "kontakt"

// contact is the value of a name that asks for a contact, or for a part of one.
func (l Lookup) contact(name string) (Value, bool) {
	head, part, _ := strings.Cut(name, ".")
	if head == byName {
		id, part, _ := strings.Cut(part, ".")
		if c := l.Municipality.Contacts[id]; c != nil {
			return l.value([]*Contact{c}, part)
		}
		return Value{}, false
	}
	p, ok := asked[head]
	if !ok {
		return Value{}, false
	}
	all := l.askedFor(p)
	if len(all) == 0 || len(all) > 1 && part != "" {
		return Value{}, false
	}
	v, ok := l.value(all, part)
	v.For = p
	return v, ok
}

// askedFor are the contacts for something, or the one that says why there is none. A question goes where one applies,
// where no contact is for questions.
func (l Lookup) askedFor(p Purpose) []*Contact {
	all := l.Municipality.For(p)
	if p == Ask {
		all = l.Municipality.Turn(p)
	}
	if len(all) > 0 {
		return all
	}
	if p == Ask {
		p = Apply
	}
	if lack := l.Municipality.lacking(p); lack != nil {
		return []*Contact{lack}
	}
	return nil
}

// value is what some contacts, or a part of the only one, are worth.
func (l Lookup) value(all []*Contact, part string) (Value, bool) {
	c := all[0]
	v := Value{Contact: c, Part: part, Missing: c.Missing != ""}
	switch part {
	case "":
		v.All = all
		var texts []string
		for _, c := range all {
			texts = append(texts, l.inOneLine(c))
		}
		v.Words = strings.Join(texts, "; ")
	case "telefon":
		v.Words = c.Phone
	case "mail":
		v.Words = c.Mail
	case "navn":
		v.Words = c.Name
	case "adresse":
		v.Words = strings.Join(c.Lines, ", ")
	case "aabningstid":
		v.Words = strings.Join(c.Hours, ", ")
	case "digital-post":
		v.Words, v.Address = c.DigitalPost, c.DigitalPost
	default:
		return v, false
	}
	if strings.TrimSpace(v.Words) == "" {
		v.Words, v.Missing = l.words.Unstated, true
		if c.Origin.Newer() {
			v.Words = l.words.Untold
		}
	}
	if c.Missing != "" {
		v.Words = c.Missing
	}
	return v, true
}

// inOneLine is a whole contact as words of a sentence, and that it is old.
func (l Lookup) inOneLine(c *Contact) string {
	parts := append(append([]string{c.Called()}, c.Lines...), c.Phone, c.Mail)
	parts = append(append(parts, c.Hours...), c.DigitalPost)
	line := strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), ", ")
	if old := l.Old(c); old != "" {
		line += ". " + old
	}
	return line
}

// Old is the sentence about a contact that nobody has seen or been told for a year; "" of any other.
func (l Lookup) Old(c *Contact) string {
	if !c.Old(l.Day) {
		return ""
	}
	return markdown.FillPairs(l.words.OldContact, "name", c.Name, "date", DateWords(c.Origin.Day))
}

// OriginOf says where a contact is from. The page it was seen on is left as {page}.
func (g *Guide) OriginOf(c *Contact) string {
	words := &g.Build.Contact
	text := words.Adopted
	switch {
	case c.Origin.Told:
		text = words.Told
	case c.Origin.Page != "":
		text = words.Seen
	case c.Origin.Day == 0:
		text = words.Undated
	}
	return markdown.FillPairs(text, "role", c.Origin.By, "date", DateWords(c.Origin.Day))
}

// contactNames are the names of contacts that only this municipality has.
func (l Lookup) contactNames() (names []string) {
	for _, c := range l.Municipality.InOrder() {
		names = append(names, byName+"."+c.ID)
	}
	return names
}

// oneOfSeveral tells of a name that asks for a part of one contact where several are for the same, or for one where
// there is none.
func (l Lookup) oneOfSeveral(name string) (what, instead string) {
	head, part, _ := strings.Cut(name, ".")
	p, ok := asked[head]
	if !ok || l.Municipality == nil {
		return "", ""
	}
	if l.Municipality.LawAlone {
		return "{" + name + "} is of a municipality, and none is chosen", "write whom to ask in words"
	}
	all := l.askedFor(p)
	switch len(all) {
	case 0:
		return "no contact is for " + string(p), "write one in municipality.toml, or why there is none"
	case 1:
		return "", ""
	}
	var each []string
	for _, c := range all {
		each = append(each, "{"+byName+"."+c.ID+"."+part+"}")
	}
	return "{" + name + "} is of one contact, and " + string(p) + " has several",
		"write {" + head + "} in a paragraph of its own, which shows them all, or " + oneOf(each)
}

// NameOf is how a text asks for a contact.
func (l Lookup) NameOf(c *Contact) string {
	for _, name := range slices.Sorted(maps.Keys(asked)) {
		if all := l.askedFor(asked[name]); len(all) == 1 && all[0] == c && asked[name] != Ask {
			return name
		}
	}
	return byName + "." + c.ID
}
