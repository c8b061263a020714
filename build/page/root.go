package page

import "borgerguide/build/content"

// choicePage lets a reader choose among links.
type choicePage struct {
	Frame
	Choices []Link
	Lead    string
	Which   string // which municipality is the right one
	Compare string // the page that compares the municipalities, "" where there is nothing to compare
}

// called is what a municipality is called above its guides.
func (s *Site) called(m *content.Municipality) string {
	if m.LawAlone {
		return m.Name
	}
	return m.FullName
}

// aloneLink leads to the guides of the law alone, from the site's root; nil where there are none.
func (s *Site) aloneLink() *Link {
	alone, words := s.Guide.LawAlone(false), &s.Guide.Build.LawAlone
	if alone == nil {
		return nil
	}
	return &Link{Address: alone.Address(), Text: words.Title, Note: words.Note}
}

// municipality makes the page where one chooses among a municipality's standards.
func (s *Site) municipality(m *content.Municipality, put Put) error {
	address := m.Address()
	data := choicePage{Frame: s.frame(address, s.called(m))}
	data.Home = relative(address, address)
	s.sender(&data.Frame, m, nil, "")
	data.Crumbs = []Link{{Address: data.Choice, Text: s.Guide.Build.Frame.Municipalities}, {Text: s.called(m)}}
	for _, std := range m.Standards {
		guide := s.guideLink(m, std)
		data.Choices = append(data.Choices, Link{Address: relative(address, guide.Address), Text: guide.Text})
	}
	return s.render(put, "municipality", File{Address: address, From: m.Place}, data)
}

// guideLink leads to the front page of a guide, from the site's root.
func (s *Site) guideLink(m *content.Municipality, std *content.Standard) Link {
	kind := s.Guide.Kinds[std.ID]
	front := content.GuideFolder(m, std) + content.PageAddress(kind.Page(content.Front))
	return Link{Address: front, Text: kind.Title}
}

// choices lead to a municipality, or to its guides where it is the only one.
func (s *Site) choices(m Entry, only bool) (links []Link) {
	note := ""
	if m.Draft {
		note = s.Guide.Build.Choice.Draft
	}
	if !only {
		return []Link{{Address: m.address, Text: m.Name, Note: note}}
	}
	for _, guide := range m.guides {
		links = append(links, Link{Address: guide.Address, Text: guide.Text, Note: note})
	}
	return links
}

// Root makes the pages above the municipalities.
func (s *Site) Root(municipalities []Entry, put Put) error {
	words := &s.Guide.Build.Choice
	front := choicePage{Frame: s.above(content.ChoiceAddress, s.Guide.Config.Title, municipalities)}
	front.Lead, front.Which = words.Municipality, words.Which
	for _, m := range municipalities {
		front.Choices = append(front.Choices, s.choices(m, len(municipalities) == 1)...)
	}
	if len(municipalities) == 1 {
		front.Lead, front.Which = words.One, fillNames(words.WhichOne, "municipality", municipalities[0].Name)
	}
	if alone := s.aloneLink(); alone != nil {
		front.Choices = append(front.Choices, *alone)
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
	if err := s.promises(municipalities, put); err != nil {
		return err
	}
	return s.missing(municipalities, put)
}
