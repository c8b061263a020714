package page

import "borgerguide/build/content"

// proven is whether citizens have tried one guide, and whether its municipality has signed it, in words.
type proven struct {
	Municipality, Guide, Address string // the address is from the site's root
	Tested, Signed               string
}

// proven tells of each guide of a municipality.
func (s *Site) proven(m *content.Municipality) (list []proven) {
	for _, std := range m.Standards {
		kind := s.Guide.Kinds[std.ID]
		list = append(list, proven{
			Municipality: m.FullName, Guide: kind.Title,
			Address: content.GuideFolder(m, std) + content.PageAddress(kind.Page(content.Front)),
			Tested:  s.Guide.TestedWords(std), Signed: s.Guide.SignedWords(std),
		})
	}
	return list
}
