package check

import (
	"regexp"
	"slices"
	"strings"

	"borgerguide/build/asread"
	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

// detail is what a text says of how to reach somebody: a number, a mail, an address, when somebody is there.
type detail struct {
	part     string // of a contact: "phone"
	value    string // in the one way that details are compared in
	from, to int
}

// detailsOf finds the details of a text.
func detailsOf(text string) (list []detail) {
	for _, s := range spotted(lower(text)) {
		switch s.kind {
		case phone:
			list = append(list, detail{"phone", s.value, s.from, s.to})
		case mail:
			list = append(list, detail{"mail", s.value, s.from, s.to})
		}
	}
	for _, at := range danish.Addresses(text) {
		from := at[0] + lastWordBeforeDigit.FindStringIndex(text[at[0]:at[1]])[0]
		list = append(list, detail{"lines", plainDetail(text[from:at[1]]), from, at[1]})
	}
	for _, at := range danish.Hours(text) {
		list = append(list, detail{"hours", plainDetail(text[at[0]:at[1]]), at[0], at[1]})
	}
	return list
}

// lastWordBeforeDigit is where an address begins that two texts can be compared by: before a street there may stand
// whose it is.
var lastWordBeforeDigit = regexp.MustCompile(`(^|[^\s]+ )\d|\d`)

// plainDetail is a detail without what divides its parts.
func plainDetail(text string) string {
	return strings.Join(strings.Fields(strings.NewReplacer(",", " ", "–", "-", ".", " ").Replace(lower(text))), " ")
}

// same tells whether two details say the same.
func (d detail) same(other detail) bool { return d.part == other.part && d.value == other.value }

// replaced is what of the adopted text no longer holds, since a contact that is newer has taken its place.
type replaced struct {
	by      *content.Contact
	passage string
	detail
}

// replacedIn finds, by passage, the details that newer contacts have taken the place of. A contact takes the place of a
// passage that has its name, and of one that stands beside it under a section. What another contact still says holds.
func replacedIn(m *content.Municipality, s *content.Standard, lookup content.Lookup) map[string][]replaced {
	var newer []*content.Contact
	var current []detail
	for _, c := range m.InOrder() {
		if c.Missing != "" {
			continue
		}
		if c.Origin.Newer() {
			newer = append(newer, c)
		}
		current = append(current, detailsOf(strings.Join(c.Lines, ", "))...)
		current = append(current, detailsOf(strings.Join(append([]string{c.Phone, c.Mail}, c.Hours...), "\n"))...)
	}
	if len(newer) == 0 {
		return nil
	}
	beside, out := shownBeside(s, lookup), map[string][]replaced{}
	for _, p := range s.Source.Passages {
		i := slices.IndexFunc(newer, func(c *content.Contact) bool {
			return slices.Contains(beside[p.ID], c) || asread.Holds(p.Plain(), c.Name)
		})
		if i < 0 {
			continue
		}
		by := newer[i]
		for _, d := range detailsOf(withoutNumbering(p)) {
			holds := d.part == "hours" && len(by.Hours) == 0 || slices.ContainsFunc(current, d.same)
			if !holds {
				out[p.ID] = append(out[p.ID], replaced{by, p.ID, d})
			}
		}
	}
	return out
}

// shownBeside are, by passage, the whole contacts that stand in a section that renders it.
func shownBeside(s *content.Standard, lookup content.Lookup) map[string][]*content.Contact {
	out := map[string][]*content.Contact{}
	for _, p := range s.Pages {
		for _, section := range p.Sections {
			if section.Own == nil {
				continue
			}
			for _, ref := range section.Own.Facts() {
				v, _ := lookup.Find(ref.Name)
				for _, id := range slices.Concat(section.Own.Kilde, p.Kilde) {
					out[id] = append(out[id], v.All...)
				}
			}
		}
	}
	return out
}

// withoutReplaced is a passage without the details that no longer hold.
func withoutReplaced(p *content.Passage, gone []replaced) string {
	text := []byte(withoutNumbering(p))
	for _, r := range gone {
		for i := r.from; i < r.to; i++ {
			text[i] = ' '
		}
	}
	return string(text)
}

// newerThan is a standard beside the contacts that are newer than it.
type newerThan struct {
	standard *content.Standard
	lookup   content.Lookup
	gone     map[string][]replaced // by passage
}

// outdated finds where a section says by hand what a newer contact has taken the place of. Of what it says there
// nothing else need be told: left is the rest of a list.
func (n newerThan) outdated(
	s *markdown.Section, seen []content.Seen, list []said,
) (left []said, problems file.Problems) {
	left = slices.Clone(list)
	tell := func(text string, at func(int) file.Place) {
		for _, d := range detailsOf(text) {
			listed := slices.ContainsFunc(seen, func(s content.Seen) bool {
				return slices.ContainsFunc(detailsOf(s.Written), d.same)
			})
			if r, ok := n.find(d); ok && !listed && !inQuotes(text, d.from) {
				place := at(d.from)
				problems = append(problems, place.Problem(r.message(text[d.from:d.to], n.lookup)))
				left = slices.DeleteFunc(left, func(s said) bool {
					return s.place.Offset >= place.Offset && s.place.Offset < place.Offset+d.to-d.from
				})
			}
		}
	}
	for _, p := range s.Pieces() {
		if p = p.OneLine(); !p.Quote {
			tell(p.Text, p.At)
		}
	}
	for _, l := range s.Links() {
		if _, to, ok := strings.Cut(l.Name, ":"); ok && !strings.HasPrefix(l.Name, "http") {
			tell(to, func(int) file.Place { return l.Place })
		}
	}
	return left, problems
}

// find is what has taken the place of a detail, wherever in the adopted text it stands.
func (n newerThan) find(d detail) (replaced, bool) {
	for _, p := range n.standard.Source.Passages {
		for _, r := range n.gone[p.ID] {
			if r.same(d) {
				return r, true
			}
		}
	}
	return replaced{}, false
}

// lookupParts are how a text asks for the parts of a contact.
var lookupParts = map[string]string{"phone": "telefon", "mail": "mail", "lines": "adresse", "hours": "aabningstid"}

// message says that a detail no longer holds, and what to write instead.
func (r replaced) message(written string, lookup content.Lookup) (what, instead string) {
	name := lookup.NameOf(r.by)
	what = "»" + written + "« stands in the passage " + r.passage + ", and the contact " + r.by.ID +
		" has taken the place of what stands there"
	instead = "write {" + name + "} in a paragraph of its own"
	if v, _ := lookup.Find(name + "." + lookupParts[r.part]); !v.Missing {
		instead = "write {" + name + "." + lookupParts[r.part] + "}, which is " + v.Words
	}
	return what, instead + "; what is another office's stands in a [contact.…] of its own"
}
