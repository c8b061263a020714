package page

import (
	"html/template"

	"borgerguide/build/content"
)

// frontPage is the first page of a guide.
type frontPage struct {
	Frame
	Intro       []template.HTML
	Sections    []Section
	Words       []WordOf
	Calculators []Link
	Questions   []Links
	News        [][]Piece // of adopted texts
}

// newFrontPage is the front page p; questions lead to the guide's other pages.
func newFrontPage(t *texts, frame Frame, p *content.Page, questions []Links) frontPage {
	v := view{level: 2}
	data := frontPage{
		Frame: frame, Intro: t.intro(p, v), Sections: t.sections(p, v), Words: t.words(p, v), Questions: questions,
		News: t.news(),
	}
	for _, c := range t.kind.Calculators {
		address := t.beyond(content.CalculatorAddress(c))
		data.Calculators = append(data.Calculators, Link{Address: address, Text: c.Short})
	}
	return data
}
