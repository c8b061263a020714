package content

import (
	"cmp"
	"maps"

	"borgerguide/build/markdown"
	"borgerguide/build/wording"
)

// own is a question in the words for what the municipality has stated, where there are such.
func (l Lookup) own(q wording.Question) wording.Question {
	for _, o := range q.Own {
		if v, ok := l.Find(o.Fact); !ok || v.Missing {
			continue
		}
		q.Label, q.Name = cmp.Or(o.Label, q.Label), cmp.Or(o.Name, q.Name)
		if o.Hint != "" {
			q.Hint, q.HintAlso = o.Hint, o.HintAlso
		}
		faults := maps.Clone(q.Faults)
		maps.Copy(faults, o.Faults)
		q.Faults = faults
	}
	return q
}

// Asked is a question of a calculator as it is put here: with the facts that its words name. What a fault says by
// itself, its {name} and its numbers, stays to be filled in where there is a fault.
func (l Lookup) Asked(q wording.Question) wording.Question {
	q = l.own(q)
	fill := func(text string) string { return markdown.Fill(text, l.Words) }
	q.Label, q.Name, q.Example = fill(q.Label), fill(q.Name), fill(l.With("", q.Example))
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
