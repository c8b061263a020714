package page

import "borgerguide/build/content"

// movedPage is the small page at an address that another page had before. It leads on by itself, and in words where a
// browser does not.
type movedPage struct {
	Frame        // Canonical is the whole address it leads to
	To    string // as this page links to it
	Words []Piece
}

// moved makes the page at an old address of a municipality. title is that of the page it leads to.
func (s *Site) moved(m content.Moved, title string, of *content.Municipality, put Put) error {
	words := &s.Guide.Build.Moved
	data := movedPage{Frame: s.frame(m.From, words.Title), To: relative(m.From, m.To)}
	data.Title = words.Title + " – " + of.FullName
	s.sender(&data.Frame, of, nil, "")
	data.Canonical = s.whole(m.To)
	data.Words = pieces(words.Text, map[string][]Piece{"page": {{Text: title, Address: data.To}}})
	return s.render(put, "moved", File{Address: m.From, From: m.Place}, data)
}

// movedHere makes the pages that lead to the one where one chooses among a municipality's standards.
func (s *Site) movedHere(m *content.Municipality, put Put) error {
	for _, old := range m.MovedHere() {
		if err := s.moved(old, m.FullName, m, put); err != nil {
			return err
		}
	}
	return nil
}

// moved makes what lies at the old addresses of the guide: pages that lead on, and again the files that other sites
// load or that are pasted into them, since no page can lead on from those.
func (g *guide) moved(calculators []elementCalculator, put Put) error {
	for _, old := range g.Guide.Moved(g.m, g.s) {
		if err := g.site.moved(old, g.fill(old.Title), g.m, put); err != nil {
			return err
		}
	}
	for _, folder := range g.Guide.GuideFolders(g.m, g.s)[1:] {
		if err := g.embedScripts(folder.Text, calculators, put); err != nil {
			return err
		}
	}
	return nil
}
