package page

import (
	"borgerguide/build/content"
	"borgerguide/calculators/quantity"
)

// choicePage lets a reader choose among links.
type choicePage struct {
	Frame
	Choices []Link
	Compare string // the page that compares the municipalities, "" where there is nothing to compare
}

// municipality makes the page where one chooses among a municipality's standards.
func (s *Site) municipality(m *content.Municipality, put Put) error {
	address := m.Address()
	data := choicePage{Frame: s.frame(address, m.FullName())}
	data.Municipality, data.Home, data.NoIndex = m.FullName(), relative(address, address), m.Draft
	data.Crumbs = []Link{{Address: data.Choice, Text: s.Guide.Build.Frame.Municipalities}, {Text: m.FullName()}}
	for _, std := range m.Standards {
		kind := s.Guide.Kinds[std.ID]
		front := content.GuideFolder(m, std) + content.PageAddress(kind.Page(content.Front))
		data.Choices = append(data.Choices, Link{Address: relative(address, front), Text: kind.Title})
	}
	return s.render(put, "municipality", address, data)
}

// Root makes the pages above the municipalities.
func (s *Site) Root(municipalities []Entry, put Put) error {
	front := choicePage{Frame: s.frame(content.ChoiceAddress, s.Guide.Config.Title)}
	for _, m := range municipalities {
		link := Link{Address: m.address, Text: m.Name}
		if m.Draft {
			link.Note = s.Guide.Build.Choice.Draft
		}
		front.Choices = append(front.Choices, link)
	}
	if len(municipalities) > 1 {
		front.Compare = content.CompareAddress
	}
	if err := s.render(put, "root", content.ChoiceAddress, front); err != nil {
		return err
	}
	if err := s.comparisons(municipalities, put); err != nil {
		return err
	}
	if err := s.promises(put); err != nil {
		return err
	}
	return s.missing(put)
}

// promises makes the page that tells what the build checks, and how much of each source it has.
func (s *Site) promises(put Put) error {
	type source struct{ Title, Address, Extent, Note, Checked string }
	words := &s.Guide.Build.Promises
	data := struct {
		Frame
		Checks  []Promise
		Sources []source
	}{Frame: s.frame(content.PromisesAddress, words.Title), Checks: s.Promises}
	data.Crumbs = []Link{{Address: content.ChoiceAddress, Text: s.Guide.Build.Frame.Municipalities}, {Text: words.Title}}
	for _, id := range s.Guide.SourceIDs() {
		src := s.Guide.Sources[id]
		out := source{Title: src.Title, Address: src.Address, Extent: words.Complete, Note: src.Note, Checked: words.Unchecked}
		if src.Excerpt {
			out.Extent = s.Guide.Build.Section.Excerpt
		}
		if src.Checked != quantity.Day(0) {
			out.Checked = content.DateWords(src.Checked)
		}
		data.Sources = append(data.Sources, out)
	}
	return s.render(put, "promises", content.PromisesAddress, data)
}

// missing makes the page for addresses that do not exist. A host shows it at any depth, so its links are absolute
// where the site's address is known.
func (s *Site) missing(put Put) error {
	data := s.frame(content.MissingAddress, s.Guide.Build.Missing.Title)
	data.NoIndex = true
	data.Root = s.Guide.Config.Address
	data.Choice = data.Root + content.ChoiceAddress
	data.Foot = []Link{{Address: data.Root + content.PromisesAddress, Text: s.Guide.Build.Promises.Title}}
	return s.render(put, "missing", content.MissingAddress, data)
}
