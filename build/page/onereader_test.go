package page

import (
	"maps"
	"slices"
	"testing"

	"borgerguide/build/danish"
)

// mayTell are the sentences that say what a text or its writers lack and that a citizen must know all the same, with
// the reason. There are at most maxTold of them in both guides.
var mayTell = map[string]string{
	"Vi gemmer ikke dine svar.": "Privacy is promised where one answers.",
}

const maxTold = 6

// TestPagesSpeakToOneReader: nothing on a citizen's page tells what the municipality's text or the guide's writers
// lack, but for the list. Quotations, the table of rates and values that a text does not state are left out.
func TestPagesSpeakToOneReader(t *testing.T) {
	if len(mayTell) > maxTold {
		t.Errorf("%d sentences are let through, at most %d may be", len(mayTell), maxTold)
	}
	told := toldToWriters(realPages(t))
	for _, one := range told {
		if mayTell[one.sentence] == "" {
			t.Errorf("%s/%s: »%s« is for who writes the text: write what holds, or a note in standard.toml",
				one.page.guide, one.page.id, one.sentence)
		}
	}
	for sentence := range mayTell {
		if !slices.ContainsFunc(told, func(one toldSentence) bool { return one.sentence == sentence }) {
			t.Errorf("»%s« is let through, and no page says it: take it off the list", sentence)
		}
	}
}

// valueTags are what holds values: cells of the table of rates, and contacts, of which a number may not be stated.
var valueTags = []string{"td", "th", "address"}

type toldSentence struct {
	page     builtPage
	sentence string
}

// toldToWriters finds the sentences of pages that are for who writes them.
func toldToWriters(pages map[string]builtPage) (found []toldSentence) {
	for _, address := range slices.Sorted(maps.Keys(pages)) {
		page := pages[address]
		for _, b := range page.blocks {
			if page.id == "hele" || slices.Contains(valueTags, b.tag) {
				continue
			}
			for _, sentence := range danish.Sentences(ourWords(b)) {
				if danish.TellsWriters(sentence) {
					found = append(found, toldSentence{page, sentence})
				}
			}
		}
	}
	return found
}

// ourWords is the text of a block without what is quoted in it.
func ourWords(b builtBlock) string { return quoted.ReplaceAllString(b.text, "»…«") }

// TestToldToWriters: sentences of each kind are found, and quotations and values are not.
func TestToldToWriters(t *testing.T) {
	for text, want := range map[string]int{
		"Kommunens tekst siger ikke hvornår. Ring til kommunen. Vi kender ikke loven.": 2,
		"Du kan ikke klage. Kommunens tekst siger 18 år.":                              0,
		"Der står »Vi har ikke læst det«.":                                             0,
		"Det står hverken i loven eller i teksten.":                                    1,
	} {
		pages := map[string]builtPage{
			"a": {id: "hvad", blocks: []builtBlock{
				{tag: "p", text: text}, {tag: "td", text: text}, {tag: "address", text: text}}},
			"b": {id: "hele", blocks: []builtBlock{{tag: "p", text: text}}},
		}
		if got := toldToWriters(pages); len(got) != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
