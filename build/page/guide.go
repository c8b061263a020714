package page

import (
	"html/template"

	"borgerguide/build/content"
)

// Municipality makes every page of one municipality. colours is the address of its own colours, or "".
func (s *Site) Municipality(m *content.Municipality, colours string, put Put) error {
	if err := s.municipality(m, put); err != nil {
		return err
	}
	if err := s.movedHere(m, put); err != nil {
		return err
	}
	if address := m.StatementAddress(); address != "" {
		if err := s.statement(address, m.Statement.Value, m.FullName, put); err != nil {
			return err
		}
	}
	for _, std := range m.Texts() {
		if !std.Shown() {
			continue
		}
		if err := s.guide(m, std, colours).pages(put); err != nil {
			return err
		}
	}
	return nil
}

// guide makes the pages of one guide, of those who know its texts, its dated values and its frames.
type guide struct {
	*subject
	site   *Site
	texts  *texts
	dated  *dated
	frames *frames
}

func (s *Site) guide(m *content.Municipality, std *content.Standard, colours string) *guide {
	about := &subject{
		Guide: s.Guide, m: m.As(std), s: std, kind: s.Guide.Kinds[std.ID], lookup: s.Guide.Lookup(m, std),
		base: content.GuideFolder(m, std),
	}
	return &guide{about, s, &texts{about, s.part}, &dated{about}, &frames{about, s, colours}}
}

// pages makes every page of a guide.
func (g *guide) pages(put Put) error {
	order := g.order()
	for i, p := range order {
		var previous, next *Link
		if i > 0 {
			previous = &Link{Address: content.PageAddress(order[i-1].ID), Text: g.title(order[i-1])}
		}
		if i+1 < len(order) {
			next = &Link{Address: content.PageAddress(order[i+1].ID), Text: g.title(order[i+1])}
		}
		if err := g.page(p, previous, next, put); err != nil {
			return err
		}
	}
	if g.s.Phase != content.InForce {
		return nil // the calculators find the text by the day: they lie with the guide in force
	}
	if err := g.changes(put); err != nil {
		return err
	}
	var calculators []elementCalculator
	for _, t := range g.kind.Calculators {
		c := calculator{g.subject, g.site, g.texts, g.dated, g.frames, t}
		element, err := c.pages(put)
		if err != nil {
			return err
		}
		calculators = append(calculators, *element)
	}
	if err := g.embedScripts(g.base, calculators, put); err != nil {
		return err
	}
	if err := g.portable(calculators, put); err != nil {
		return err
	}
	return g.moved(calculators, put)
}

// page makes one page.
func (g *guide) page(p *content.Page, previous, next *Link, put Put) error {
	address := g.base + content.PageAddress(p.ID)
	f := File{Address: address, From: p.Place}
	frame := g.frames.frame(address, g.title(p))
	frame.Lead = g.fill(p.Lead)
	frame.Previous, frame.Next = previous, next
	frame.Edition = g.site.edition(g.dated.checked(p))
	switch p.Kind {
	case content.Front:
		frame.Menu, frame.Service = nil, g.frames.service(address, p)
		return g.site.render(put, "front", f, newFrontPage(g.texts, frame, p, g.frames.menu(address)))
	case content.Whole:
		frame.Edition = g.site.edition(g.dated.checked(g.s.Pages...))
		return g.site.render(put, "whole", f, g.wholePage(frame))
	}
	return g.site.render(put, "guide", f, newGuidePage(g.texts, g.dated, frame, p))
}

// guidePage is an ordinary page of a guide.
type guidePage struct {
	Frame
	CalculatorLink *Link
	Toc            []Link
	Intro          []template.HTML
	Sections       []Section
	Words          []WordOf // that the page links to
	Glossary       []WordOf
}

func newGuidePage(t *texts, d *dated, frame Frame, p *content.Page) guidePage {
	v := view{level: 2}
	data := guidePage{Frame: frame, Intro: t.intro(p, v), Sections: t.sections(p, v)}
	for _, s := range data.Sections {
		data.Toc = append(data.Toc, Link{Address: "#" + s.ID, Text: s.Heading})
	}
	if calculator := t.kind.Calculators.Named(p.Calculator); calculator != nil {
		data.CalculatorLink = &Link{Address: t.beyond(content.CalculatorAddress(calculator)), Text: calculator.Short}
	}
	if p.Kind != content.Glossary { // which explains them all
		data.Words = t.words(p, v)
	}
	data.Glossary = more(t, d, p, data.Sections, v)
	return data
}

// more is what a page holds besides its own text: the dated values or the numbers to ask for, added to one of its
// sections, or the words of a glossary.
func more(t *texts, d *dated, p *content.Page, sections []Section, v view) []WordOf {
	switch p.Kind {
	case content.Glossary:
		return t.glossary(v)
	case content.Rules:
		for i := range sections {
			if sections[i].ID == v.prefix+d.kind.RulesSection {
				sections[i].Rates = d.rates(d.Guide.FactsOf(d.s))
			}
		}
	case content.Asked:
		for i := range sections {
			if sections[i].ID == v.prefix+d.kind.AskedSection {
				sections[i].Asked = d.asked()
			}
		}
	}
	return nil
}
