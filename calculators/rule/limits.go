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

// With is the question with a municipality's own time limits among its choices, where they are.
func (q *Question) With(limits []string) *Question {
	if !q.Limits {
		return q
	}
	with := *q
	with.Choices = slices.Concat(q.Choices, limits)
	return &with
}
