package check

import (
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

// pageHand is what a municipality's part of one page may say.
type pageHand struct {
	guide    *content.Guide
	library  library
	standard *content.Standard
	lookup   content.Lookup
	page     *content.Page
	keys     ground // what municipality.toml and standard.toml say
	all      []valued
	used     []valued
	newer    newerThan
}

// ownByHand finds what a municipality's pages say by hand that its text does not, nor anything beside it.
func ownByHand(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	lookup := g.Lookup(m, s)
	newer := newerThan{s, lookup, replacedIn(m, s, lookup)}
	library, keys, all := newLibrary(), keysOf(m, s), valuesOf(lookup.Facts.IDs(), lookup)
	for _, p := range s.Pages {
		if p.Own.File != nil {
			h := pageHand{g, library, s, lookup, p, keys, all, valuesOf(factsOf(p), lookup), newer}
			problems = append(append(problems, h.problems()...), h.strangers()...)
			problems = append(append(problems, seenSomewhere(p.Seen, s.Source)...), strayed(p.Seen, p)...)
		}
	}
	own := ownFactsOf(s, lookup)
	for _, id := range wordIDs(s.Words) {
		w := s.Words[id]
		h := hand{seen: w.Seen, stated: in([]string{w.Passage}, all), lacks: noPassage, listed: nameIt}
		h.ground = append(slices.Clone(keys), library.passage(s.Source.Passage(w.Passage))...)
		list, _ := saidInSection(w.Text)
		left, outdated := newer.outdated(w.Text, w.Seen, list)
		problems = append(problems, append(h.unfounded(left), unused(w.Seen, list)...)...)
		problems = append(problems, outdated...)
		problems = append(problems, own.outside(w.Text.Facts(), strings.Fields(w.Passage), "this word")...)
	}
	return problems
}

const (
	noPassage = "stands in no passage that is named here"
	nameIt    = `name the passage it stands in, {#id kilde="…"}; where it was seen elsewhere, list it under [seen] ` +
		`with the address and the day`
)

// keysOf is what a municipality and its standard say of themselves, with the day it was seen.
func keysOf(m *content.Municipality, s *content.Standard) (g ground) {
	g = g.of(m.Site, s.Address, s.Title, s.Adopted.Quote, s.Review.Quote)
	for _, day := range []content.Stated{{Day: s.Seen}, s.Adopted, s.Review} {
		if day.Day != 0 {
			g = g.of(content.DateWords(day.Day))
		}
	}
	for _, c := range m.Contacts {
		g = g.of(c.Name, c.Who, c.Phone, c.Mail, strings.Join(c.Lines, ", "), strings.Join(c.Hours, ", "),
			c.DigitalPost, c.Origin.Page)
		if c.Origin.Newer() && c.Origin.Day != 0 {
			g = g.of(content.DateWords(c.Origin.Day))
		}
	}
	return g
}

// factsOf are the names of facts on a page.
func factsOf(p *content.Page) []string {
	names := markdown.Names(p.Title + p.Lead)
	for _, s := range p.Texts() {
		for _, ref := range s.Facts() {
			names = append(names, ref.Name)
		}
	}
	return names
}

// on is what may be said where some passages are named, beside a part of the law.
func (h pageHand) on(section string, passages []string, beside ...*markdown.Section) hand {
	g := slices.Clone(h.keys)
	for _, id := range passages {
		g = append(g, h.library.passage(h.standard.Source.Passage(id))...)
	}
	for _, law := range beside {
		for _, ref := range law.Kilde {
			source, _, _ := strings.Cut(ref, "#")
			g = append(g, h.library.name(h.guide.Sources[source])...)
			g = append(g, h.library.passage(h.guide.Passage(ref))...)
		}
	}
	return hand{g, seenIn(h.page.Seen, section), in(passages, h.all), h.used, noPassage, nameIt,
		len(h.newer.gone) > 0}
}

func seenIn(all []content.Seen, section string) []content.Seen {
	return slices.DeleteFunc(slices.Clone(all), func(s content.Seen) bool { return s.Section != section })
}

// problems are those of the page: what stands above its first section may say what any of its sections may.
func (h pageHand) problems() (problems file.Problems) {
	passages, above := slices.Clone(h.page.Kilde), topOf(h.page, h.page.Own.File)
	var laws []*markdown.Section
	for _, s := range h.page.Sections {
		if s.Shared != nil {
			laws = append(laws, s.Shared)
		}
		if s.Own == nil {
			continue
		}
		passages = append(passages, s.Own.Kilde...)
		claims := slices.Concat(s.Own.Kilde, h.page.Kilde)
		here := h.on(s.ID, claims)
		if s.Shared != nil {
			here = h.on(s.ID, claims, s.Shared)
		}
		list, notes := saidInSection(s.Own)
		above = append(above, notes...)
		left, outdated := h.newer.outdated(s.Own, here.seen, list)
		problems = append(append(problems, outdated...), here.unfounded(left)...)
		problems = append(problems, h.conflicts(s, here)...)
		problems = append(problems, unused(here.seen, list)...)
	}
	top := h.on(content.Top, passages, laws...)
	return append(append(problems, top.unfounded(above)...), unused(top.seen, above)...)
}
