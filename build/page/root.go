package page

import "borgerguide/build/content"

// choicePage lets a reader choose among links.
type choicePage struct {
	Frame
	Choices []Link
	Compare string // the page that compares the municipalities, "" where there is nothing to compare
}

// municipality makes the page where one chooses among a municipality's standards.
func (s *Site) municipality(m *content.Municipality, put Put) error {
	address := m.Address()
	data := choicePage{Frame: s.frame(address, m.FullName)}
	data.Municipality, data.Home, data.NoIndex = m.FullName, relative(address, address), m.Draft
	data.Crumbs = []Link{{Address: data.Choice, Text: s.Guide.Build.Frame.Municipalities}, {Text: m.FullName}}
	for _, std := range m.Standards {
		kind := s.Guide.Kinds[std.ID]
		front := content.GuideFolder(m, std) + content.PageAddress(kind.Page(content.Front))
		data.Choices = append(data.Choices, Link{Address: relative(address, front), Text: kind.Title})
	}
	return s.render(put, "municipality", File{Address: address, From: m.Place}, data)
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
	tables := s.tables(municipalities)
	if len(tables) > 0 {
		front.Compare = content.CompareAddress
	}
	if err := s.render(put, "root", File{Address: content.ChoiceAddress}, front); err != nil {
		return err
	}
	if len(tables) > 0 {
		if err := s.comparisons(municipalities, tables, put); err != nil {
			return err
		}
	}
	if err := s.promises(put); err != nil {
		return err
	}
	return s.missing(put)
}
