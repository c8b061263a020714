package content

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/calculators/quantity"
)

// Purpose is what one turns to a contact for.
type Purpose string

// The purposes there are.
const (
	Apply    Purpose = "apply"
	Complain Purpose = "complain"
	Ask      Purpose = "ask"
)

var purposes = []string{string(Apply), string(Complain), string(Ask)}

// Contact is whom to write to or ring.
type Contact struct {
	ID          string
	For         []Purpose
	Who         string // the people it is for, where several are for the same; "" where it is for all
	Name        string
	Lines       []string // the postal address
	Phone       string
	Mail        string
	Hours       []string // when it is open
	DigitalPost string   // an address, https, or ""
	Origin      Origin
	Missing     string
	Place       file.Place

	table *toml.Table
}

// Origin is how a contact is known: from a passage of a standard, from a page of the municipality's own site, or from
// somebody there who told it.
type Origin struct {
	Passage string
	Page    string
	Told    bool
	By      string       // the role of the one who told it
	Day     quantity.Day // when it was seen or told; of a passage, when its text was; 0 where nobody says
}

// Newer tells whether a contact is known from elsewhere than the adopted text, and so takes the place of what stands
// there.
func (o Origin) Newer() bool { return o.Page != "" || o.Told }

// At is where a key of the contact stands: "phone".
func (c *Contact) At(key string) file.Place { return c.table.At("contact", c.ID, key) }

// Is tells whether a contact is for something.
func (c *Contact) Is(p Purpose) bool { return slices.Contains(c.For, p) }

// Reached tells whether a contact says how to reach it, and not its name alone.
func (c *Contact) Reached() bool {
	return c.Phone != "" || c.Mail != "" || len(c.Lines) > 0 || c.DigitalPost != ""
}

// Apart is whom a contact is for where its name does not say so.
func (c *Contact) Apart() string {
	if strings.Contains(strings.ToLower(c.Name), strings.ToLower(c.Who)) {
		return ""
	}
	return c.Who
}

// Called is the name of a contact, and whom it is for where the name does not say so.
func (c *Contact) Called() string {
	if who := c.Apart(); who != "" {
		return c.Name + " (" + who + ")"
	}
	return c.Name
}

// Old tells whether nobody has seen or been told a contact for a year. Of one whose day is not known nothing is said.
func (c *Contact) Old(today quantity.Day) bool {
	const months = 12
	until, _ := c.Origin.Day.AddMonths(months)
	return c.Missing == "" && c.Origin.Day != 0 && until < today
}

// InOrder are a municipality's contacts in the order of its file, those that are missing too.
func (m *Municipality) InOrder() []*Contact {
	return slices.SortedFunc(maps.Values(m.Contacts), func(a, b *Contact) int {
		return cmp.Or(cmp.Compare(a.Place.Offset, b.Place.Offset), strings.Compare(a.ID, b.ID))
	})
}

// For are the contacts for something, in the order of the file.
func (m *Municipality) For(p Purpose) []*Contact {
	return slices.DeleteFunc(m.InOrder(), func(c *Contact) bool { return c.Missing != "" || !c.Is(p) })
}

// Turn are the contacts that one may turn to: who has a question may ask where one applies, and who wants to apply
// where one asks. A complaint goes to those for complaints, and to nobody else.
func (m *Municipality) Turn(p Purpose) []*Contact {
	instead := map[Purpose]Purpose{Ask: Apply, Apply: Ask}
	if found := m.For(p); len(found) > 0 || instead[p] == "" {
		return found
	}
	return m.For(instead[p])
}

// Alike are the contacts for what the one with an id is for: where one applies there may be several.
func (m *Municipality) Alike(id string) []*Contact {
	if p := byID[id]; p != "" {
		return m.For(p)
	}
	if c := m.Contacts[id]; c != nil && c.Missing == "" {
		return []*Contact{c}
	}
	return nil
}

// InBrief is a contact in a table: its name and where it lies, or how else to reach it.
func (c *Contact) InBrief() string {
	way := append(append(slices.Clone(c.Lines), c.Phone), c.Mail)
	if len(c.Lines) > 0 {
		way = c.Lines
	}
	parts := slices.DeleteFunc(append([]string{c.Called()}, way...), func(part string) bool { return part == "" })
	return strings.Join(parts, ", ")
}

// lacking is the contact that says why there is none for something, nil where none does.
func (m *Municipality) lacking(p Purpose) *Contact {
	for _, c := range m.InOrder() {
		if c.Missing != "" && c.Is(p) {
			return c
		}
	}
	return nil
}

// contacts reads the contacts of a municipality.
func (g *Guide) contacts(t *toml.Table, raw map[string]rawContact) map[string]*Contact {
	all := map[string]*Contact{}
	for id, c := range raw {
		all[id] = &Contact{
			ID: id, For: c.purposes(id), Who: c.Who, Name: c.Name, Lines: c.Lines, Phone: c.Phone, Mail: c.Mail,
			Hours: c.Hours, DigitalPost: c.DigitalPost, Origin: c.origin(), Missing: c.Missing,
			Place: t.At("contact", id), table: t,
		}
	}
	return all
}

// given fills in what a contact has from the standard whose passage gives it: its number as that writes it, and the day
// the text was seen.
func (s *Standard) given(c *Contact) {
	if s.Source == nil || c.Origin.Newer() {
		return
	}
	if p := s.Source.Passage(c.Origin.Passage); p != nil {
		c.Origin.Day = s.Seen
		if c.Phone != "" {
			c.Phone = givenIn(p.Plain(), c.Phone)
		}
	}
}

// byID are the purposes of the contacts that every municipality has or lacks, by their ids.
var byID = map[string]Purpose{"ansoegning": Apply, "klage": Complain}

// contacts are those ids, in their order.
var contacts = slices.Sorted(maps.Keys(byID))

type rawContact struct {
	For         []string  `toml:"for"`
	Who         string    `toml:"who"`
	Name        string    `toml:"name"`
	Lines       []string  `toml:"lines"`
	Phone       string    `toml:"phone"`
	Mail        string    `toml:"mail"`
	Hours       []string  `toml:"hours"`
	DigitalPost string    `toml:"digital-post"`
	Passage     string    `toml:"passage"`
	Page        string    `toml:"page"`
	Seen        time.Time `toml:"seen"`
	Told        *rawTold  `toml:"told"`
	Missing     string    `toml:"missing"`
}

type rawTold struct {
	By   string    `toml:"by"`
	Date time.Time `toml:"date"`
}

// purposes are what a contact is for: what it says, and what its id means.
func (c rawContact) purposes(id string) (list []Purpose) {
	for _, p := range c.For {
		list = append(list, Purpose(p))
	}
	if p := byID[id]; p != "" && !slices.Contains(list, p) {
		list = append(list, p)
	}
	return list
}

func (c rawContact) origin() Origin {
	o := Origin{Passage: c.Passage, Page: c.Page, Day: toml.Day(c.Seen)}
	if c.Told != nil {
		o.Told, o.By, o.Day = true, c.Told.By, toml.Day(c.Told.Date)
	}
	return o
}

// oneOf is a list of names for a message: "apply, complain or ask".
func oneOf(names []string) string {
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return fmt.Sprintf("%s or %s", strings.Join(names[:last], ", "), names[last])
}
