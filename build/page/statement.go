package page

// statement makes the small page that leads to a municipality's accessibility statement, at an address that people try.
func (s *Site) statement(address, to, fullName string, put Put) error {
	title := s.Guide.Build.Frame.Statement
	data := movedPage{Frame: s.frame(address, title), To: to}
	data.Title, data.Canonical = title+" – "+fullName, ""
	data.Words = pieces(s.Guide.Build.Moved.Statement, map[string][]Piece{"page": {{Text: title, Address: to}}})
	return s.render(put, "moved", File{Address: address}, data)
}
