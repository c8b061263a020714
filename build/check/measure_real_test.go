package check

import (
	"path"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/build/markdown"
)

// maxLIX is how hard a page may be to read, and wholeLIX what each guide as a whole is at most.
const maxLIX = 36

var wholeLIX = map[string]int{"ballerup": 28, "randers": 30, "uden-kommune": 27}

// TestRealPagesAreEasyToRead measures our own words on each page, and on all pages of a guide together.
func TestRealPagesAreEasyToRead(t *testing.T) {
	l := load(t, realTree(t))
	for _, m := range append(l.municipalities, l.guide.LawAlone(true)) {
		for _, s := range m.Standards {
			for _, fault := range tooHard(LIX(l.guide, m, s)) {
				t.Errorf("%s has a LIX of %d, at most %d: write shorter sentences and words",
					fault.Address, fault.All, maxLIX)
			}
			if whole := lixOfAll(l.guide, m, s); whole > wholeLIX[m.ID] {
				t.Errorf("the guide of %s has a LIX of %d, and had %d", m.ID, whole, wholeLIX[m.ID])
			}
		}
	}
}

func tooHard(pages []Readability) []Readability {
	return slices.DeleteFunc(slices.Clone(pages), func(r Readability) bool { return r.All <= maxLIX })
}

// lixOfAll is the LIX of our own words on all pages of a guide.
func lixOfAll(g *content.Guide, m *content.Municipality, s *content.Standard) int {
	lookup := g.Lookup(m, s)
	var all textCount
	for _, p := range s.Pages {
		all.add(markdown.Fill(p.Lead, lookup.Words), nil)
		for _, section := range p.Shown() {
			for _, b := range section.Blocks(lookup.Words) {
				if !b.Quote && !b.Heading {
					all.add(b.Text, nil)
				}
			}
		}
	}
	return all.lix(all.long)
}

// TestTooHard: a page of long words and sentences is found, and one at the limit is not.
func TestTooHard(t *testing.T) {
	pages := []Readability{{Address: "a", All: maxLIX}, {Address: "b", All: maxLIX + 1}}
	if got := tooHard(pages); len(got) != 1 || got[0].Address != "b" {
		t.Errorf("too hard are %v", got)
	}
	tree := fixture.Base(t)
	page := "content/law/beskyttet-beskaeftigelse/klage.md"
	tree[page].Data = append(slices.Clone(tree[page].Data), []byte("\n## Mere {#mere}\n\n"+
		strings.Repeat("beskæftigelsesforanstaltninger ", 24)+"slut.\n")...)
	l := load(t, tree)
	m := l.municipalities[0]
	if got := tooHard(LIX(l.guide, m, m.Standards[0])); len(got) != 1 || path.Base(got[0].Address) != "klage.html" {
		t.Errorf("of the small tree too hard are %v", got)
	}
}
