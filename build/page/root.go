package page

import (
	"slices"

	"borgerguide/build/content"
)

// choicePage lets a reader choose among links.
type choicePage struct {
	Frame
	Choices []Link
	Lead    string
	About   []string // what the guides are about, where they are of several kinds
	Which   string   // which municipality is the right one
	Compare string   // the page that compares the municipalities, "" where there is nothing to compare
	Made    string   // who has made the guides
}

// called is what a municipality is called above its guides.
func (s *Site) called(m *content.Municipality) string {
	if m.LawAlone {
		return m.Name
	}
	return m.FullName
}

// entrance is where a municipality's guides begin, from the site's root: at its only guide, or where one chooses.
func (s *Site) entrance(m *content.Municipality) string {
	if len(m.Standards) == 1 {
		return s.guideLink(m, m.Standards[0]).Address
	}
	return m.Address()
}

// aloneLink leads to the guides of the law alone, from the site's root; nil where there are none.
func (s *Site) aloneLink() *Link {
	alone, words := s.Guide.LawAlone(false), &s.Guide.Build.LawAlone
	if alone == nil {
		return nil
	}
	return &Link{Address: s.entrance(alone), Text: words.Title, Note: words.Note}
}

// municipality makes the page where one chooses among a municipality's standards. Where it has one, nothing leads here
// but addresses that others have.
func (s *Site) municipality(m *content.Municipality, put Put) error {
	address := m.Address()
	data := choicePage{Frame: s.frame(address, s.called(m))}
	data.Home = relative(address, address)
	s.sender(&data.Frame, m, nil, "")
	data.Crumbs = []Link{{Address: data.Choice, Text: s.Guide.Build.Frame.Municipalities}, {Text: s.called(m)}}
	data.Lead = s.Guide.Build.Choice.Standard
	if len(m.Standards) == 1 && !m.LawAlone {
		data.Lead = fillNames(s.Guide.Build.Choice.OneStandard, "municipality", m.FullName)
	}
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

// choices lead to a municipality, or to its guides where it is the only one. Where all are drafts, the page says so.
func (s *Site) choices(m Entry, only, allDrafts bool) (links []Link) {
	note := ""
	if m.Draft && !allDrafts {
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
	front.Lead, front.Which, front.Made = words.Municipality, words.Which, s.made()
	only := len(municipalities) == 1
	if only {
		front.Lead, front.Which = words.One, fillNames(words.WhichOne, "municipality", municipalities[0].Name)
	}
	s.tell(&front, municipalities)
	for _, m := range municipalities {
		front.Choices = append(front.Choices, s.choices(m, only, allDrafts(municipalities))...)
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
	if only && municipalities[0].statement != "" {
		err := s.statement(content.StatementAddress, municipalities[0].statement, municipalities[0].Name, put)
		if err != nil {
			return err
		}
	}
	if err := s.promises(municipalities, put); err != nil {
		return err
	}
	return s.missing(municipalities, put)
}

// tell says what the guides are about. Where all are of one kind, that is the page's heading and its first words.
func (s *Site) tell(front *choicePage, municipalities []Entry) {
	kinds := slices.DeleteFunc(s.sortedKinds(), func(kind *content.StandardKind) bool {
		return !slices.ContainsFunc(municipalities, func(m Entry) bool { return m.told[kind.ID] != nil })
	})
	if len(kinds) == 1 && kinds[0].Choice.Title != "" {
		front.Title = kinds[0].Title
		if len(municipalities) > 1 {
			front.Title = fillNames(s.Guide.Build.Choice.Tab, "guide", kinds[0].Title)
		}
		front.Heading, front.Lead = kinds[0].Choice.Title, kinds[0].Choice.About
		return
	}
	for _, kind := range kinds {
		if kind.Choice.About != "" {
			front.About = append(front.About, kind.Choice.About)
		}
	}
}

// made says who has made the guides, "" where nobody is said to stand behind them.
func (s *Site) made() string {
	if s.Guide.Config.Publisher.Name == "" {
		return ""
	}
	return fillNames(s.Guide.Build.Choice.Made, "publisher", s.Guide.PublisherCalled())
}
