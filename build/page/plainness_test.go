package page

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/danish"
)

// maxSentence is how many words a sentence of ours may have.
const maxSentence = 25

// TestSentencesOnBuiltPages: no sentence of ours is too long once all facts and names stand in it, in what the build
// says around the texts too. What a municipality explains in its own adopted words is not ours.
func TestSentencesOnBuiltPages(t *testing.T) {
	pages := realPages(t)
	read := 0
	for _, address := range slices.Sorted(maps.Keys(pages)) {
		for _, b := range pages[address].blocks {
			if id := pages[address].id; id == "hele" || id == "ordbog" && b.class == "own" {
				continue
			}
			for _, s := range danish.Sentences(ourWords(b)) {
				read++
				if n := len(strings.Fields(s)); n > maxSentence {
					t.Errorf("%s has a sentence of %d words: %s", address, n, s)
				}
			}
		}
	}
	if read < 2000 {
		t.Errorf("only %d sentences are read", read)
	}
}

// mayBeDrafts are the pages for who must judge the guide: they may say which of its sentences nobody has checked.
var mayBeDrafts = []string{"regler", "om", "hele"}

// TestDraftMarks: no page of a citizen has a remark that it is not checked yet; docs/open-points.md lists those.
func TestDraftMarks(t *testing.T) {
	pages := realPages(t)
	for _, address := range slices.Sorted(maps.Keys(pages)) {
		page := pages[address]
		for _, b := range page.blocks {
			if !strings.Contains(b.text, "(Udkast") || slices.Contains(mayBeDrafts, page.id) {
				continue
			}
			t.Errorf("%s: %s", address, b.text)
		}
	}
}
