package page

import "borgerguide/build/content"

// missing makes the page for addresses that do not exist. A host shows it at any depth, so its links are absolute.
// Where the site's address is not known, it has no style, and leads to the front page of the host alone.
func (s *Site) missing(municipalities []Entry, put Put) error {
	if s.Guide.Config.Address == "" {
		lost := s.frame(content.MissingAddress, s.Guide.Build.Missing.Title)
		return s.render(put, "lost", File{Address: content.MissingAddress}, lost)
	}
	data := s.above(content.MissingAddress, s.Guide.Build.Missing.Title, municipalities)
	data.NoIndex = true
	data.Root = s.Guide.Config.Address
	data.Choice = data.Root + content.ChoiceAddress
	data.Home = data.Choice
	data.Ask = s.ask("", data.Heading) // only the reader knows which page is missing
	data.Foot = []Link{{Address: data.Root + content.PromisesAddress, Text: s.Guide.Build.Promises.Title}}
	return s.render(put, "missing", File{Address: content.MissingAddress}, data)
}
