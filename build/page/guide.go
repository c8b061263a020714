package page

import (
	"html/template"

	"borgerguide/build/content"
)

// guidePage is an ordinary page of a guide.
type guidePage struct {
	Frame
	ToolLink *Link
	Toc      []Link
	Intro    []template.HTML
	Sections []Section
	Glossary []WordOf
}

// Municipality makes every page of one municipality. colours is the address of its own colours, or "".
func (s *Site) Municipality(m *content.Municipality, colours string, put Put) error {
	if err := s.municipality(m, put); err != nil {
		return err
	}
	for _, std := range m.Standards {
		g := &guide{
			Site: s, m: m, s: std, kind: s.Guide.Kinds[std.ID], lookup: s.Guide.Lookup(m, std),
			base: content.GuideFolder(m, std), colours: colours,
		}
		if err := g.pages(put); err != nil {
			return err
		}
	}
	return nil
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
	var tools []*elementTool
	for _, t := range g.kind.Calculators {
		tool, err := g.tool(t, put)
		if err != nil {
			return err
		}
		tools = append(tools, tool)
	}
	return g.embedScripts(tools, put)
}

// order is the pages as one reads them: the front page first.
func (g *guide) order() (pages []*content.Page) {
	for _, p := range g.s.Pages {
		if p.Kind == content.Front {
			pages = append([]*content.Page{p}, pages...)
			continue
		}
		pages = append(pages, p)
	}
	return pages
}

// page makes one page.
func (g *guide) page(p *content.Page, previous, next *Link, put Put) error {
	address := g.base + content.PageAddress(p.ID)
	frame := g.frame(address, g.title(p))
	frame.Lead = g.fill(p.Lead)
	frame.Previous, frame.Next = previous, next
	switch p.Kind {
	case content.Front:
		frame.Menu = nil
		return g.front(p, frame, address, put)
	case content.Whole:
		return g.whole(frame, address, put)
	}
	data := guidePage{Frame: frame, Intro: g.intro(p, view{level: 2}), Sections: g.sections(p, view{level: 2})}
	for _, s := range data.Sections {
		data.Toc = append(data.Toc, Link{Address: "#" + s.ID, Text: s.Heading})
	}
	if tool := g.kind.Calculators.Named(p.Tool); tool != nil {
		data.ToolLink = &Link{Address: content.CalculatorAddress(tool), Text: tool.Short}
	}
	data.Glossary = g.addKind(p, data.Sections, view{level: 2})
	return g.render(put, "guide", address, data)
}

func (g *guide) intro(p *content.Page, v view) (intro []template.HTML) {
	w := g.writer(v)
	for _, s := range p.Intro {
		intro = append(intro, w.HTML(s))
	}
	return intro
}

func (g *guide) sections(p *content.Page, v view) (sections []Section) {
	for _, s := range p.Sections {
		sections = append(sections, g.section(s, v))
	}
	return sections
}

// addKind adds what a page holds besides its own text: the dated values to one of its sections, or the words of a glossary.
func (g *guide) addKind(p *content.Page, sections []Section, v view) []WordOf {
	switch p.Kind {
	case content.Glossary:
		return g.glossary(v)
	case content.Rules:
		g.addRates(sections, v)
	}
	return nil
}

// frontPage is the first page of a guide.
type frontPage struct {
	Frame
	Intro     []template.HTML
	Sections  []Section
	Tools     []Link
	Questions []Links
}

func (g *guide) front(p *content.Page, frame Frame, address string, put Put) error {
	data := frontPage{Frame: frame, Intro: g.intro(p, view{level: 2}), Sections: g.sections(p, view{level: 2}), Questions: g.menu(address)}
	for _, t := range g.kind.Calculators {
		data.Tools = append(data.Tools, Link{Address: content.CalculatorAddress(t), Text: t.Title})
	}
	return g.render(put, "front", address, data)
}

// chapter is a page as a part of the whole.
type chapter struct {
	ID, Heading, Lead string
	Intro             []template.HTML
	Sections          []Section
	Glossary          []WordOf
}

// whole makes the whole guide on one page, with the sources unfolded.
func (g *guide) whole(frame Frame, address string, put Put) error {
	data := struct {
		Frame
		Chapters []chapter
	}{Frame: frame}
	for _, p := range g.order() {
		if p.Kind == content.Whole {
			continue
		}
		v := view{level: 3, prefix: p.ID + "-", open: true}
		c := chapter{ID: p.ID, Heading: g.title(p), Lead: g.fill(p.Lead), Intro: g.intro(p, v), Sections: g.sections(p, v)}
		c.Glossary = g.addKind(p, c.Sections, v)
		data.Chapters = append(data.Chapters, c)
	}
	return g.render(put, "whole", address, data)
}
