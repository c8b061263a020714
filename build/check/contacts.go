package check

import (
	"regexp"
	"slices"
	"strings"

	"borgerguide/build/asread"
	"borgerguide/build/content"
	"borgerguide/build/file"
)

// contactsStand finds contacts that none of the municipality's standards gives, and says what the first of them lacks.
// One that is known from elsewhere need not stand there. A standard's own stands in that standard.
func contactsStand(m *content.Municipality) (problems file.Problems) {
	for _, c := range m.Contacts {
		var lacks file.Problems
		for _, s := range m.Texts() {
			if !readable(s) {
				continue
			}
			more := contactStands(s, c)
			if len(more) == 0 {
				lacks = nil
				break
			}
			if lacks == nil {
				lacks = more
			}
		}
		problems = append(problems, lacks...)
	}
	for _, s := range m.Texts() {
		for _, c := range s.Contacts {
			if readable(s) {
				problems = append(problems, contactStands(s, c)...)
			}
		}
	}
	return problems
}

// contactStands checks every part of a contact against the passage that gives it.
func contactStands(s *content.Standard, c *content.Contact) (problems file.Problems) {
	if c.Missing != "" || c.Origin.Newer() || c.Origin.Passage == "" {
		return nil
	}
	passage := s.Source.Passage(c.Origin.Passage)
	if passage == nil {
		return file.Problems{c.At("passage").Problem("the contact "+c.ID+" names no passage of the source",
			`write passage = "…", where it stands`+rather(s.Source, c, 0))}
	}
	parts := partsOf(c)
	held := heldIn(passage, parts)
	better := rather(s.Source, c, held)
	if len(parts) > 1 && (held == 0 || held*2 <= len(parts) && better != "") {
		return file.Problems{c.At("passage").Problem(
			"the contact "+c.ID+" does not stand in the passage "+c.Origin.Passage+" of "+passage.Source.File.Name,
			"name the passage that gives it"+better)}
	}
	for _, part := range parts {
		if !part.standsIn(passage) {
			problems = append(problems, part.missed(c, passage))
		}
	}
	return problems
}

// part is one part of a contact, under its key.
type part struct{ key, text string }

func partsOf(c *content.Contact) (parts []part) {
	parts = append(parts, part{"name", c.Name}, part{"who", c.Who})
	for _, line := range c.Lines {
		parts = append(parts, part{"lines", line})
	}
	parts = append(parts, part{"phone", c.Phone}, part{"mail", c.Mail})
	for _, line := range c.Hours {
		parts = append(parts, part{"hours", line})
	}
	parts = append(parts, part{"digital-post", c.DigitalPost})
	return slices.DeleteFunc(parts, func(p part) bool { return p.text == "" })
}

var (
	digitRun  = regexp.MustCompile(`\+?\d([\d .-]*\d)?`)
	onlyDigit = regexp.MustCompile(`^[\d +().-]*$`)
)

// standsIn tells whether a passage has a part, all of it. The last word of a name may be longer there.
func (p part) standsIn(passage *content.Passage) bool {
	text := passage.Plain()
	switch {
	case p.key == "name" || p.key == "who":
		return asread.Holds(text, p.text)
	case p.key == "phone" && onlyDigit.MatchString(p.text):
		return slices.ContainsFunc(append(content.Phones(text), digitRun.FindAllString(text, -1)...),
			func(number string) bool { return content.PhoneDigits(number) == content.PhoneDigits(p.text) })
	case p.key == "mail":
		return asread.HoldsWhole(strings.ToLower(text), strings.ToLower(p.text))
	}
	return asread.HoldsWhole(text, p.text)
}

// heldIn counts the parts that a passage has.
func heldIn(passage *content.Passage, parts []part) (n int) {
	for _, p := range parts {
		if p.standsIn(passage) {
			n++
		}
	}
	return n
}

// rather is the advice to name another passage, where one has more parts of a contact than are held now.
func rather(source *content.Source, c *content.Contact, held int) string {
	better := ""
	for _, p := range source.Passages {
		if n := heldIn(p, partsOf(c)); n > held {
			held, better = n, p.ID
		}
	}
	if better == "" {
		return ""
	}
	return "; did you mean " + better + "?"
}

// since is the advice where a contact is no longer as the adopted text has it.
const since = "; where the municipality has another now, write told = { by = \"…\", date = … }, or page and seen, " +
	"in place of passage"

// missed says that a passage does not have a part, and what it has instead.
func (p part) missed(c *content.Contact, passage *content.Passage) file.Problem {
	var has []string
	switch p.key {
	case "phone":
		has = content.Phones(passage.Plain())
	case "mail":
		for _, mail := range mailLike.FindAllString(passage.Plain(), -1) {
			has = append(has, strings.TrimRight(mail, ".,;:!?)"))
		}
	}
	at := c.At(p.key)
	what := "»" + p.text + "« is not in the passage " + passage.ID + " of " + passage.Source.File.Name
	if len(has) > 0 {
		what += ", which has " + strings.Join(has, ", ")
		return at.Problem(what, "write "+p.key+" as it stands there, all of it"+since)
	}
	return at.Problem(what, "write it word for word as it stands there"+since)
}

// unshownContacts notes the contacts that the municipality itself has told, and that no page shows. One for questions
// stands on every page.
func unshownContacts(g *content.Guide, m *content.Municipality) (notes file.Problems) {
	var shown []file.Place // of contacts: a guide may know one for less than all it is for
	add := func(list ...*content.Contact) {
		for _, c := range list {
			shown = append(shown, c.Place)
		}
	}
	for _, s := range m.Standards {
		if !readable(s) {
			return nil
		}
		lookup := g.Lookup(m, s)
		for _, section := range allSections(g, s) {
			for _, ref := range section.Facts() {
				if v, _ := lookup.Find(ref.Name); v.Contact != nil {
					add(v.Contact)
					add(v.All...)
				}
			}
		}
		add(lookup.Municipality.Turn(content.Ask)...)
	}
	for _, c := range m.AllContacts() {
		newer := c.Reached() && c.Origin.Newer()
		unshown := newer && !slices.Contains(shown, c.Place)
		if !unshown || len(c.For) == 0 || len(m.Standards) == 0 {
			continue
		}
		name := g.Lookup(m, m.Standards[0]).NameOf(c)
		note := c.Place.Problem("no page shows the contact "+c.ID,
			"write {"+name+"} in a paragraph of its own, where a page says how to "+string(c.For[0]))
		note.Note = true
		notes = append(notes, note)
	}
	return notes
}

// agedContacts notes the contacts that nobody has seen or been told for a year: readers are told so too.
func agedContacts(g *content.Guide, m *content.Municipality) (notes file.Problems) {
	for _, c := range m.AllContacts() {
		if !c.Old(g.Config.Date) {
			continue
		}
		key := "seen"
		if c.Origin.Told {
			key = "told"
		}
		note := c.At(key).Problem("the contact "+c.ID+" is of "+content.DateWords(c.Origin.Day)+
			", over a year before the day the guide speaks for", "look it up, or ask, and write the new day")
		note.Note = true
		notes = append(notes, note)
	}
	return notes
}
