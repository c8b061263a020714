package page

import (
	"html/template"
	"slices"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
)

// contactBlock is a contact as a block of its own, or what to do where there is none. Why there is none is said to who
// writes the text, not to the reader.
type contactBlock struct {
	Name, Who   string
	Lines       []string
	Phone       *Piece
	Mail        string
	Hours       []string
	DigitalPost string
	Origin      []Piece // where it is from
	Old         bool
	Turn        []Piece // what to do where it says no way to reach it
}

// contacts are whom to write to or ring, as blocks.
func (t *texts) contacts(v content.Value) (blocks template.HTML) {
	if v.Missing {
		return t.part("contact", contactBlock{Turn: t.turn(purposeOf(v))})
	}
	named := func(c *content.Contact) bool { return !c.Reached() && len(c.Hours) == 0 }
	if len(v.All) > 1 && !slices.ContainsFunc(v.All, func(c *content.Contact) bool { return !named(c) }) {
		return t.part("contact", t.together(v.All, purposeOf(v)))
	}
	for _, c := range v.All {
		blocks += t.part("contact", t.block(c))
	}
	return blocks
}

// purposeOf is what a contact was asked for, or the first thing that it is for.
func purposeOf(v content.Value) content.Purpose {
	if v.For == "" && len(v.Contact.For) > 0 {
		return v.Contact.For[0]
	}
	return v.For
}

func (t *texts) block(c *content.Contact) contactBlock {
	b := contactBlock{
		Name: c.Name, Who: c.Apart(), Lines: c.Lines, Mail: c.Mail, Hours: c.Hours,
		DigitalPost: c.DigitalPost, Origin: t.origin(c), Old: c.Old(t.lookup.Day),
	}
	if c.Phone != "" {
		phone := phonePiece(c.Phone)
		b.Phone = &phone
	}
	if !c.Reached() {
		b.Turn = t.findNames([]*content.Contact{c})
	}
	return b
}

// together is one block of contacts that are known by their names alone.
func (t *texts) together(all []*content.Contact, p content.Purpose) contactBlock {
	b := contactBlock{Origin: t.origin(all[0]), Old: all[0].Old(t.lookup.Day), Turn: t.turn(p)}
	for _, c := range all {
		b.Lines = append(b.Lines, c.Called())
	}
	return b
}

// origin says where a contact is from. Of one whose passage stands below it that is said where it is old, or where
// nobody knows how old it is.
func (t *texts) origin(c *content.Contact) []Piece {
	if !c.Origin.Newer() && c.Origin.Day != 0 && !c.Old(t.lookup.Day) {
		return nil
	}
	page := Piece{Text: content.Host(c.Origin.Page), Address: c.Origin.Page}
	return pieces(t.Guide.OriginOf(c), map[string][]Piece{"page": {page}})
}

// oldIn are the sentences about the contacts in the sentences of a section that nobody has seen for a year.
func (t *texts) oldIn(s *content.Section) (list []string) {
	for _, part := range []*markdown.Section{s.Own, s.Shared} {
		if part == nil {
			continue
		}
		for _, ref := range part.Facts() {
			v, _ := t.lookup.Find(ref.Name)
			if v.Contact == nil || v.Part == "" {
				continue
			}
			if old := t.lookup.Old(v.Contact); old != "" && !slices.Contains(list, old) {
				list = append(list, old)
			}
		}
	}
	return list
}
