package page

import (
	"borgerguide/build/content"
	"borgerguide/calculators/quantity"
)

// promises makes the page that tells what the build checks, which people have been through each guide, and how much of
// each source it has.
func (s *Site) promises(municipalities []Entry, put Put) error {
	type source struct{ Title, Address, Extent, Note, Checked string }
	words := &s.Guide.Build.Promises
	data := struct {
		Frame
		Checks  []Promise
		Proven  []proven
		Sources []source
	}{Frame: s.above(content.PromisesAddress, words.Title, municipalities), Checks: s.Promises}
	data.Crumbs = []Link{{Address: content.ChoiceAddress, Text: s.Guide.Build.Frame.Municipalities},
		{Text: words.Title}}
	for _, m := range municipalities {
		data.Proven = append(data.Proven, m.proven...)
	}
	for _, id := range s.Guide.SourceIDs() {
		src := s.Guide.Sources[id]
		out := source{
			Title: src.Title, Address: src.Address, Extent: words.Complete, Note: src.Note, Checked: words.Unchecked,
		}
		if src.Excerpt {
			out.Extent = s.Guide.Build.Section.Excerpt
		}
		if src.Checked != quantity.Day(0) {
			out.Checked = content.DateWords(src.Checked)
		}
		data.Sources = append(data.Sources, out)
	}
	return s.render(put, "promises", File{Address: content.PromisesAddress}, data)
}
