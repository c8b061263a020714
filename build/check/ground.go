package check

import (
	"slices"
	"strings"

	"borgerguide/build/content"
)

// ground is what a text may say by hand: what stands in the sources it names.
type ground []spot

// of adds what stands in some texts.
func (g ground) of(texts ...string) ground {
	for _, text := range texts {
		small := lower(squeeze(text))
		g = append(g, spotted(small)...)
		g = append(g, singles(small)...)
	}
	return g
}

// passages adds what stands in passages, and what they are called.
func (g ground) passages(list ...*content.Passage) ground {
	for _, p := range list {
		if p != nil {
			g = g.of(p.Plain(), p.Title)
		}
	}
	return g
}

// source adds what a source of the law is called and, if all of it counts, what stands anywhere in it.
func (g ground) source(s *content.Source, whole bool) ground {
	if s == nil {
		return g
	}
	g = g.of(s.Title, s.Short, s.Address)
	if s.Date != 0 {
		g = g.of(content.DateWords(s.Date))
	}
	if whole {
		g = g.passages(s.Passages...)
	}
	return g
}

// holds tells whether a token stands on the ground.
func (g ground) holds(s spot) bool { return slices.ContainsFunc(g, s.same) }

// same tells whether a token says nothing that another does not.
func (s spot) same(a spot) bool {
	year := " " + s.value
	switch {
	case s.kind == number && a.kind == date && len(s.value) == 4:
		return strings.HasSuffix(a.value, year)
	case s.kind != a.kind:
		return false
	case s.kind == date:
		return s.value == a.value || strings.HasPrefix(a.value, s.value+" ")
	case s.kind == web:
		host, _, _ := strings.Cut(a.value, "/")
		return s.value == a.value || s.value == host
	}
	return s.value == a.value && (s.unit == "" || s.unit == a.unit || a.unit == "" && !a.label)
}
