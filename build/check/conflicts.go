package check

import (
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

// conflicts finds numbers of a municipality's section that stand in a passage, and are not the fact that the section
// or the page has for the same.
func (h pageHand) conflicts(s *content.Section, here hand) (problems file.Problems) {
	beside := s.Own.Facts()
	if s.Shared != nil {
		beside = append(beside, s.Shared.Facts()...)
	}
	under, own := valuesOf(refNames(beside), h.lookup), valuesOf(refNames(s.Own.Facts()), h.lookup)
	for _, p := range s.Own.Pieces() {
		p = p.OneLine()
		for _, said := range saidByHand(p) {
			if said.quoted || said.inWords && said.value == "1" || here.sawIt(said) ||
				!here.ground.holds(said.spot) {
				continue
			}
			facts := about(h.used, p.Text, said)
			if p.Heading {
				facts = under
			} else if _, used := other(own, said.spot); used {
				continue // the section says both
			}
			if _, ok := equal(facts, said.spot); ok {
				continue
			}
			if fact, ok := other(facts, said.spot); ok && !fact.ranged(said) {
				problems = append(problems, said.place.Problem(
					"»"+said.whole()+"« is another number than {"+fact.name+"} on this page, "+fact.row.Text(),
					"write {"+fact.name+"}; a number of something else is listed under [seen] with its passage"))
			}
		}
	}
	return problems
}

func refNames(refs []markdown.Ref) (names []string) {
	for _, r := range refs {
		names = append(names, r.Name)
	}
	return names
}

// about are the facts that the sentence with a token is about: it has a word of their name.
func about(facts []valued, text string, s said) []valued {
	sentence := sentenceAt(text, s.from)
	return slices.DeleteFunc(slices.Clone(facts), func(v valued) bool {
		return !slices.ContainsFunc(danish.Stems(v.about), func(stem string) bool {
			return slices.Contains(danish.Stems(sentence), stem)
		})
	})
}

// sentenceAt is the sentence of a text that a byte stands in.
func sentenceAt(text string, at int) string {
	for _, sentence := range danish.Sentences(text) {
		if i := strings.Index(text, sentence); i <= at && at < i+len(sentence) {
			return sentence
		}
	}
	return text
}
