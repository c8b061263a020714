package page

import (
	"sort"

	"borgerguide/build/content"
	"borgerguide/build/danish"
)

// glossary lists the words that the guide uses or the standard explains, in the order of the Danish alphabet.
func (t *texts) glossary(v view) (words []WordOf) {
	w := t.writer(v)
	add := func(id string, word *content.Word) {
		out := WordOf{ID: v.prefix + id, Word: word.Word, Text: w.HTML(word.Text)}
		if own := t.s.Words[id]; own != nil && own != word {
			out.Own = w.HTML(own.Text)
		}
		words = append(words, out)
	}
	used := t.Guide.WordsOf(t.s)
	for id, word := range t.Guide.Words {
		if used[id] != nil || t.s.Words[id] != nil {
			add(id, word)
		}
	}
	for id, word := range t.s.Words {
		if t.Guide.Words[id] == nil {
			add(id, word)
		}
	}
	sort.Slice(words, func(i, j int) bool {
		return danish.SortKey(words[i].Word)+words[i].ID < danish.SortKey(words[j].Word)+words[j].ID
	})
	return words
}
