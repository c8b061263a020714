package content

import (
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
)

// Asked is a question of a calculator as it is put here: with the facts that its words name. What a fault says by
// itself, its {name} and its numbers, stays to be filled in where there is a fault.
func (l Lookup) Asked(q wording.Question) wording.Question {
	fill := func(text string) string { return markdown.Fill(text, l.Words) }
	q.Label, q.Name = fill(q.Label), fill(q.Name)
	q.Hint, q.HintAlso = fill(l.With(q.Hint, q.HintAlso)), ""
	faults := make(map[string]string, len(q.Faults))
	for name, text := range q.Faults {
		faults[name] = fill(text)
	}
	q.Faults = faults
	when := make([]wording.When, len(q.When))
	for i, w := range q.When {
		w.Label, w.Hint = fill(w.Label), fill(w.Hint)
		when[i] = w
	}
	q.When = when
	return q
}
