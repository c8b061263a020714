package main

import (
	"bytes"
	"runtime"
	"slices"
	"strings"
	"sync"

	"borgerguide/build/asset"
	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/page"
)

// made is what is left of pages that have been handed on: what the checks of all pages need, and what is told of them.
type made struct {
	documents []*check.Document
	problems  file.Problems
	largest   map[check.DocumentKind][]byte // the largest page of each kind

	municipalities []*content.Municipality // where they are kept, in their order
	unlisted       int                     // addresses that are not on a list of published ones
}

// add adds what is left of other pages.
func (m *made) add(other made) {
	m.documents = append(m.documents, other.documents...)
	m.problems = append(m.problems, other.problems...)
	m.municipalities = append(m.municipalities, other.municipalities...)
	m.unlisted += other.unlisted
	for kind, html := range other.largest {
		m.keepLargest(kind, html)
	}
}

func (m *made) keepLargest(kind check.DocumentKind, html []byte) {
	if m.largest == nil {
		m.largest = map[check.DocumentKind][]byte{}
	}
	if len(html) > len(m.largest[kind]) {
		m.largest[kind] = bytes.Clone(html)
	}
}

// taker takes finished files of a guide's site, one at a time: it checks those that are pages, and hands each on.
// beside are the documents of the files that pages fetch; passage finds the passages that pages quote.
func (m *made) taker(g *content.Guide, put page.Put, beside []*check.Document, passage passageOf) page.Put {
	return func(f page.File) error {
		d := &check.Document{Address: f.Address, From: f.From}
		if strings.HasSuffix(f.Address, ".html") {
			var err error
			if d, err = check.Read(g, f.Address, f.Data, beside...); err != nil {
				return err
			}
			d.From = f.From
			d.Passage = func(ref string) *content.Passage { return passage(f.Address, ref) }
			m.problems = append(m.problems, check.Page(d)...)
			m.keepLargest(d.Kind, f.Data)
		}
		m.documents = append(m.documents, d)
		return put(f)
	}
}

// makePages makes the pages of every municipality and then those above them. shared is what is wrong so far: where
// anything is, municipalities are read and checked, so that all is told at once, and no page is made of what is wrong.
func makePages(l loaded, a assets, shared file.Problems, put page.Put) (made, error) {
	m := made{documents: a.documents, problems: shared}
	site, err := a.site(l.guide)
	if err != nil {
		return m, err
	}
	if shared.Errors() > 0 {
		site = nil
	}
	var entries []page.Entry
	var positions []content.Position
	for _, one := range sideBySide(l.guide.Config.Municipalities, func(id string) municipality {
		return makeMunicipality(l, site, a.documents, id, put)
	}) {
		if one.err != nil {
			return m, one.err
		}
		entries, positions = append(entries, one.entry), append(positions, one.positions...)
		m.add(one.made)
	}
	alone := makeAlone(l, site, a.documents, entries, put)
	if alone.err != nil {
		return m, alone.err
	}
	m.add(alone.made)
	if m.problems.Errors() == 0 {
		m.problems = append(m.problems, check.Municipalities(l.guide, positions)...)
	}
	if m.problems.Errors() > 0 {
		return m, nil
	}
	if err := site.Root(entries, m.taker(l.guide, put, a.documents, nothingQuoted)); err != nil {
		return m, err
	}
	m.problems = append(m.problems, check.Site(m.documents)...)
	return m, nil
}

// sideBySide makes a value of each name, as many at a time as there are processors, and gives them in the names' order.
func sideBySide[T any](names []string, of func(string) T) []T {
	values := make([]T, len(names))
	turns := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wait sync.WaitGroup
	for i, name := range names {
		turns <- struct{}{}
		wait.Go(func() {
			defer func() { <-turns }()
			values[i] = of(name)
		})
	}
	wait.Wait()
	return values
}

// municipality is what is left of one municipality.
type municipality struct {
	made
	entry     page.Entry
	positions []content.Position
	err       error
}

// makeMunicipality reads, checks and renders one municipality and lets it go. Without a site it renders nothing.
func makeMunicipality(l loaded, site *page.Site, beside []*check.Document, id string, put page.Put) (one municipality) {
	m, reading := l.guide.Municipality(l.files, id)
	problems := causesFirst(reading, check.Municipality(l.guide, m))
	problems = append(problems, check.Style(l.tokens, m.Colours, m.Place)...)
	one.problems = problems
	if l.keep {
		one.municipalities = []*content.Municipality{m}
	}
	if problems.Errors() > 0 || site == nil {
		return one
	}
	one.entry, one.unlisted = site.Entry(m), len(l.guide.Unlisted(m))
	one.positions = l.guide.Positions(m)
	colours, style := asset.Colours(m.ID, m.Colours)
	if colours != "" {
		d := check.Weigh(colours, style)
		beside = append(beside[:len(beside):len(beside)], d)
		one.documents = append(one.documents, d)
		if one.err = put(page.File{Address: colours, Data: style}); one.err != nil {
			return one
		}
	}
	one.err = site.Municipality(m, colours, one.taker(l.guide, put, beside, l.guide.PassageOn(m)))
	return one
}

// makeAlone checks and renders the guides of the law alone, where there are any. Nobody is to find them while the guide
// of a municipality is a draft, since its law is theirs.
func makeAlone(
	l loaded, site *page.Site, beside []*check.Document, entries []page.Entry, put page.Put,
) (one municipality) {
	draft := slices.ContainsFunc(entries, func(e page.Entry) bool { return e.Draft })
	m := l.guide.LawAlone(draft)
	if m == nil {
		return one
	}
	one.problems = check.Municipality(l.guide, m)
	if one.problems.Errors() == 0 && site != nil {
		one.err = site.Municipality(m, "", one.taker(l.guide, put, beside, l.guide.PassageOn(m)))
	}
	return one
}

// passageOf finds the passage that the page of an address names.
type passageOf = func(address, ref string) *content.Passage

// nothingQuoted is for the pages above the municipalities.
func nothingQuoted(string, string) *content.Passage { return nil }

// pages counts the pages; other files are documents too.
func (m *made) pages() (n int) {
	for _, d := range m.documents {
		if d.IDs != nil {
			n++
		}
	}
	return n
}
