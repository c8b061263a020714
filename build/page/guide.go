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
			base: m.ID + "/" + std.ID + "/", colours: colours,
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
			previous = &Link{Address: order[i-1].ID + ".html", Text: g.title(order[i-1])}
		}
		if i+1 < len(order) {
			next = &Link{Address: order[i+1].ID + ".html", Text: g.title(order[i+1])}
		}
		if err := g.page(p, previous, next, put); err != nil {
			return err
		}
	}
	var calculators []elementCalculator
	for _, t := range g.Guide.Tools {
		calculator, err := g.tool(t, put)
		if err != nil {
			return err
		}
		calculators = append(calculators, *calculator)
	}
	return g.embedScripts(calculators, put)
}

// order is the pages as one reads them: the front page first.
func (g *guide) order() (pages []*content.Page) {
	for _, p := range g.s.Pages {
		if p.ID == "index" {
			pages = append([]*content.Page{p}, pages...)
			continue
		}
		pages = append(pages, p)
	}
	return pages
}

// page makes one page. The pages with something of their own on them are told by their ids.
func (g *guide) page(p *content.Page, previous, next *Link, put Put) error {
	address := g.base + p.ID + ".html"
	frame := g.frame(address, g.title(p))
	frame.Lead = g.fill(p.Lead)
	frame.Previous, frame.Next = previous, next
	switch p.ID {
	case "index":
		frame.Menu = nil
		return g.front(p, frame, address, put)
	case "hele":
		return g.whole(frame, address, put)
	}
	data := guidePage{Frame: frame, Intro: g.intro(p, view{level: 2}), Sections: g.sections(p, view{level: 2})}
	for _, s := range data.Sections {
		data.Toc = append(data.Toc, Link{Address: "#" + s.ID, Text: s.Heading})
	}
	if tool := g.Guide.Calculator(p.Tool); tool != nil {
		data.ToolLink = &Link{Address: "beregn/" + tool.Address + ".html", Text: tool.Short}
	}
	switch p.ID {
	case "ordbog":
		data.Glossary = g.glossary(view{level: 2})
	case "regler":
		g.addRates(data.Sections)
	}
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
	for _, t := range g.Guide.Tools {
		data.Tools = append(data.Tools, Link{Address: "beregn/" + t.Address + ".html", Text: t.Title})
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
		if p.ID == "hele" {
			continue
		}
		v := view{level: 3, prefix: p.ID + "-", open: true}
		c := chapter{ID: p.ID, Heading: g.title(p), Lead: g.fill(p.Lead), Intro: g.intro(p, v), Sections: g.sections(p, v)}
		switch p.ID {
		case "ordbog":
			c.Glossary = g.glossary(v)
		case "regler":
			g.addRates(c.Sections)
		}
		data.Chapters = append(data.Chapters, c)
	}
	return g.render(put, "whole", address, data)
}
