//go:build !gowasm && !wasip1

package rule

import "slices"

// FactsWith are the names of the facts by their places, with a municipality's own time limits at theirs.
func (k *Calculator) FactsWith(limits []string) []string {
	if k.FirstLimit == 0 {
		return k.Facts
	}
	facts := slices.Clone(k.Facts)
	copy(facts[k.FirstLimit:k.FirstLimit+MaxLimits], limits)
	return facts
}

// byLaw stands before the name of a choice where a municipality has called a time limit of its own the same.
const byLaw = "lovens-"

// With is the question with a municipality's own time limits among its choices, where they are. A name that both have
// is the municipality's.
func (q *Question) With(limits []string) *Question {
	if !q.Limits {
		return q
	}
	with := *q
	with.Choices = slices.Clone(q.Choices)
	for i, choice := range with.Choices {
		if slices.Contains(limits, choice) {
			with.Choices[i] = byLaw + choice
		}
	}
	with.Choices = append(with.Choices, limits...)
	return &with
}
