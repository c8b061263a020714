package page

import (
	"html/template"

	"borgerguide/build/content"
)

// chapter is a page as a part of the whole.
type chapter struct {
	ID, Heading, Lead string
	Intro             []template.HTML
	Sections          []Section
	Glossary          []WordOf
}

// wholePage is the whole guide on one page.
type wholePage struct {
	Frame
	Portable *Link // to the guide in one file
	Toc      []Link
	Chapters []chapter
}

// wholePage is the whole guide with a way to take it along, where there is one.
func (g *guide) wholePage(frame Frame) wholePage {
	data := newWholePage(g.texts, g.dated, frame)
	if words := &g.Guide.Build.Portable; g.isPortable() {
		data.Portable = &Link{Address: content.PortableAddress, Text: words.Title, Note: words.Note}
	}
	return data
}

// newWholePage is the whole guide with the sources unfolded.
func newWholePage(t *texts, d *dated, frame Frame) wholePage {
	data := wholePage{Frame: frame}
	for _, p := range t.order() {
		if p.Kind == content.Whole {
			continue
		}
		v := view{level: 3, prefix: p.ID + "-", open: true}
		c := chapter{ID: p.ID, Heading: t.title(p), Lead: t.fill(p.Lead), Intro: t.intro(p, v),
			Sections: t.sections(p, v)}
		c.Glossary = more(t, d, p, c.Sections, v)
		data.Toc = append(data.Toc, Link{Address: "#" + c.ID, Text: c.Heading})
		data.Chapters = append(data.Chapters, c)
	}
	return data
}
