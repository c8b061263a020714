package check

import (
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/danish"
)

// ground is what a text may say by hand: what stands in the sources it names.
type ground []spot

// of adds what stands in some texts.
func (g ground) of(texts ...string) ground {
	for _, text := range texts {
		small := lower(squeeze(text))
		g = append(append(g, promised(small)...), spotted(small)...)
	}
	return g
}

// library reads each source once.
type library struct {
	passages map[*content.Passage]ground
	named    map[*content.Source]ground
}

func newLibrary() library {
	return library{map[*content.Passage]ground{}, map[*content.Source]ground{}}
}

// passage is what stands in a passage and, of the law's, what it is called: a municipality's is only numbered.
func (l library) passage(p *content.Passage) ground {
	if p == nil {
		return nil
	}
	if l.passages[p] == nil {
		l.passages[p] = ground{}.of(p.Plain())
		if p.Title != p.ID {
			l.passages[p] = l.passages[p].of(p.Title)
		}
	}
	return l.passages[p]
}

// name is what a source of the law is called, its date and its address.
func (l library) name(s *content.Source) ground {
	if s == nil {
		return nil
	}
	if l.named[s] == nil {
		g := ground{}.of(s.Title, s.Short, s.Address)
		if s.Date != 0 {
			g = g.of(content.DateWords(s.Date))
		}
		l.named[s] = g
	}
	return l.named[s]
}

// whole is all of a source of the law.
func (l library) whole(s *content.Source) ground {
	if s == nil {
		return nil
	}
	g := slices.Clone(l.name(s))
	for _, p := range s.Passages {
		g = append(g, l.passage(p)...)
	}
	return g
}

// holds tells whether a token stands on the ground.
func (g ground) holds(s spot) bool { return slices.ContainsFunc(g, s.same) }

// same tells whether a token says nothing that another does not.
func (s spot) same(a spot) bool {
	last := " " + s.value
	switch {
	case s.kind == number && a.kind == date && len(s.value) == 4:
		return strings.HasSuffix(a.value, last)
	case s.kind == number && a.kind == paragraph && s.unit == "":
		return strings.HasSuffix(a.value, last) // "stk. 1 og 2"
	case s.kind == paragraph && a.kind == number && a.unit == "" && strings.HasPrefix(s.value, danish.PartSign):
		return strings.HasSuffix(s.value, " "+a.value)
	case s.kind != a.kind:
		return false
	case s.kind == date:
		return s.value == a.value || strings.HasPrefix(a.value, s.value+" ") || strings.HasSuffix(a.value, last)
	case s.kind == web:
		host, _, _ := strings.Cut(a.value, "/")
		return s.value == a.value || s.value == host
	}
	return s.value == a.value && (s.unit == "" || s.unit == a.unit || a.unit == "" && !a.label)
}
