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
	return problems
}

// contactStands checks every part of a contact against the passage that gives it.
func contactStands(s *content.Standard, c *content.Contact) (problems file.Problems) {
	if c.Missing != "" {
		return nil
	}
	passage := s.Source.Passage(c.Passage)
	if passage == nil {
		return file.Problems{c.At("passage").Problem("the contact "+c.ID+" names no passage of the source",
			`write passage = "…", where it stands`+rather(s.Source, c, 0))}
	}
	parts := partsOf(c)
	held := heldIn(passage, parts)
	better := rather(s.Source, c, held)
	if len(parts) > 1 && (held == 0 || held*2 <= len(parts) && better != "") {
		return file.Problems{c.At("passage").Problem(
			"the contact "+c.ID+" does not stand in the passage "+c.Passage+" of "+passage.Source.File.Name,
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
	parts = append(parts, part{"name", c.Name})
	for _, line := range c.Lines {
		parts = append(parts, part{"lines", line})
	}
	parts = append(parts, part{"phone", c.Phone}, part{"mail", c.Mail})
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
	case p.key == "name":
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
		return at.Problem(what+", which has "+strings.Join(has, ", "), "write "+p.key+" as it stands there, all of it")
	}
	return at.Problem(what, "write it word for word as it stands there")
}
