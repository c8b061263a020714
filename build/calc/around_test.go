package calc

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/fixture"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
)

// TestWordsAroundAnswers holds what a citizen reads before an answer comes, as it stands in the content: a
// calculator's rule is law as much as its answers are. UPDATE_GOLDEN=1 writes the file anew: read what it changes.
func TestWordsAroundAnswers(t *testing.T) {
	guide := openReal(t).guide
	order, got := []string{"common"}, map[string]string{"common": sharedWords(guide.Common)}
	for _, calculator := range guide.Calculators {
		order = append(order, calculator.Calculator.Name)
		got[calculator.Calculator.Name] = wordsAround(calculator)
	}
	fixture.Golden(t, "testdata/around.txt", order, got)
}

func sharedWords(c *wording.Common) string {
	var b strings.Builder
	c.Words.Each(func(key string, word *string, _ string) { line(&b, key, *word) })
	for _, kind := range slices.Sorted(maps.Keys(c.Faults)) {
		faults(&b, "fault "+kind, c.Faults[kind])
	}
	return b.String()
}

func wordsAround(t *wording.Calculator) string {
	var b strings.Builder
	line(&b, "title", t.Title)
	line(&b, "intro", t.Intro)
	line(&b, "start", t.Start)
	section(&b, "rule", t.Rule)
	section(&b, "worksheet", t.Worksheet)
	if t.Aside != "" {
		line(&b, "aside", t.Aside)
	}
	for i, q := range t.Inputs {
		key := t.Calculator.Questions[i].Key
		line(&b, key, q.Label, q.Hint, q.HintAlso, q.Name)
		if q.Example != "" {
			line(&b, key+" example", q.Example)
		}
		for j, choice := range q.Choices {
			line(&b, key+" choice", choice, q.Notes[j])
		}
		for _, when := range q.When {
			line(&b, key+" when", when.Label, when.Hint)
		}
		faults(&b, key+" fault", q.Faults)
		for _, own := range q.Own {
			line(&b, key+" own "+own.Fact, own.Label, own.Hint, own.HintAlso, own.Name)
			faults(&b, key+" own "+own.Fact+" fault", own.Faults)
		}
	}
	return b.String()
}

func faults(b *strings.Builder, key string, texts map[string]string) {
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		line(b, key+" "+name, texts[name])
	}
}

func section(b *strings.Builder, key string, s *markdown.Section) {
	for _, block := range s.Blocks(func(name string) string { return "{" + name + "}" }) {
		line(b, key, block.Text)
	}
}

// line writes the words that are not "" on one line.
func line(b *strings.Builder, key string, words ...string) {
	words = slices.DeleteFunc(words, func(w string) bool { return w == "" })
	fmt.Fprintf(b, "%s: %s\n", key, strings.Join(words, " | "))
}
