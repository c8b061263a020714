package check

import (
	"sort"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
)

// allSections lists every text of a standard's guide that is ours: pages, rules and worksheets, words.
func allSections(g *content.Guide, s *content.Standard) []*markdown.Section {
	sections := g.Sections(s)
	used := g.WordsOf(s)
	for id, w := range g.Words {
		if used[id] != nil || s.Words[id] != nil || !g.Used(id) {
			sections = append(sections, w.Text)
		}
	}
	return sections
}

func wordIDs(words map[string]*content.Word) (ids []string) {
	for id := range words {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	return ids
}
