package content

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/toml"
)

// takeOver gives a text the pages and the explained words of the text before it, but for those it says it has none of.
// What lies in its own folder stands in their place.
func (s *Standard) takeOver(t *toml.Table, without []string, before *Standard) (problems file.Problems) {
	s.own, s.Words = map[string]*pageFile{}, map[string]*Word{}
	if before == nil {
		if len(without) > 0 {
			problems = append(problems, t.At("without").Problem(
				"without says what a text does not take over from the one before it, and there is none before this",
				"leave it out: a page that is not wanted has no file"))
		}
		return problems
	}
	maps.Copy(s.own, before.own)
	maps.Copy(s.Words, before.Words)
	for _, name := range without {
		word, isWord := strings.CutPrefix(name, wordFolder+"/")
		switch {
		case isWord && s.Words[word] != nil:
			delete(s.Words, word)
		case !isWord && s.own[name] != nil:
			delete(s.own, name)
		default:
			known := slices.Sorted(maps.Keys(before.own))
			for _, id := range slices.Sorted(maps.Keys(before.Words)) {
				known = append(known, wordFolder+"/"+id)
			}
			problems = append(problems, t.At("without").Problem(
				"the text before this one has no page "+name+" that it would take over",
				cmp.Or(file.DidYouMean(name, known), "leave it out")))
		}
	}
	return problems
}

// addresses finds where the guide to each text lies: that to the one in force in the standard's folder, every other in
// one of its own, by its first day or, where nobody knows it, by that of the text after it.
func (g *Guide) addresses(texts []*Standard) (problems file.Problems) {
	if len(texts) == 1 {
		return nil
	}
	for _, s := range texts {
		switch next := s.After(); {
		case s.Folder != "":
		case s.Known():
			s.Folder = isoDay(s.Days.From)
		case next != nil:
			s.Folder = plainName(markdown.FillPairs(g.Build.Texts.Folder, "day", isoDay(next.Days.From)))
		}
		for _, p := range s.Pages {
			if p.Own.File != nil && path.Dir(p.Own.File.Name) == s.dir() && PageAddress(p.ID) == ChangesAddress {
				problems = append(problems, p.Own.Problem(
					"the page "+p.ID+" is where the site shows what differs between the adopted texts",
					"give the file another name"))
			}
		}
	}
	return problems
}
