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
	for blocks := p.Blocks; len(blocks) > 0; {
		b, n := blocks[0], max(1, rowsOf(blocks))
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
			w.table(blocks[:n])
		}
		blocks = blocks[n:]
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

// table writes the rows of a table. Cells keep their roles where a narrow screen lays them out as blocks, and the name
// of their column is told with them.
func (w *writer) table(rows []Block) {
	var names []string
	w.WriteString("<table role=\"table\">\n")
	if rows[0].Kind == HeadRow {
		w.WriteString("<thead role=\"rowgroup\"><tr role=\"row\">")
		for _, cell := range rows[0].Texts {
			names = append(names, template.HTMLEscapeString(asread.Join(cell)))
			w.element(`<th role="columnheader" scope="col">`, cell, "</th>")
		}
		w.WriteString("</tr></thead>\n")
		rows = rows[1:]
	}
	w.WriteString("<tbody role=\"rowgroup\">\n")
	for _, row := range rows {
		w.WriteString("<tr role=\"row\">")
		for i, cell := range row.Texts {
			open := `<td role="cell">`
			if i < len(names) && names[i] != "" {
				open = `<td role="cell" data-label="` + names[i] + `">`
			}
			w.element(open, cell, "</td>")
		}
		w.WriteString("</tr>\n")
	}
	w.WriteString("</tbody></table>\n")
}

// rowsOf counts the blocks that are one table: its rows, the names of the columns first where it has any.
func rowsOf(blocks []Block) (n int) {
	for n < len(blocks) && (blocks[n].Kind == Row || n == 0 && blocks[n].Kind == HeadRow) {
		n++
	}
	return n
}
