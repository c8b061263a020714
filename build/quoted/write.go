package quoted

import (
	"html/template"
	"strings"

	"borgerguide/build/asread"
)

// Plain is the passage's words on one line.
func (p *Passage) Plain() string {
	var texts []string
	for _, b := range p.Blocks {
		if text := b.Plain(); text != "" {
			texts = append(texts, text)
		}
	}
	return strings.Join(texts, " ")
}

// Plain is the block's words on one line.
func (b Block) Plain() string {
	var words []asread.Word
	for _, text := range b.Texts {
		words = append(words, text...)
	}
	return asread.Join(words)
}

// HTML is the passage as it stands on a page. Its headings are paragraphs: they do not stand among the page's own.
func (p *Passage) HTML() template.HTML {
	var w writer
	for i, b := range p.Blocks {
		if b.Kind != Item {
			w.closeLists(0)
		}
		switch b.Kind {
		case Paragraph:
			w.element("<p>", b.Texts[0], "</p>\n")
		case Heading:
			w.element("<p><strong>", b.Texts[0], "</strong></p>\n")
		case Item:
			w.item(b)
		case Row, HeadRow:
			w.row(p.Blocks, i)
		}
	}
	w.closeLists(0)
	return template.HTML(w.String())
}

type writer struct {
	strings.Builder
	lists []bool // the lists that are open, and whether their items show what they are marked with
}

func (w *writer) element(open string, words []asread.Word, end string) {
	w.WriteString(open)
	w.WriteString(template.HTMLEscapeString(asread.Join(words)))
	w.WriteString(end)
}

// item writes an item in a list of its own kind. The last item of each open list is still open.
func (w *writer) item(b Block) {
	w.closeLists(b.Depth + 1)
	if len(w.lists) == b.Depth+1 {
		if w.lists[b.Depth] == b.Mark {
			w.WriteString("</li>\n")
		} else {
			w.closeLists(b.Depth)
		}
	}
	for len(w.lists) <= b.Depth {
		if len(w.lists) > 0 {
			w.WriteString("\n")
		}
		// Browsers forget that a list without bullets is one, unless they are told.
		w.WriteString(map[bool]string{false: "<ul>\n", true: "<ul class=\"received\" role=\"list\">\n"}[b.Mark])
		w.lists = append(w.lists, b.Mark)
		if len(w.lists) <= b.Depth {
			w.WriteString("<li>")
		}
	}
	w.element("<li>", b.Texts[0], "")
}

// closeLists closes those open lists that lie in more than depth others.
func (w *writer) closeLists(depth int) {
	for len(w.lists) > depth {
		w.WriteString("</li>\n</ul>\n")
		w.lists = w.lists[:len(w.lists)-1]
	}
}

// row writes a row of a table, with the table's beginning and end where it is the first and the last. Cells keep their
// roles where a narrow screen lays them out as blocks, and the name of their column is told with them.
func (w *writer) row(blocks []Block, at int) {
	head := blocks[tableStart(blocks, at)]
	b := blocks[at]
	if tableStart(blocks, at) == at {
		w.WriteString("<table role=\"table\">\n")
		if b.Kind == HeadRow {
			w.WriteString("<thead role=\"rowgroup\"><tr role=\"row\">")
			w.cells(b, `<th role="columnheader" scope="col">`, "</th>")
			w.WriteString("</tr></thead>\n")
		}
		w.WriteString("<tbody role=\"rowgroup\">\n")
	}
	if b.Kind == Row {
		w.WriteString("<tr role=\"row\">")
		for i, cell := range b.Texts {
			open := `<td role="cell">`
			if head.Kind == HeadRow && i < len(head.Texts) && len(head.Texts[i]) > 0 {
				open = `<td role="cell" data-label="` + template.HTMLEscapeString(asread.Join(head.Texts[i])) + `">`
			}
			w.element(open, cell, "</td>")
		}
		w.WriteString("</tr>\n")
	}
	if at+1 == len(blocks) || tableStart(blocks, at+1) != tableStart(blocks, at) {
		w.WriteString("</tbody></table>\n")
	}
}

func (w *writer) cells(b Block, open, end string) {
	for _, cell := range b.Texts {
		w.element(open, cell, end)
	}
}

// tableStart is where the table of a row begins: at its names of columns, or after what is no row. A block that is no
// row has no table, and is told by its own place.
func tableStart(blocks []Block, at int) int {
	for at > 0 && blocks[at].Kind == Row && (blocks[at-1].Kind == Row || blocks[at-1].Kind == HeadRow) {
		at--
	}
	return at
}
