package content

import (
	"maps"
	"slices"

	"borgerguide/build/file"
)

// A standard may have contacts of its own, in its standard.toml. In its guide they go before the municipality's: what
// one of them is for, no contact of the municipality is asked for there.

// As is the municipality as the guide to one of its standards knows it: the standard's contacts lie over its own.
func (m *Municipality) As(s *Standard) *Municipality {
	if s == nil || len(s.Contacts) == 0 {
		return m
	}
	as := *m
	as.Contacts = map[string]*Contact{}
	for id, c := range m.Contacts {
		left := *c
		left.For = slices.DeleteFunc(slices.Clone(c.For), s.hasContactFor)
		switch {
		case len(left.For) == len(c.For):
			as.Contacts[id] = c
		case len(left.For) > 0:
			as.Contacts[id] = &left
		}
	}
	maps.Copy(as.Contacts, s.Contacts)
	return &as
}

func (s *Standard) hasContactFor(p Purpose) bool {
	for _, c := range s.Contacts {
		if c.Is(p) {
			return true
		}
	}
	return false
}

// ownContacts finds what is wrong with the contacts of a standard, and fills in what its passages give.
func (g *Guide) ownContacts(m *Municipality, s *Standard) file.Problems {
	r := contactReader{guide: g, table: s.table, site: m.Site}
	for _, c := range (&Municipality{Contacts: s.Contacts}).InOrder() {
		raw := s.rawContacts[c.ID]
		if raw.Missing != "" {
			r.problem("the contact "+c.ID+" of a standard is missing, and then the municipality's is asked",
				"leave [contact."+c.ID+"] out, or write it", "contact", c.ID, "missing")
			delete(s.Contacts, c.ID)
			continue
		}
		r.contact(c.ID, raw)
		s.given(c)
	}
	if len(s.Contacts) > 0 {
		for _, p := range purposes {
			r.several(&Municipality{Contacts: s.Contacts}, Purpose(p))
		}
	}
	return r.problems
}

// AllContacts are a municipality's contacts and those of its standards, of each in the order of its file.
func (m *Municipality) AllContacts() []*Contact {
	all := m.InOrder()
	for _, s := range m.Texts() {
		all = append(all, (&Municipality{Contacts: s.Contacts}).InOrder()...)
	}
	return all
}
