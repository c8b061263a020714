package check

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

const (
	noSource = "stands in no source of the law that is quoted here"
	quoteIt  = `name the passage it stands in, {#id kilde="law#par-1"}; where its source is only named, list it under ` +
		`[seen] with the source; begin the paragraph with "` + danish.ExampleStart + `" if the number is made up`
)

const rowSeen = `where its source is only named, list it under [row.<id>.seen] with the source`

// lawByHand finds what the shared pages and the glossary say by hand that no source quoted there does.
func lawByHand(g *content.Guide) (problems file.Problems) {
	lookup := g.SharedLookup()
	all, library := valuesOf(lookup.Facts.IDs(), lookup), newLibrary()
	for _, id := range slices.Sorted(maps.Keys(g.Kinds)) {
		for _, p := range slices.Concat(g.Kinds[id].SharedPages(), g.Kinds[id].PagesAlone()) {
			problems = append(problems, lawPage{g, library, p, all}.problems()...)
		}
		problems = append(problems, choiceByHand(g, g.Kinds[id].Choice)...)
		for _, row := range g.Kinds[id].Comparisons {
			problems = append(problems, comparedByHand(g, library, row)...)
		}
	}
	for _, id := range wordIDs(g.Words) {
		w := g.Words[id]
		h := hand{seen: w.Seen, lacks: noSource, listed: quoteIt}
		list, _ := saidInSection(w.Text)
		problems = append(append(problems, h.unfounded(list)...), unused(w.Seen, list)...)
		problems = append(problems, seenInSources(g, w.Seen)...)
	}
	return problems
}

// choiceByHand finds what the page where one chooses a municipality says by hand of a kind, and nobody has seen.
func choiceByHand(g *content.Guide, c content.Choice) file.Problems {
	h := hand{seen: c.Seen, lacks: noSource, listed: "list it under [choice.seen] with the source"}
	list := append(fronted(c.Title, c.TitlePlace), fronted(c.About, c.AboutPlace)...)
	return append(append(h.unfounded(list), unused(c.Seen, list)...), seenInSources(g, c.Seen)...)
}

// comparedByHand finds what a row of the comparison says by hand that no source of its facts does, nor its example.
func comparedByHand(g *content.Guide, library library, row content.Comparison) (problems file.Problems) {
	h := hand{ground: ground{}.of(row.Answers), seen: row.Seen, lacks: noSource, listed: rowSeen}
	for _, name := range row.Facts {
		if f := g.Facts[name]; f != nil {
			for _, r := range f.Rows {
				h.ground = append(h.ground, library.whole(g.Sources[r.Source])...)
			}
		}
	}
	list := fronted(row.Why, row.WhyPlace)
	problems = append(h.unfounded(list), unused(row.Seen, list)...)
	for _, s := range fronted(row.Title, row.TitlePlace) {
		problems = append(problems, s.place.Problem("»"+s.whole()+"« stands in the title of a row, above what each "+
			"municipality says, which may differ", "ask without the number"))
	}
	return append(problems, seenInSources(g, row.Seen)...)
}

// lawPage is a page that is written once.
type lawPage struct {
	guide   *content.Guide
	library library
	page    *content.Page
	all     []valued
}

// problems are those of the page: what stands above its first section may say what any of its sections may.
func (l lawPage) problems() (problems file.Problems) {
	var refs []string
	top := topOf(l.page, l.page.Place.File)
	for _, s := range l.page.Sections {
		refs = append(refs, s.Shared.Kilde...)
		list, notes := saidInSection(s.Shared)
		top = append(top, notes...)
		h := l.on(s.ID, s.Shared.Kilde, refNames(s.Shared.Facts()))
		problems = append(append(problems, h.unfounded(list)...), unused(h.seen, list)...)
	}
	h := l.on(content.Top, refs, factsOf(l.page))
	problems = append(append(problems, h.unfounded(top)...), unused(h.seen, top)...)
	problems = append(problems, strayed(l.page.Law, l.page)...)
	return append(problems, seenInSources(l.guide, l.page.Law)...)
}

// topOf is what one file says above the first section of a page.
func topOf(p *content.Page, f *file.File) (list []said) {
	for _, line := range []struct {
		text string
		at   file.Place
	}{{p.Title, p.TitlePlace}, {p.Short, p.ShortPlace}, {p.Lead, p.LeadPlace}} {
		if line.at.File == f {
			list = append(list, fronted(line.text, line.at)...)
		}
	}
	for _, s := range p.Intro {
		if s.Place.File == f {
			said, notes := saidInSection(s)
			list = append(append(list, said...), notes...)
		}
	}
	return list
}

// on is what may be said where some passages of the law are quoted, and some facts stand.
func (l lawPage) on(section string, refs, facts []string) hand {
	sources := map[string]bool{}
	for _, ref := range refs {
		id, _, _ := strings.Cut(ref, "#")
		sources[id] = true
	}
	for _, name := range facts {
		if f := l.guide.Facts[name]; f != nil {
			for _, r := range f.Rows {
				sources[r.Source] = true
			}
		}
	}
	var g ground
	for id := range sources {
		g = append(g, l.library.whole(l.guide.Sources[id])...)
	}
	for _, v := range in(refs, l.all) {
		for _, r := range l.guide.Facts[v.name].Rows {
			g = g.of(content.DateWords(r.From), content.DateWords(r.Until))
		}
	}
	used := slices.DeleteFunc(slices.Clone(l.all), func(v valued) bool { return !slices.Contains(facts, v.name) })
	return hand{g, seenIn(l.page.Law, section), in(refs, l.all), used, noSource, quoteIt, false}
}

// seenInSources finds what is listed as seen in a source of the law that does not have it. What a source says of
// itself, its note, counts here: there it says what of it nobody has read.
func seenInSources(g *content.Guide, seen []content.Seen) (problems file.Problems) {
	for _, s := range seen {
		source := g.Sources[s.Where]
		if source == nil {
			if len(strings.Fields(s.Where)) < 2 {
				problems = append(problems, s.Place.Problem("»"+s.Written+"« does not say where it was seen",
					cmp.Or(file.DidYouMean(s.Where, g.SourceIDs()),
						"write the id of a source, or in words where it was seen")))
			}
			continue
		}
		have := newLibrary().whole(source).of(source.Note)
		for _, wanted := range (ground{}).of(s.Written) {
			if !have.holds(wanted) {
				problems = append(problems, s.Place.Problem("»"+s.Written+"« does not stand in the source "+s.Where,
					"write where it stands"))
				break
			}
		}
	}
	return problems
}

// seenSomewhere finds what a municipality's page lists as seen without an address and the day, and not in a passage.
func seenSomewhere(seen []content.Seen, source *content.Source) (problems file.Problems) {
	for _, s := range seen {
		have := newLibrary().passage(source.Passage(s.Where))
		missing := slices.ContainsFunc(ground{}.of(s.Written), func(wanted spot) bool { return !have.holds(wanted) })
		if missing && (!dated(s.Where) || !strings.Contains(s.Where, "https://")) {
			problems = append(problems, s.Place.Problem("»"+s.Written+"« does not say where it was seen and when",
				`write the address and the day, "https://… 2026-11-28", or the passage it stands in`))
		}
	}
	return problems
}

// dated tells whether a text holds a whole date.
func dated(text string) bool {
	return slices.ContainsFunc(spotted(lower(text)), func(s spot) bool {
		return s.kind == date && len(s.value) > 4 && s.value[len(s.value)-1] <= '9' && strings.Count(s.value, " ") == 2
	})
}

// sectionSays is what a section says by hand, and what its notes do: those of a whole page stand in its last section.
func saidInSection(s *markdown.Section) (list, notes []said) {
	add := func(note bool, more []said) {
		if note {
			notes = append(notes, more...)
		} else {
			list = append(list, more...)
		}
	}
	for _, p := range s.Pieces() {
		add(p.Note, saidByHand(p.OneLine()))
	}
	for _, l := range s.Links() {
		add(l.Note, linked(l))
	}
	return list, notes
}
